import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { weightOf } from '../conv2d/kernels';
import { defineParameters, field, stateCodec } from '../parameters';
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

/** A still picture is a run of a single step. */
const still = { grain: 'picture', index: 0, pinned: null } as const;
const codec = stateCodec({
	parameters: galleryParameters,
	grains: [still.grain],
	lengthOf: () => 1
});

/** What differs between two states of the gallery, as text for links. */
export function encodeGallery(params: GalleryParameters, base: GalleryParameters): string {
	return codec.encode({ params, ...still }, { params: base, ...still });
}

/** The state of the gallery that a text describes, or the nearest that is valid. */
export function decodeGallery(text: string, base = galleryParameters.defaults) {
	const { state, problems } = codec.decode(text, { params: base, ...still });
	return { params: state.params, problems };
}

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
