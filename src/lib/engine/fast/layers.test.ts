import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activations,
	avgPool2d,
	avgPool2dBackward,
	batchNorm,
	batchNormBackward,
	crossEntropyLoss,
	crossEntropyLossBackward,
	float64,
	linear,
	linearBackward,
	mapTensor,
	maxPool2d,
	maxPool2dBackward,
	rational,
	resolveAvgPool2d,
	resolveMaxPool2d,
	toFloat64,
	type Tensor
} from '../index';
import { randomTensor, seededRandom } from '../testing/differences';
import { averageOptions, poolCalls } from '../testing/pool-arbitraries';
import type { Backend } from './backend';
import { averageDivisors } from './plan/pool-passes';
import { arrayOf, backends, dirtyArray, expectHolds } from './testing/backends';

type Doubles = Tensor<number>;

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const pools = fc.tuple(poolCalls, fc.nat(), fc.boolean(), fc.option(upTo(5)));

/** The arrays of an operation with one input, filled with what must be read or overwritten. */
function unaryArrays(backend: Backend, x: Doubles, above: Doubles) {
	const y = dirtyArray(backend, above.data.length);
	const gradients = { x: dirtyArray(backend, x.data.length), y: arrayOf(backend, above) };
	return { x: arrayOf(backend, x), y, gradients };
}

