import { rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import fc from 'fast-check';
import { photoOf } from '../photo';
import type { Photo } from '../photo';

/** A photo from its levels, row by row. */
export function photoFrom(levels: readonly number[]): Photo {
	return photoOf(Float32Array.from(levels));
}

/** A photo of that side in which every pixel has the same level. */
export function flatPhoto(side: number, level: number): Photo {
	return photoFrom(Array.from({ length: side ** 2 }, () => level));
}

/** Photos that are just large enough for a patch, or a little larger. */
export const anyPhoto: fc.Arbitrary<Photo> = fc
	.integer({ min: 10, max: 13 })
	.chain((side) =>
		fc.array(fc.integer({ min: 0, max: 255 }), { minLength: side ** 2, maxLength: side ** 2 })
	)
	.map(photoFrom);

const anyWeight: fc.Arbitrary<Rational> = fc
	.tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(1, 1, 2, 9, 16))
	.map(([above, below]) => rational.from(`${above}/${below}`));

/** 3×3 kernels of whole numbers and fractions. */
export const anyKernel: fc.Arbitrary<Tensor<Rational>> = fc
	.array(anyWeight, { minLength: 9, maxLength: 9 })
	.map((weights) => tensor([1, 1, 3, 3], weights));
