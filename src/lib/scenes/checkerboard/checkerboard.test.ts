import {
	conv2dBackward,
	convTranspose2d,
	float64,
	resolveConvTranspose2d,
	seededRandom,
	spreadPlane,
	stampPattern,
	tensor,
	unevenness,
	zeros
} from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelOf } from './kernels';
import { methods, stampedUp } from './layers';
import { checkerboardCodec, checkerboardFields, weightIds } from './parameters';
import type { CheckerboardParameters } from './parameters';
import { inputOf, runCheckerboard } from './run';

const { defaults, constraint } = checkerboardCodec.parameters;
const { kernel, stride, layers } = checkerboardFields;
const anyParameters: fc.Arbitrary<CheckerboardParameters> = fc
	.record({
		way: fc.constantFrom(...checkerboardFields.way.options),
		weights: fc.constantFrom(...weightIds),
		kernel: fc.integer(kernel),
		stride: fc.integer(stride),
		layers: fc.integer(layers),
		resize: fc.constantFrom(...checkerboardFields.resize.options),
		seed: fc.nat({ max: 99 })
	})
	.map((change): CheckerboardParameters => ({ ...defaults, picture: 'grey', ...change }))
	.filter((parameters) => constraint(parameters) === null);

/** The unevenness of each method on plain grey. */
function measured(parameters: CheckerboardParameters) {
	const input = inputOf(parameters, null);
	if (!input) throw new Error('plain grey needs no photo');
	const run = runCheckerboard(parameters, input);
	return Object.fromEntries(run.methods.map((made) => [made.method, made.unevenness]));
}

/** Deviations are of 32-bit floats. */
const NOTHING = 1e-4;

describe('the pattern on plain grey', () => {
	it('is none where a picture is resized and convolved, or pooled after a convolution', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				expect(measured(parameters).resized).toBeLessThan(NOTHING);
			}),
			{ numRuns: 5 }
		);
	});

	it('is that of the counts with uniform weights: even where the stride divides the kernel', () => {
		fc.assert(
			fc.property(anyParameters, (drawn) => {
				const parameters = { ...drawn, weights: 'uniform' } as const;
				const { transposed, divisible } = measured(parameters);
				const along = stampPattern(parameters.kernel, parameters.stride, parameters.layers);
				const counts = along.flatMap((down) => along.map((across) => down * across));
				expect(transposed).toBeCloseTo(unevenness(counts), 3);
				expect(divisible).toBeLessThan(NOTHING);
			}),
			{ numRuns: 5 }
		);
	});

	it('stays with most kernels, even where the stride divides them, and trained ones', () => {
		for (const seed of [1, 2]) {
			expect(measured({ ...defaults, picture: 'grey', seed }).divisible).toBeGreaterThan(0.05);
			const trained = measured({ ...defaults, picture: 'grey', weights: 'trained', seed });
			expect(trained.transposed).toBeGreaterThan(0.01);
		}
	});
});

describe('a layer', () => {
	it('makes sides as many times as long as its stride, for every kernel', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }), (side, step) => {
				const made = stampedUp(
					{ side: 3, values: new Float32Array(9).fill(1) },
					new Float32Array(side * side).fill(1),
					step
				);
				expect([made.side, made.values.length]).toEqual([3 * step, (3 * step) ** 2]);
			}),
			{ numRuns: 32 }
		);
	});

	it('stamps as the way back through a convolution with stride does', () => {
		const weights = kernelOf({ weights: 'random', seed: 3 }, 0, 3, 4);
		const weight = tensor([1, 1, 3, 3], Array.from(weights));
		const gradient = tensor([1, 1, 4, 4], new Array<number>(16).fill(1));
		const options = { stride: 2 };
		const { convolution } = resolveConvTranspose2d(gradient.shape, weight.shape, options);
		const x = zeros([1, 1, 9, 9], float64);
		const { input } = conv2dBackward(x, weight, null, options, gradient, float64);
		expect(input).toEqual(convTranspose2d(gradient, weight, null, options, float64));
		const spread = spreadPlane(Float32Array.from(gradient.data), convolution.window, weights);
		spread.forEach((value, place) => expect(value).toBeCloseTo(input.data[place], 5));
	});

	it('draws kernels of a sum from a seed', () => {
		for (const weights of weightIds) {
			const drawn = kernelOf({ weights, seed: 5 }, 1, 4, 9);
			expect(drawn.reduce((sum, value) => sum + value, 0)).toBeCloseTo(9, 4);
			expect(kernelOf({ weights, seed: 5 }, 1, 4, 9)).toEqual(drawn);
		}
		expect(kernelOf({ weights: 'random', seed: 5 }, 0, 4, 9)).not.toEqual(
			kernelOf({ weights: 'random', seed: 5 }, 1, 4, 9)
		);
	});
});

describe('the scene of patterns', () => {
	it('comes back from a link as it was, and refuses to enlarge without end', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const text = checkerboardCodec.encode(parameters, null);
				expect(checkerboardCodec.decode(text)).toEqual({ params: parameters, problems: [] });
			}),
			{ numRuns: 30 }
		);
		expect(constraint({ ...defaults, stride: 4, layers: 3 })?.code).toBe('outOfRange');
	});

	it('measures a photo by every method: the pattern of the stamps alone stands out', () => {
		const random = seededRandom(7);
		// Bright and dark areas, and grain.
		const values = Float32Array.from({ length: 256 * 256 }, (_, at) =>
			Math.round((at % 256 < 128 ? 60 : 170) + 30 * random())
		);
		const input = inputOf(defaults, { side: 256, values });
		if (!input) throw new Error('there is a photo');
		const run = runCheckerboard({ ...defaults, weights: 'uniform' }, input);
		expect(run.methods.map(({ method }) => method)).toEqual(methods);
		expect(run.input.side).toBe(128);
		const [transposed, divisible, resized] = run.methods.map((made) => made.unevenness);
		expect(transposed).toBeGreaterThan(0.4);
		expect(Math.max(divisible, resized)).toBeLessThan(0.02);
		expect(run.methods[1].kernelSide).toBe(4);
		expect(inputOf(defaults, null)).toBeNull();
	});
});
