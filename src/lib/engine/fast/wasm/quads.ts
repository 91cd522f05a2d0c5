import { numberBytes } from './memory';

/** Columns that a kernel takes at once, side by side. */
export const quadWidth = 4;

/** Four columns side by side: where they are read and where they are written. */
export type Quad = readonly [source: number, target: number];

/** Where the cell of a row and a column lies in a plane. */
export type CellPlace = (row: number, column: number) => number;

/**
 * The quads that cover a plane of at least four columns. The last of a row may overlap the one before;
 * where rows follow on one another on both sides, the plane is taken as one long row.
 */
export function quadsOver(
	height: number,
	width: number,
	source: CellPlace,
	target: CellPlace
): Quad[] {
	const followsOn = (place: CellPlace) => place(1, 0) - place(0, 0) === width;
	if (height > 1 && followsOn(source) && followsOn(target))
		return quadsOver(1, height * width, source, target);
	const quads: Quad[] = [];
	for (let row = 0; row < height; row++) {
		for (let next = 0; next < width; next += quadWidth) {
			const column = Math.min(next, width - quadWidth);
			quads.push([source(row, column), target(row, column)]);
		}
	}
	return quads;
}

/** Of several images the same quads, which in each image lie that much further on. */
export function quadsInEach(
	images: number,
	quads: readonly Quad[],
	[source, target]: Quad
): Quad[] {
	return Array.from({ length: images }, (_, image) =>
		quads.map((quad): Quad => [quad[0] + image * source, quad[1] + image * target])
	).flat();
}

/** Quads in pairs, as `multiply` reads them; a last one without a partner is done twice. */
export function pairList(quads: readonly Quad[]): number[] {
	const list: number[] = [];
	for (let first = 0; first < quads.length; first += 2) {
		const [left, right] = [quads[first], quads[Math.min(first + 1, quads.length - 1)]];
		list.push(left[0], right[0], left[1], right[1]);
	}
	return list.map((place) => place * numberBytes);
}
