import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { weightOf } from '../conv2d/kernels';
import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';
import { SIDE } from './photo';
import type { Pixel } from './photo';
import { shows } from './view';
import type { Show } from './view';

/** Everything that a reader can set in the gallery. */
export interface GalleryParameters {
	/** [1, 1, 3, 3], as the weight of a convolution. */
	readonly kernel: Tensor<Rational>;
	readonly show: Show;
	/** The pixel that the crosshair is on. */
	readonly pixel: Pixel;
}

const fields = {
	kernel: field.numbers({ default: weightOf('sobelX') }),
	show: field.choice<Show>({ default: 'auto', options: shows }),
	// The left jamb of the door, where the photograph brightens within two pixels.
	pixel: field.pair({ default: [170, 126], min: 0, max: SIDE - 1 })
};

/** The parameters of the gallery: defaults, bounds, and their text in a link. */
export const galleryParameters = defineParameters<GalleryParameters, typeof fields>(fields);

/** Between states of the gallery and their text in a link. */
export const galleryCodec = stillCodec(galleryParameters);

/** The largest common denominator that numbers are nudged by. */
const MOST_PARTS = 100;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The step by which a number of a kernel is nudged: 1 where all are whole, else 1 over their common
 * denominator, so that a blur of ninths is nudged by 1/9.
 */
export function nudgeUnit({ data }: Tensor<Rational>): Rational {
	const parts = data.reduce((sofar, { d }) => (sofar / greatestCommonDivisor(sofar, d)) * d, 1n);
	return parts <= MOST_PARTS ? rational.from(`1/${parts}`) : rational.one;
}
