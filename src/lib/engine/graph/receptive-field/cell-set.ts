import type { AxisReads } from './axis-reads';
import type { LayerReads, MapSize } from './layer-reads';

/** Cells of a map that lie in every one of some rows and columns, both in ascending order. */
export interface CellProduct {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
}

/** Cells of a map: all that lie in one of the products. Without branches one is enough. */
export type CellSet = readonly CellProduct[];

const union = (lists: readonly (readonly number[])[]): number[] =>
	[...new Set(lists.flat())].sort((a, b) => a - b);

const isWithin = (inner: readonly number[], outer: readonly number[]) => {
	if (inner.length > outer.length) return false;
	const cells = new Set(outer);
	return inner.every((cell) => cells.has(cell));
};

const isSame = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length && a.every((cell, index) => cell === b[index]);

/** Two products as one, if their union is a product again; else null. */
function fuse(a: CellProduct, b: CellProduct): CellProduct | null {
	const [rowsIn, columnsIn] = [isWithin(a.rows, b.rows), isWithin(a.columns, b.columns)];
	if (rowsIn && columnsIn) return b;
	if (isSame(a.rows, b.rows)) return { rows: a.rows, columns: union([a.columns, b.columns]) };
	if (isSame(a.columns, b.columns)) return { rows: union([a.rows, b.rows]), columns: a.columns };
	return isWithin(b.rows, a.rows) && isWithin(b.columns, a.columns) ? a : null;
}

/** The cells of several sets together, in as few products as is seen without search. */
export function joinCells(sets: readonly CellSet[]): CellSet {
	const joined: CellProduct[] = [];
	for (const product of sets.flat()) {
		if (product.rows.length === 0 || product.columns.length === 0) continue;
		let fused = product;
		for (let index = 0; index < joined.length; index++) {
			const both = fuse(fused, joined[index]);
			if (!both) continue;
			fused = both;
			joined.splice(index, 1);
			// What has grown may now hold one that was passed before.
			index = -1;
		}
		joined.push(fused);
	}
	return joined;
}

/** The places of the maps of which these features of a row were made, row by row. */
function unflatten(cells: CellSet, [height, width]: MapSize): CellSet {
	const features = union(cells.map(({ columns }) => columns));
	const places = union([features.map((feature) => feature % (height * width))]);
	const columnsOf = new Map<number, number[]>();
	for (const place of places) {
		const row = Math.floor(place / width);
		columnsOf.set(row, [...(columnsOf.get(row) ?? []), place % width]);
	}
	return joinCells([[...columnsOf].map(([row, columns]) => ({ rows: [row], columns }))]);
}

/** The features of a row that were made of these cells of the maps. */
function flatten(cells: CellSet, [height, width]: MapSize, features: number): CellSet {
	const places = new Set(
		cells.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((c) => row * width + c)))
	);
	const columns = Array.from({ length: features }, (_, feature) => feature).filter((feature) =>
		places.has(feature % (height * width))
	);
	return [{ rows: [0], columns }];
}

function readDown(axis: AxisReads, cells: readonly number[]): number[] {
	// Cells that read the whole axis share one list, which is looked at once.
	return union([...new Set(cells.map((cell) => axis.sources[cell]))]);
}

function readUp(axis: AxisReads, cells: readonly number[]): number[] {
	const wanted = new Set(cells);
	return axis.sources.flatMap((sources, cell) =>
		sources.some((source) => wanted.has(source)) ? [cell] : []
	);
}

/** The cells of the input that these cells of a layer read. */
export function cellsRead(reads: LayerReads, cells: CellSet): CellSet {
	if (reads.kind === 'flattened') return unflatten(cells, reads.mapSize);
	return joinCells([
		cells.map(({ rows, columns }) => ({
			rows: readDown(reads.rows, rows),
			columns: readDown(reads.columns, columns)
		}))
	]);
}

/** The cells of a layer that read one of these cells of the input; `size` is that of its maps. */
export function cellsReading(reads: LayerReads, cells: CellSet, size: MapSize): CellSet {
	if (reads.kind === 'flattened') return flatten(cells, reads.mapSize, size[1]);
	return joinCells([
		cells.map(({ rows, columns }) => ({
			rows: readUp(reads.rows, rows),
			columns: readUp(reads.columns, columns)
		}))
	]);
}
