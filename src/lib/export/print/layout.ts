import type { PaperSize } from '$lib/ui/paper-size';
import { extents } from '$lib/ui/paper-size';

/** How many frames a page can hold. */
export const framesAPage = [1, 2, 3, 4, 6] as const;
export type FramesAPage = (typeof framesAPage)[number];

export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** How a strip of frames is laid out on paper. Lengths are in millimetres. */
export interface StripLayout {
	readonly size: PaperSize;
	readonly orientation: Orientation;
	readonly width: number;
	readonly height: number;
	readonly columns: number;
	readonly rows: number;
	/** The width of one frame. */
	readonly frame: number;
	/** What a pixel of a picture measures. */
	readonly pixel: number;
	/** How wide the scene is laid out for its pictures, in pixels. */
	readonly pixels: number;
}

/** What stays free at each side of a page, and between frames, in millimetres. */
export const STRIP_MARGIN = 14;
export const STRIP_GAP = 7;

/** A pixel of the screen on paper, in millimetres: numbers of figures are as large as footnotes, about 9 points. */
const FINE = 0.19;
/** A scene is never laid out narrower, as its parts would not stand side by side, nor wider. */
const NARROWEST = 560;
const WIDEST = 960;

/** Columns and rows, for paper that is higher than wide. */
const grids: Readonly<Record<FramesAPage, readonly [columns: number, rows: number]>> = {
	1: [1, 1],
	2: [1, 2],
	3: [1, 3],
	4: [2, 2],
	6: [2, 3]
};

/** How pages hold so many frames each. */
export function stripLayout(
	size: PaperSize,
	orientation: Orientation,
	count: FramesAPage
): StripLayout {
	const isWide = orientation === 'landscape';
	const [width, height] = isWide ? [...extents[size]].reverse() : extents[size];
	const [columns, rows] = isWide ? [...grids[count]].reverse() : grids[count];
	const frame = (width - 2 * STRIP_MARGIN - (columns - 1) * STRIP_GAP) / columns;
	const pixels = Math.round(Math.min(Math.max(frame / FINE, NARROWEST), WIDEST));
	return {
		...{ size, orientation, width, height, columns, rows },
		...{ frame, pixel: frame / pixels, pixels }
	};
}

/** The frames of each page. */
export function pagesOf<Frame>(
	frames: readonly Frame[],
	{ columns, rows }: Pick<StripLayout, 'columns' | 'rows'>
): readonly (readonly Frame[])[] {
	const most = columns * rows;
	return Array.from({ length: Math.ceil(frames.length / most) }, (_, page) =>
		frames.slice(page * most, (page + 1) * most)
	);
}
