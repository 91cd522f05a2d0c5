import { interpolate2d, permute, rational } from '$lib/engine';
import { shiftWords } from '$messages/shift';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputImage } from '../conv2d/inputs';
import { changes, farthest, pictures, shiftCodec, shiftKernels } from './parameters';
import type { ShiftParameters } from './parameters';
import { countsOf, motionOf, moved, runShift } from './run';
import { describeCompared, tellVerdict } from './words';

const { defaults } = shiftCodec.parameters;
const far = fc.integer({ min: -farthest, max: farthest });
const anyParameters: fc.Arbitrary<ShiftParameters> = fc.record({
	change: fc.constantFrom(...changes),
	down: far,
	right: far,
	picture: fc.constantFrom(...pictures),
	kernel: fc.constantFrom(...shiftKernels)
});
const digit = inputImage('digit-7');
const motion = (change: ShiftParameters['change']) => motionOf({ ...defaults, change }, 10, 10);

describe('a changed input', () => {
	it('always has its output changed along with a shift, cell by cell', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const counts = countsOf(runShift({ ...params, change: 'shift' }));
				expect(counts.different).toBe(0);
			}),
			{ numRuns: 40 }
		);
	});

	it('compares (8 − |down|) · (8 − |right|) cells of a shifted 10×10 digit', () => {
		const { equal, border } = countsOf(runShift({ ...defaults, down: -1, right: 2 }));
		expect([equal, border]).toEqual([42, 58]);
	});

	it.each([
		['sobelX', 'rotate', false],
		['emboss', 'rotate', false],
		['laplacian', 'rotate', true],
		['identity', 'rotate', true],
		['sobelX', 'scale', false],
		['laplacian', 'scale', false],
		['identity', 'scale', true]
	] as const)('under %s and the change %s: the same is %s', (kernel, change, isSame) => {
		const { different } = countsOf(runShift({ ...defaults, kernel, change }));
		expect(different === 0).toBe(isSame);
	});

	it('is back in place after four turns, and a turn takes columns for rows', () => {
		const turn = (image: typeof digit) => moved(image, motion('rotate'));
		expect(turn(turn(turn(turn(digit))))).toEqual(digit);
		const swapped = permute(digit, [0, 1, 3, 2]).data;
		const mirrored = swapped.map((_, index) => swapped[index - (index % 10) + 9 - (index % 10)]);
		expect(turn(digit).data).toEqual(mirrored);
	});

	it('is enlarged to the nearest cell', () => {
		const options = { scaleFactor: 2, mode: 'nearest' } as const;
		expect(moved(digit, motion('scale'))).toEqual(interpolate2d(digit, options, rational));
	});

	it('is told in every language, cell by cell, and comes back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = runShift(params);
				const cell = { row: seed % run.motion.height, column: seed % run.motion.width };
				for (const words of [shiftWords.en, shiftWords.zh]) {
					for (const text of [
						...tellVerdict(run, params, words),
						describeCompared(run, cell, words)
					]) {
						expect(text).toMatch(/\S/);
						expect(text).not.toMatch(/undefined|NaN/);
					}
				}
				const text = shiftCodec.encode(params, null);
				expect(shiftCodec.decode(text)).toEqual({ params, problems: [] });
			}),
			{ numRuns: 40 }
		);
	});
});
