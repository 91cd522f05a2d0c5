/**
 * The one matrix product behind every convolution and linear layer, on doubles. Its three panels are
 * constants of this module, whose place V8 writes into the machine code; passed as arguments they cost
 * a fifth to a half more. One product at a time may use them.
 */

/** Rows of the left and columns of the right matrix that are summed at once, in eight registers. */
export const tileRows = 2;
export const tileColumns = 4;

/** How many numbers each panel holds. */
export const panelLength = 1 << 18;

/** [row / 2][depth][row % 2] */
const left = new Float64Array(panelLength);
/** [column / 4][depth][column % 4] */
const right = new Float64Array(panelLength);
/** [row][column] */
const products = new Float64Array(panelLength);

/** Where a number of the left matrix stands in its panel. */
export function leftPlace(row: number, k: number, depth: number): number {
	return ((row >> 1) * depth + k) * tileRows + (row & 1);
}

/** Where a number of the right matrix stands in its panel. */
export function rightPlace(column: number, k: number, depth: number): number {
	return ((column >> 2) * depth + k) * tileColumns + (column & 3);
}

/** Writes into the left panel. */
export function putLeft(place: number, value: number): void {
	left[place] = value;
}

/** Writes into the right panel. */
export function putRight(place: number, value: number): void {
	right[place] = value;
}

/** A number of the product. */
export function productAt(place: number): number {
	return products[place];
}

/** Zeros in the product, which `multiply` adds to. */
export function clearProducts(length: number): void {
	products.fill(0, 0, length);
}

/**
 * Numbers of an array as a matrix: that of row r and column k stands at origin + starts[r] + steps[k].
 * It is laid over another array or moved to the next image while its lists stay.
 */
export interface Gathered {
	source: Float32Array;
	origin: number;
	readonly starts: Int32Array;
	readonly steps: Int32Array;
}

/** Lays `count` rows from `first` on over `depth` steps from `firstStep` on into the left panel. */
export function packLeft(
	{ source, origin, starts, steps }: Gathered,
	first: number,
	count: number,
	firstStep: number,
	depth: number
): void {
	const last = (first + count - 1) | 0;
	const end = (firstStep + depth) | 0;
	let place = 0;
	for (let row = first; row <= last; row = (row + tileRows) | 0) {
		const start0 = (origin + starts[row]) | 0;
		// A row beyond the last repeats it; nobody reads what comes of it.
		const start1 = (origin + starts[Math.min(row + 1, last)]) | 0;
		for (let k = firstStep; k < end; k = (k + 1) | 0) {
			const step = steps[k];
			left[place] = source[(start0 + step) | 0];
			left[(place + 1) | 0] = source[(start1 + step) | 0];
			place = (place + tileRows) | 0;
		}
	}
}

/** The same for columns of the right panel. */
export function packRight(
	{ source, origin, starts, steps }: Gathered,
	first: number,
	count: number,
	firstStep: number,
	depth: number
): void {
	const last = (first + count - 1) | 0;
	const end = (firstStep + depth) | 0;
	let place = 0;
	for (let column = first; column <= last; column = (column + tileColumns) | 0) {
		const start0 = (origin + starts[column]) | 0;
		const start1 = (origin + starts[Math.min(column + 1, last)]) | 0;
		const start2 = (origin + starts[Math.min(column + 2, last)]) | 0;
		const start3 = (origin + starts[Math.min(column + 3, last)]) | 0;
		for (let k = firstStep; k < end; k = (k + 1) | 0) {
			const step = steps[k];
			right[place] = source[(start0 + step) | 0];
			right[(place + 1) | 0] = source[(start1 + step) | 0];
			right[(place + 2) | 0] = source[(start2 + step) | 0];
			right[(place + 3) | 0] = source[(start3 + step) | 0];
			place = (place + tileColumns) | 0;
		}
	}
}

/**
 * Adds the product of the panels from these places on to `products`, which has `width` numbers a
 * row. Rows come in twos and columns in fours; what is beyond the last of them is of no meaning.
 */
export function multiply(
	leftStart: number,
	rightStart: number,
	productStart: number,
	rows: number,
	columns: number,
	depth: number,
	width: number
): void {
	for (let column = 0; column < columns; column = (column + tileColumns) | 0) {
		const first = (rightStart + column * depth) | 0;
		const end = (first + tileColumns * depth) | 0;
		for (let row = 0; row < rows; row = (row + tileRows) | 0) {
			let s00 = 0;
			let s01 = 0;
			let s02 = 0;
			let s03 = 0;
			let s10 = 0;
			let s11 = 0;
			let s12 = 0;
			let s13 = 0;
			let a = (leftStart + row * depth) | 0;
			for (let b = first; b < end; b = (b + tileColumns) | 0) {
				const x0 = left[a];
				const x1 = left[(a + 1) | 0];
				const y0 = right[b];
				const y1 = right[(b + 1) | 0];
				const y2 = right[(b + 2) | 0];
				const y3 = right[(b + 3) | 0];
				s00 += x0 * y0;
				s01 += x0 * y1;
				s02 += x0 * y2;
				s03 += x0 * y3;
				s10 += x1 * y0;
				s11 += x1 * y1;
				s12 += x1 * y2;
				s13 += x1 * y3;
				a = (a + tileRows) | 0;
			}
			const p = (productStart + row * width + column) | 0;
			const q = (p + width) | 0;
			products[p] += s00;
			products[(p + 1) | 0] += s01;
			products[(p + 2) | 0] += s02;
			products[(p + 3) | 0] += s03;
			products[q] += s10;
			products[(q + 1) | 0] += s11;
			products[(q + 2) | 0] += s12;
			products[(q + 3) | 0] += s13;
		}
	}
}

/** Adds the product, `width` numbers a row, to `count` rows from `first` on and as many columns. */
export function addProducts(
	{ source, origin, starts, steps }: Gathered,
	first: number,
	count: number,
	firstStep: number,
	columns: number,
	width: number
): void {
	for (let row = 0; row < count; row = (row + 1) | 0) {
		const start = (origin + starts[first + row]) | 0;
		const p = (row * width) | 0;
		for (let column = 0; column < columns; column = (column + 1) | 0) {
			source[(start + steps[firstStep + column]) | 0] += products[(p + column) | 0];
		}
	}
}