describe.each(backends)('layers by %s', (_, make) => {
	it('max pooling is maxPool2d, with its first winners', () => {
		const property = fc.property(pools, ([{ x: exact, options }, seed]) => {
			const [backend, x] = [make(), toFloat64(exact, rational)];
			const geometry = resolveMaxPool2d(x.shape, options);
			const above = randomTensor(geometry.outputShape, seededRandom(seed));
			const arrays = unaryArrays(backend, x, above);
			const kernel = backend.maxPool2d(geometry, arrays);
			const { allocated } = backend;
			for (let run = 0; run < 2; run++) {
				kernel.forward();
				kernel.backward();
			}
			expect(backend.allocated).toBe(allocated);
			const context = JSON.stringify([x.shape, options]);
			expectHolds(arrays.y, maxPool2d(x, options, float64).output, context);
			const { input } = maxPool2dBackward(x, options, above, float64);
			expectHolds(arrays.gradients.x, input, context);
		});
		fc.assert(property, { numRuns: 100, seed: 2 });
	});

	it('max pooling hands gradients to negative winners too', () => {
		const backend = make();
		const x = { shape: [1, 1, 2, 2], data: [-4, -3, -2, -5] };
		const arrays = unaryArrays(backend, x, { shape: [1, 1, 1, 1], data: [7] });
		const kernel = backend.maxPool2d(resolveMaxPool2d(x.shape, { kernelSize: 2 }), arrays);
		kernel.forward();
		kernel.backward();
		expect([...arrays.y, ...arrays.gradients.x]).toEqual([-2, 0, 0, 7, 0]);
	});

	it('average pooling is avgPool2d, by the same divisors on the way back', () => {
		const property = fc.property(pools, ([{ x: exact, options: drawn }, seed, counts, divisor]) => {
			const [backend, x] = [make(), toFloat64(exact, rational)];
			const options = averageOptions({ ...drawn, dilation: 1 }, counts, divisor);
			const geometry = resolveAvgPool2d(x.shape, options);
			const above = randomTensor(geometry.outputShape, seededRandom(seed));
			const arrays = unaryArrays(backend, x, above);
			const kernel = backend.avgPool2d(geometry, averageDivisors(geometry, options), arrays);
			for (let run = 0; run < 2; run++) {
				kernel.forward();
				kernel.backward();
			}
			const context = JSON.stringify([x.shape, options]);
			expectHolds(arrays.y, avgPool2d(x, options, float64), context);
			const { input } = avgPool2dBackward(x, options, above, float64);
			expectHolds(arrays.gradients.x, input, context);
		});
		fc.assert(property, { numRuns: 100, seed: 3 });
	});

	it.each(Object.entries(activations))('%s is the activation and its slope', (_name, pointwise) => {
		const [backend, random] = [make(), seededRandom(4)];
		const x = randomTensor([2, 3, 5], random, -5, 5);
		x.data.with(0, 0);
		const above = randomTensor(x.shape, random);
		const arrays = unaryArrays(backend, x, above);
		const kernel = backend.activation(pointwise, arrays);
		kernel.forward();
		kernel.backward();
		expectHolds(arrays.y, mapTensor(x, pointwise.value), 'output');
		const chained = mapTensor(x, (value, place) => pointwise.slope(value) * above.data[place]);
		expectHolds(arrays.gradients.x, chained, 'gradient');
	});

	it('ReLU also runs in place', () => {
		const backend = make();
		const x = arrayOf(backend, { shape: [4], data: [-1, 0, 2, 3] });
		const gradient = arrayOf(backend, { shape: [4], data: [5, 6, 7, -8] });
		const arrays = { x, y: x, gradients: { x: gradient, y: gradient } };
		const kernel = backend.activation(activations.relu, arrays);
		kernel.forward();
		kernel.backward();
		expect([...x, ...gradient]).toEqual([0, 0, 2, 3, 0, 0, 7, -8]);
	});

	it('a linear layer is linear', () => {
		const extents = fc.tuple(upTo(9), upTo(20), upTo(9), fc.nat());
		const property = fc.property(extents, ([rows, inFeatures, outFeatures, seed]) => {
			const [backend, random] = [make(), seededRandom(seed)];
			const x = randomTensor([rows, inFeatures], random);
			const weight = randomTensor([outFeatures, inFeatures], random);
			const bias = randomTensor([outFeatures], random);
			const above = randomTensor([rows, outFeatures], random);
			const gradients = {
				...{ x: dirtyArray(backend, x.data.length), y: arrayOf(backend, above) },
				weight: dirtyArray(backend, weight.data.length),
				bias: dirtyArray(backend, outFeatures)
			};
			const arrays = {
				...{ x: arrayOf(backend, x), weight: arrayOf(backend, weight), gradients },
				...{ bias: arrayOf(backend, bias), y: dirtyArray(backend, above.data.length) }
			};
			const kernel = backend.linear({ rows, inFeatures, outFeatures }, arrays);
			for (let run = 0; run < 2; run++) {
				kernel.forward();
				kernel.inputGradient();
				kernel.weightGradient();
				kernel.biasGradient();
			}
			const expected = linearBackward(x, weight, bias, above, float64);
			expectHolds(arrays.y, linear(x, weight, bias, float64), 'output');
			expectHolds(gradients.x, expected.input, 'input gradient');
			expectHolds(gradients.weight, expected.weight, 'weight gradient');
			if (expected.bias) expectHolds(gradients.bias, expected.bias, 'bias gradient');
		});
		fc.assert(property, { numRuns: 100, seed: 5 });
	});

	it.each([
		['images', [3, 2, 2, 3]],
		['rows', [5, 3]],
		['one large channel', [2, 1, 5, 5]]
	])('batch normalisation is batchNorm, of %s', (_title, shape) => {
		const [backend, random] = [make(), seededRandom(6)];
		const channels = [shape[1]];
		const x = randomTensor(shape, random, 2, 9);
		const above = randomTensor(shape, random);
		const [weight, bias] = [randomTensor(channels, random), randomTensor(channels, random)];
		const before = {
			mean: randomTensor(channels, random),
			variance: randomTensor(channels, random, 1, 2)
		};
		const running = {
			mean: arrayOf(backend, before.mean),
			variance: arrayOf(backend, before.variance)
		};
		const gradients = {
			...{ x: dirtyArray(backend, x.data.length), y: arrayOf(backend, above) },
			...{ weight: dirtyArray(backend, channels[0]), bias: dirtyArray(backend, channels[0]) }
		};
		const arrays = {
			...{ x: arrayOf(backend, x), y: dirtyArray(backend, x.data.length), running, gradients },
			...{ weight: arrayOf(backend, weight), bias: arrayOf(backend, bias) }
		};
		const options = { momentum: 0.3, eps: 1e-3 };
		const size = x.data.length / (shape[0] * shape[1]);
		const geometry = { batch: shape[0], channels: shape[1], size, ...options };
		const kernel = backend.batchNorm(geometry, arrays);
		kernel.evaluate();
		expectHolds(arrays.y, batchNorm(x, before, weight, bias, options).output, 'evaluation');
		kernel.train();
		kernel.backward();
		const training = { ...options, training: true };
		const trained = batchNorm(x, before, weight, bias, training);
		expectHolds(arrays.y, trained.output, 'training');
		if (!trained.running) throw new Error('The statistics were not remembered.');
		expectHolds(running.mean, trained.running.mean, 'running mean');
		expectHolds(running.variance, trained.running.variance, 'running variance');
		const expected = batchNormBackward(x, before, weight, bias, training, above);
		expectHolds(gradients.x, expected.input, 'input gradient');
		expectHolds(gradients.weight, expected.weight ?? weight, 'weight gradient');
		expectHolds(gradients.bias, expected.bias ?? bias, 'bias gradient');
	});

	it('the loss is crossEntropyLoss, for large logits too', () => {
		const property = fc.property(fc.tuple(upTo(6), upTo(7), fc.nat()), ([batch, classes, seed]) => {
			const [backend, random] = [make(), seededRandom(seed)];
			const logits = randomTensor([batch, classes], random, -200, 200);
			const target = Array.from({ length: batch }, () => Math.floor(classes * random()));
			const labels = backend.allocateIntegers(batch);
			labels.set(target);
			const probabilities = dirtyArray(backend, logits.data.length);
			const gradient = dirtyArray(backend, logits.data.length);
			const arrays = { logits: arrayOf(backend, logits), labels, probabilities, gradient };
			const kernel = backend.crossEntropy(batch, classes, arrays);
			const targets = { shape: [batch], data: target };
			const loss = crossEntropyLoss(logits, targets, {});
			expectHolds(Float32Array.of(kernel.forward()), { shape: [1], data: loss.data }, 'loss');
			kernel.backward();
			const { input } = crossEntropyLossBackward(logits, targets, {}, null);
			expectHolds(gradient, input, 'gradient');
		});
		fc.assert(property, { numRuns: 50, seed: 7 });
	});

	it('adds, also to one of the terms', () => {
		const backend = make();
		const a = arrayOf(backend, { shape: [5], data: [1, 2, 3, 4, 5] });
		const b = arrayOf(backend, { shape: [5], data: [9, 8, 7, 6, 4] });
		backend.add(a, b, a)();
		expect([...a, ...b]).toEqual([10, 10, 10, 10, 9, 9, 8, 7, 6, 4]);
	});
});
