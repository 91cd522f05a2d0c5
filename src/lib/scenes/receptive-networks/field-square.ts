import type { PublishedLayer } from './published';

/** A field along one side of an image, and what of it there is. */
export interface PlacedField {
	/** The cell whose field it is. */
	readonly cell: number;
	readonly first: number;
	readonly last: number;
	/** Pixels of the image that lie in it. */
	readonly inside: number;
}

/** The field of the middle cell of a layer along one side of an image. */
export function middleField(
	{ mapSize, start, jump, size }: PublishedLayer,
	side: number
): PlacedField {
	const cell = Math.floor((mapSize - 1) / 2);
	const first = start + cell * jump;
	const last = first + size - 1;
	const inside = Math.min(last, side - 1) - Math.max(first, 0) + 1;
	return { cell, first, last, inside };
}
