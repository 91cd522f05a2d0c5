import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import type { Scale } from '$lib/figures/picture-painter';
import { WHITE } from './photo';

/** How a result is drawn: as a grey picture, or as values with a sign. */
export type View = 'picture' | 'signed';

/** What a reader can choose: a view, or the one that suits the kernel. */
export const shows = ['auto', 'picture', 'signed'] as const;
export type Show = (typeof shows)[number];

/** Grey levels: the scale of photos, and of results drawn as a picture. */
export const greyScale: Scale = { least: 0, most: WHITE };

/** What the weights of a kernel add up to: the factor that a flat area is multiplied by. */
export function weightSum({ data }: Tensor<Rational>): Rational {
	return data.reduce(rational.add, rational.zero);
}

/**
 * The view that a result gets. By itself a kernel whose weights add up to 0 gives signed values,
 * since it turns flat areas into 0, and any other kernel a picture.
 */
export function viewOf(show: Show, kernel: Tensor<Rational>): View {
	if (show !== 'auto') return show;
	return rational.equals(weightSum(kernel), rational.zero) ? 'signed' : 'picture';
}

/** The value within a scale that lies nearest. */
export function within({ least, most }: Scale, value: number): number {
	return Math.min(Math.max(value, least), most);
}
