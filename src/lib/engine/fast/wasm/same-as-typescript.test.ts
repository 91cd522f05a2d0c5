import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float64, leakyReluPointwise, reluPointwise, resolveMaxPool2d } from '../../index';
import { seededRandom } from '../../random';
import type { Backend, UnaryArrays, UpdateKernel } from '../backend';
import { backends, float32Tolerance } from '../testing/backends';

/** What a computation leaves behind, by name. */
type Results = Readonly<Record<string, ArrayLike<number>>>;

/** An array of the backend that holds numbers around 0: some equal, and zeros of both signs. */
type Draw = (length: number) => Float32Array;

/** An array of the backend that is full of what nothing may read. */
const dirty = (backend: Backend, length: number) => backend.allocate(length).fill(99);

function drawFrom(backend: Backend, seed: number): Draw {
	const random = seededRandom(seed);
	return (length) => {
		const array = backend.allocate(length);
		for (let place = 0; place < length; place++) array[place] = Math.round(random() * 20 - 12) / 8;
		return array;
	};
}

/** Asserts that all backends leave the same behind, up to rounding. */
function expectSame(seed: number, compute: (backend: Backend, draw: Draw) => Results): void {
	const [expected, ...others] = backends.map(([, make]) => {
		const backend = make();
		return compute(backend, drawFrom(backend, seed));
	});
	for (const results of others) {
		for (const [name, array] of Object.entries(expected)) {
			const most = Math.max(1, ...Array.from(array, Math.abs).filter((value) => value >= 0));
			for (let place = 0; place < array.length; place++) {
				const [actual, wanted] = [results[name][place], array[place]];
				const isSame =
					Object.is(actual, wanted) || Math.abs(actual - wanted) <= float32Tolerance * most;
				if (!isSame) expect.fail(`${name}[${place}] is ${actual}, not ${wanted}`);
			}
		}
	}
}

const upTo = (max: number) => fc.integer({ min: 1, max });
const { nat } = fc;

