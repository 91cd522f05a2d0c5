/** A square grey picture. */
export interface Photo {
	readonly side: number;
	/** Whole numbers from 0, black, to 255, white, row by row. */
	readonly levels: Float32Array;
}

/** A place in a picture, counted from 0. */
export type Pixel = readonly [row: number, column: number];

/** The side of the pictures that the gallery filters. */
export const SIDE = 512;
/** The side of its kernels. */
export const KERNEL_SIDE = 3;
/** The brightest grey level. */
export const WHITE = 255;

/** A picture from brightness values, which are rounded to grey levels. */
export function photoOf(brightness: Float32Array): Photo {
	return { side: Math.sqrt(brightness.length), levels: brightness.map(Math.round) };
}

/** The grey level of a pixel. */
export function levelAt({ side, levels }: Photo, [row, column]: Pixel): number {
	return levels[row * side + column];
}

/** The place nearest to `pixel` that lies in a picture of that side. */
export function inside([row, column]: Pixel, side: number): Pixel {
	const clamp = (place: number) => Math.min(Math.max(place, 0), side - 1);
	return [clamp(row), clamp(column)];
}

/** The levels of `side`×`side` pixels around a pixel, row by row; the photo's edge is repeated. */
export function neighbourhood(photo: Photo, [row, column]: Pixel, side: number): Float32Array {
	const before = (side - 1) / 2;
	return Float32Array.from({ length: side ** 2 }, (_, index) => {
		const place: Pixel = [
			row - before + Math.floor(index / side),
			column - before + (index % side)
		];
		return levelAt(photo, inside(place, photo.side));
	});
}
