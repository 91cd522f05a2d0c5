import type { Pixel } from '../kernel-gallery/photo';

/** Pixels along a side of what is enlarged; odd, so that one is in the middle. */
export const CROP = 25;

/** The middle of what is enlarged, so that the frame stays in a picture of that side. */
export function inside([row, column]: Pixel, side: number): Pixel {
	const reach = (CROP - 1) / 2;
	const clamp = (place: number) => Math.min(Math.max(place, reach), side - 1 - reach);
	return [clamp(row), clamp(column)];
}
