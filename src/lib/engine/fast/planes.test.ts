import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	convTranspose2d,
	float64,
	interpolate2d,
	interpolateModes,
	resizePlane,
	resolveConvTranspose2d,
	spreadPlane,
	tensor
} from '../index';
import { randomTensor, seededRandom } from '../testing/differences';
import { float32Tolerance } from './testing/backends';

const side = fc.integer({ min: 1, max: 6 });

/** How far apart two lists of numbers are at most. */
const apart = (a: ArrayLike<number>, b: readonly number[]) =>
	b.reduce((most, value, place) => Math.max(most, Math.abs(a[place] - value)), 0);

describe('spreadPlane', () => {
	it('is convTranspose2d', () => {
		fc.assert(
			fc.property(
				fc.record({
					...{ size: fc.tuple(side, side), kernel: fc.tuple(side, side) },
					...{ stride: fc.integer({ min: 1, max: 4 }), seed: fc.nat(), more: fc.nat({ max: 3 }) }
				}),
				({ size, kernel, stride, seed, more }) => {
					const random = seededRandom(seed);
					const x = randomTensor([1, 1, ...size], random);
					const weight = randomTensor([1, 1, ...kernel], random);
					const options = {
						stride,
						padding: Math.floor((Math.min(...kernel) - 1) / 2),
						outputPadding: Math.min(more, stride - 1)
					};
					const { convolution } = resolveConvTranspose2d(x.shape, weight.shape, options);
					const out = spreadPlane(
						Float32Array.from(x.data),
						convolution.window,
						Float32Array.from(weight.data)
					);
					const { data } = convTranspose2d(x, weight, null, options, float64);
					expect(out).toHaveLength(data.length);
					expect(apart(out, data)).toBeLessThan(30 * float32Tolerance);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('refuses numbers of another size', () => {
		const { convolution } = resolveConvTranspose2d([1, 1, 2, 2], [1, 1, 3, 3], {});
		expect(() => spreadPlane(new Float32Array(3), convolution.window, new Float32Array(9))).toThrow(
			/spreadPlane: input has 3/
		);
	});
});

describe('resizePlane', () => {
	it('is interpolate2d', () => {
		fc.assert(
			fc.property(
				...([side, side, side, side, fc.constantFrom(...interpolateModes), fc.nat()] as const),
				(height, width, oh, ow, mode, seed) => {
					const { data } = randomTensor([1, 1, height, width], seededRandom(seed));
					const options = { size: [oh, ow], mode } as const;
					const expected = interpolate2d(tensor([1, 1, height, width], data), options, float64);
					const out = resizePlane(Float32Array.from(data), height, width, options);
					expect(out).toHaveLength(oh * ow);
					expect(apart(out, expected.data)).toBeLessThan(float32Tolerance);
				}
			),
			{ numRuns: 60 }
		);
	});
});