describe('WebAssembly computes what TypeScript computes', () => {
	it('in linear layers of any size', () => {
		const sizes = fc.tuple(upTo(19), fc.oneof(upTo(21), upTo(600)), upTo(19));
		const law = fc.property(sizes, fc.boolean(), nat(), (size, hasBias, seed) => {
			const [rows, inFeatures, outFeatures] = size;
			expectSame(seed, (backend, draw) => {
				const gradients = {
					...{ x: dirty(backend, rows * inFeatures), y: draw(rows * outFeatures) },
					weight: dirty(backend, outFeatures * inFeatures),
					bias: hasBias ? dirty(backend, outFeatures) : null
				};
				const [x, weight] = [draw(rows * inFeatures), draw(outFeatures * inFeatures)];
				const bias = hasBias ? draw(outFeatures) : null;
				const y = dirty(backend, rows * outFeatures);
				const arrays = { x, weight, bias, y, gradients };
				const kernel = backend.linear({ rows, inFeatures, outFeatures }, arrays);
				for (let run = 0; run < 2; run++) {
					kernel.forward();
					kernel.inputGradient();
					kernel.weightGradient();
					kernel.biasGradient();
				}
				const results = { y, gradX: gradients.x, gradWeight: gradients.weight };
				return gradients.bias ? { ...results, gradBias: gradients.bias } : results;
			});
		});
		fc.assert(law, { numRuns: 60 });
	});

	it('in max pooling, also of windows without a positive value, with ties and with NaN', () => {
		const options = fc.oneof(
			fc.constant({ kernelSize: 2 }),
			fc.record({ kernelSize: upTo(3), stride: upTo(3) })
		);
		const sizes = fc.tuple(upTo(3), upTo(3), upTo(12), upTo(23));
		const law = fc.property(sizes, options, fc.boolean(), nat(), (shape, given, hasNan, seed) => {
			fc.pre(shape[2] >= given.kernelSize && shape[3] >= given.kernelSize);
			const geometry = resolveMaxPool2d(shape, given);
			const windows = geometry.outputShape.reduce((product, extent) => product * extent);
			const cells = shape.reduce((product, extent) => product * extent);
			expectSame(seed, (backend, draw) => {
				const [x, y] = [draw(cells), dirty(backend, windows)];
				if (hasNan) x[seed % cells] = NaN;
				const gradients = { x: dirty(backend, cells), y: draw(windows) };
				const kernel = backend.maxPool2d(geometry, { x, y, gradients });
				for (let run = 0; run < 2; run++) {
					kernel.forward();
					kernel.backward();
				}
				return { y, gradX: gradients.x };
			});
		});
		fc.assert(law, { numRuns: 150 });
	});

	it('in activations and sums, in place too', () => {
		const pointwises = fc.constantFrom(reluPointwise(float64), leakyReluPointwise({}, float64));
		const law = fc.property(upTo(40), pointwises, fc.boolean(), nat(), (...drawn) => {
			const [length, pointwise, isInPlace, seed] = drawn;
			expectSame(seed, (backend, draw) => {
				const x = draw(length);
				x[seed % length] = [NaN, -0, Infinity, -Infinity][seed % 4];
				const above = draw(length);
				const isSame = isInPlace && pointwise.op === 'relu';
				const arrays: UnaryArrays = {
					...{ x, y: isSame ? x : dirty(backend, length) },
					gradients: { x: isSame ? above : dirty(backend, length), y: above }
				};
				const kernel = backend.activation(pointwise, arrays);
				kernel.forward();
				kernel.backward();
				const other = draw(length);
				const sum = isInPlace ? other : dirty(backend, length);
				backend.add(above, other, sum)();
				return { y: arrays.y, gradX: arrays.gradients!.x, sum };
			});
		});
		fc.assert(law, { numRuns: 100 });
	});

	it('in batch normalisation', () => {
		const sizes = fc.record({ batch: fc.integer({ min: 2, max: 5 }), channels: upTo(5) });
		const law = fc.property(sizes, upTo(90), nat(), ({ batch, channels }, size, seed) => {
			expectSame(seed, (backend, draw) => {
				const length = batch * channels * size;
				const [x, y, weight, bias] = [draw(length), draw(length), draw(channels), draw(channels)];
				const running = { mean: draw(channels), variance: draw(channels).fill(2) };
				const [gradX, gradY] = [dirty(backend, length), draw(length)];
				const own = { weight: dirty(backend, channels), bias: dirty(backend, channels) };
				const gradients = { x: gradX, y: gradY, ...own };
				const kernel = backend.batchNorm(
					{ batch, channels, size, momentum: 0.1, eps: 1e-2 },
					{ x, y, weight, bias, running, gradients }
				);
				kernel.train();
				kernel.backward();
				const trained = Float32Array.from(y);
				kernel.evaluate();
				return { trained, evaluated: y, gradX, ...own, ...running };
			});
		});
		fc.assert(law, { numRuns: 80 });
	});

	it('in the steps of SGD and Adam, over several steps', () => {
		type Plan = (b: Backend, parameter: Float32Array, gradient: Float32Array) => UpdateKernel;
		const plans: readonly Plan[] = [
			(b, ...arrays) => b.sgd(...arrays, { weightDecay: 0.1 }),
			(b, ...arrays) => b.sgd(...arrays, { momentum: 0.9, dampening: 0.5 }),
			(b, ...arrays) => b.sgd(...arrays, { momentum: 0.9, nesterov: true, weightDecay: 0.1 }),
			(b, ...arrays) => b.adam(...arrays, { weightDecay: 0.1 }, false),
			(b, ...arrays) => b.adam(...arrays, { betas: [0.5, 0.9], eps: 1e-3 }, true)
		];
		const law = fc.property(upTo(30), fc.constantFrom(...plans), nat(), (length, plan, seed) => {
			expectSame(seed, (backend, draw) => {
				const [parameter, gradient] = [draw(length), draw(length)];
				const { update, slots } = plan(backend, parameter, gradient);
				for (let step = 1; step <= 4; step++) {
					update(0.1 / step);
					gradient.reverse();
				}
				return { ...slots, parameter };
			});
		});
		fc.assert(law, { numRuns: 100 });
	});
});
