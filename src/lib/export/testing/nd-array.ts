/** An array of doubles as NumPy has it, row-major. */
export interface NdArray {
	readonly shape: readonly number[];
	readonly data: number[];
}

/** An index along one axis or more: a number, a slice, a new axis, or numbers of its own shape. */
export type Index =
	| number
	| null
	| { readonly slice: readonly [start: number | null, stop: number | null, step: number | null] }
	| NdArray;

export const sizeOf = (shape: readonly number[]) =>
	shape.reduce((product, extent) => product * extent, 1);

export const isNdArray = (value: unknown): value is NdArray =>
	typeof value === 'object' && value !== null && 'shape' in value && 'data' in value;

/** The place of an element, from 0, along each axis. */
export function placeOf(shape: readonly number[], index: number): number[] {
	const place = new Array<number>(shape.length);
	let rest = index;
	for (let axis = shape.length - 1; axis >= 0; axis--) {
		place[axis] = rest % shape[axis];
		rest = Math.floor(rest / shape[axis]);
	}
	return place;
}

function offsetOf(shape: readonly number[], place: readonly number[]): number {
	let offset = 0;
	for (let axis = 0; axis < shape.length; axis++) offset = offset * shape[axis] + place[axis];
	return offset;
}

/** Moves a place of a shape on to the next one, row-major. */
function moveOn(place: number[], shape: readonly number[]): void {
	for (let axis = shape.length - 1; axis >= 0; axis--) {
		place[axis] += 1;
		if (place[axis] < shape[axis]) return;
		place[axis] = 0;
	}
}

/** An array made by asking for the value at each place; the place that is handed over moves on afterwards. */
export function build(shape: readonly number[], at: (place: readonly number[]) => number): NdArray {
	const place = new Array<number>(shape.length).fill(0);
	const data = new Array<number>(sizeOf(shape));
	for (let index = 0; index < data.length; index++) {
		data[index] = at(place);
		moveOn(place, shape);
	}
	return { shape, data };
}

export const get = ({ shape, data }: NdArray, place: readonly number[]) =>
	data[offsetOf(shape, place)];

/** The shape that shapes have together. Throws an Error if they do not fit. */
export function broadcastShape(...shapes: readonly (readonly number[])[]): readonly number[] {
	const rank = Math.max(...shapes.map((shape) => shape.length));
	return Array.from({ length: rank }, (_, axis) => {
		const extents = shapes
			.map((shape) => shape[axis - rank + shape.length] ?? 1)
			.filter((extent) => extent !== 1);
		if (new Set(extents).size > 1) throw new Error(`shapes ${shapes.join(' and ')} do not fit`);
		return extents[0] ?? 1;
	});
}

/** What stands at a place of a larger shape that an array is spread over. */
export function spreadAt(array: NdArray, place: readonly number[]): number {
	const { shape, data } = array;
	const skipped = place.length - shape.length;
	let offset = 0;
	for (let axis = 0; axis < shape.length; axis++)
		offset = offset * shape[axis] + (shape[axis] === 1 ? 0 : place[axis + skipped]);
	return data[offset];
}

/** Arrays put together element by element, spread over their common shape. */
export function elementwise(
	combine: (...values: number[]) => number,
	...arrays: readonly NdArray[]
): NdArray {
	const shape = broadcastShape(...arrays.map((array) => array.shape));
	const [first, second] = arrays;
	switch (arrays.length) {
		case 1:
			return build(shape, (place) => combine(spreadAt(first, place)));
		case 2:
			return build(shape, (place) => combine(spreadAt(first, place), spreadAt(second, place)));
		default:
			return build(shape, (place) => combine(...arrays.map((array) => spreadAt(array, place))));
	}
}

/** The coordinates that a slice takes of an axis. */
function sliced(
	[first, last, every]: readonly [number | null, number | null, number | null],
	extent: number
): readonly number[] {
	const step = every ?? 1;
	const within = (bound: number) =>
		Math.max(0, Math.min(bound < 0 ? bound + extent : bound, extent));
	const [start, stop] = [within(first ?? 0), within(last ?? extent)];
	if (step === -1) return Array.from({ length: extent }, (_, index) => extent - 1 - index);
	return Array.from(
		{ length: Math.max(0, Math.ceil((stop - start) / step)) },
		(_, index) => start + step * index
	);
}

/** The elements that an index picks: their shape, and the offset of each in the array. */
export function picked(
	{ shape }: NdArray,
	items: readonly Index[]
): { readonly shape: readonly number[]; readonly offsets: readonly number[] } {
	const numbers = items.filter(isNdArray);
	const own = numbers.length > 0 ? broadcastShape(...numbers.map((array) => array.shape)) : [];
	const out: number[] = [];
	const coordinates: ((place: readonly number[]) => number)[] = [];
	let ownAt = -1;
	const full = [
		...items,
		...new Array<Index>(shape.length - items.filter((item) => item !== null).length).fill({
			slice: [null, null, null]
		})
	];
	for (const item of full) {
		const extent = shape[coordinates.length];
		if (item === null) out.push(1);
		else if (typeof item === 'number') {
			if (item >= extent || item < -extent) throw new Error(`${item} lies outside ${extent}`);
			coordinates.push(() => (item < 0 ? item + extent : item));
		} else if (isNdArray(item)) {
			if (ownAt < 0) {
				ownAt = out.length;
				out.push(...own);
			}
			const start = ownAt;
			coordinates.push((place) => spreadAt(item, place.slice(start, start + own.length)));
		} else {
			const taken = sliced(item.slice, extent);
			const axis = out.length;
			out.push(taken.length);
			coordinates.push((place) => taken[place[axis]]);
		}
	}
	const offsets = build(out, (place) =>
		offsetOf(
			shape,
			coordinates.map((coordinate) => coordinate(place))
		)
	);
	return { shape: out, offsets: offsets.data };
}

/** Takes axes together; `combine` gets the elements that fall into one, in order. */
export function reduced(
	array: NdArray,
	axes: readonly number[],
	keeps: boolean,
	combine: (values: readonly number[]) => number
): NdArray {
	const isGone = array.shape.map((_, axis) => axes.includes(axis));
	const kept = array.shape.map((extent, axis) => (isGone[axis] ? 1 : extent));
	const groups = Array.from({ length: sizeOf(kept) }, (): number[] => []);
	array.data.forEach((value, index) => {
		const place = placeOf(array.shape, index);
		groups[
			offsetOf(
				kept,
				place.map((at, axis) => (isGone[axis] ? 0 : at))
			)
		].push(value);
	});
	const shape = keeps ? kept : array.shape.filter((_, axis) => !isGone[axis]);
	return { shape, data: groups.map(combine) };
}
