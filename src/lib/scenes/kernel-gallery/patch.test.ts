import { conv2d, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2dScene } from '../conv2d/conv2d-scene';
import { weightOf } from '../conv2d/kernels';
import { patchState, patchStepAt } from './patch';
import { WHITE } from './photo';
import type { Photo, Pixel } from './photo';
import { anyKernel, anyPhoto, flatPhoto } from './testing/sample-photos';

/** The whole photo filtered exactly, as the engine's convolution does it. */
function filtered({ side, levels }: Photo, kernel: ReturnType<typeof weightOf>): Rational[] {
	const image = tensor([1, 1, side, side], Array.from(levels, rational.from));
	const options = { padding: 'same', paddingMode: 'replicate' } as const;
	return [...conv2d(image, kernel, null, options, rational).data];
}

const pixelsOf = ({ side }: Photo): Pixel[] =>
	Array.from({ length: side ** 2 }, (_, index) => [Math.floor(index / side), index % side]);

describe('the magnified pixel', () => {
	it('is the one that convolving the whole photo gives, at every pixel, edges included', () => {
		fc.assert(
			fc.property(anyPhoto, anyKernel, (photo, kernel) => {
				const sums = pixelsOf(photo).map((pixel) => patchStepAt(photo, kernel, pixel).step.sum);
				expect(sums.map(String)).toEqual(filtered(photo, kernel).map(String));
			}),
			{ numRuns: 20 }
		);
	});

	it('is the sum of nine products, each of a pixel and a weight', () => {
		fc.assert(
			fc.property(anyPhoto, anyKernel, fc.nat({ max: 9 }), (photo, kernel, place) => {
				const { taps, sum } = patchStepAt(photo, kernel, [place, 9 - place]).step;
				expect(taps).toHaveLength(9);
				for (const { x, w, product } of taps) expect(product.equals(x.mul(w))).toBe(true);
				const total = taps.reduce((sofar, { product }) => sofar.add(product), rational.zero);
				expect(total.equals(sum)).toBe(true);
			})
		);
	});

	it('keeps the brightness of a flat photo under weights that add up to 1', () => {
		const { sum } = patchStepAt(flatPhoto(12, WHITE), weightOf('box'), [0, 11]).step;
		expect(sum.equals(WHITE)).toBe(true);
	});
});

describe('the link to the step', () => {
	it('opens that very step, whatever the figure shows before', () => {
		const slides = ['', '1~at:cell.17', '1~input:dot~weight:1,2;3,4~stride:2~rotateKernel:1'];
		fc.assert(
			fc.property(
				anyPhoto,
				anyKernel,
				fc.nat({ max: 9 }),
				fc.nat({ max: 9 }),
				fc.constantFrom(...slides),
				(photo, kernel, row, column, before) => {
					const patch = patchStepAt(photo, kernel, [row, column]);
					const base = conv2dScene.codec.decode(before).state;
					const { state, problems } = conv2dScene.codec.decode(patchState(patch), base);
					expect(problems).toEqual([]);
					const { timeline } = conv2dScene.run(state.params);
					const grain = timeline.find(({ id }) => id === state.grain);
					expect(grain?.trace.at(state.index)).toEqual(patch.step);
				}
			)
		);
	});
});
