/** A place in a picture, counted from 0. */
export type Pixel = readonly [row: number, column: number];

/** The side of the pictures that are zoomed into. */
export const SIDE = 400;
/** The most that the zoom is, in steps of equal enlargement. */
export const MOST_ZOOM = 100;
/** Pixels along a side of what is in sight at that zoom. */
const LEAST_SPAN = 4;

/** A square part of a picture, in pixels. */
export interface View {
	readonly left: number;
	readonly top: number;
	readonly span: number;
}

/** How many pixels lie side by side in sight: 400 × (4 / 400)^(zoom / 100). */
export function spanOf(zoom: number): number {
	return SIDE * (LEAST_SPAN / SIDE) ** (zoom / MOST_ZOOM);
}

/** The zoom, not rounded, at which `span` pixels lie side by side: the inverse of `spanOf`. */
export function zoomOf(span: number): number {
	return (MOST_ZOOM * Math.log(span / SIDE)) / Math.log(LEAST_SPAN / SIDE);
}

/** The part in sight with a pixel in its middle, or as near to that as the picture's edge allows. */
export function viewAround([row, column]: Pixel, span: number): View {
	const start = (place: number) => Math.min(Math.max(place + 0.5 - span / 2, 0), SIDE - span);
	return { left: start(column), top: start(row), span };
}

/** The nearest pixel of the picture. */
export function inside([row, column]: Pixel): Pixel {
	const clamp = (place: number) => Math.min(Math.max(Math.floor(place), 0), SIDE - 1);
	return [clamp(row), clamp(column)];
}

/** The pixel at a place in sight, given in parts of its width and height. */
export function pixelIn({ left, top, span }: View, right: number, down: number): Pixel {
	return inside([top + down * span, left + right * span]);
}

/** The pixels of which any part is in sight, row by row. */
export function pixelsIn({ left, top, span }: View): readonly Pixel[] {
	const [firstRow, firstColumn] = [Math.floor(top), Math.floor(left)];
	const rows = Math.min(Math.ceil(top + span), SIDE) - firstRow;
	const columns = Math.min(Math.ceil(left + span), SIDE) - firstColumn;
	return Array.from({ length: rows * columns }, (_, index): Pixel => {
		return [firstRow + Math.floor(index / columns), firstColumn + (index % columns)];
	});
}
