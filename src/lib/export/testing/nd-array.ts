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

export const offsetOf = (shape: readonly number[], place: readonly number[]) =>
	place.reduce((offset, coordinate, axis) => offset * shape[axis] + coordinate, 0);

/** An array made by asking for the value at each place. */
export function build(shape: readonly number[], at: (place: readonly number[]) => number): NdArray {
	const data = Array.from({ length: sizeOf(shape) }, (_, index) => at(placeOf(shape, index)));
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
	const skipped = place.length - array.shape.length;
	return get(
		array,
		array.shape.map((extent, axis) => (extent === 1 ? 0 : place[axis + skipped]))
	);
}

/** Arrays put together element by element, spread over their common shape. */
export function elementwise(
	combine: (...values: number[]) => number,
	...arrays: readonly NdArray[]
): NdArray {
	return build(broadcastShape(...arrays.map(({ shape }) => shape)), (place) =>
		combine(...arrays.map((array) => spreadAt(array, place)))
	);
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

/** numpy.einsum, by its definition: a sum over all letters that the result does not have. */
export function einsum(text: string, ...arrays: readonly NdArray[]): NdArray {
	const [given, result] = text.split('->');
	const operands = given.split(',').map((letters) => [...letters]);
	const extents = new Map<string, number>();
	operands.forEach((letters, which) =>
		letters.forEach((letter, axis) => {
			const extent = arrays[which].shape[axis];
			if ((extents.get(letter) ?? extent) !== extent)
				throw new Error(`einsum ${text}: ${letter} is ${extents.get(letter)} and ${extent}`);
			extents.set(letter, extent);
		})
	);
	const outer = [...result];
	const inner = [...extents.keys()].filter((letter) => !outer.includes(letter));
	const shapeFor = (letters: readonly string[]) =>
		letters.map((letter) => extents.get(letter) ?? 1);
	const innerShape = shapeFor(inner);
	const letters = [...outer, ...inner];
	const places = operands.map((own) => own.map((letter) => letters.indexOf(letter)));
	const sums = sizeOf(innerShape);
	return build(shapeFor(outer), (place) => {
		let sum = 0;
		for (let index = 0; index < sums; index++) {
			const all = [...place, ...placeOf(innerShape, index)];
			let product = 1;
			for (let which = 0; which < arrays.length; which++) {
				const { shape, data } = arrays[which];
				let offset = 0;
				for (let axis = 0; axis < shape.length; axis++)
					offset = offset * shape[axis] + all[places[which][axis]];
				product *= data[offset];
			}
			sum += product;
		}
		return sum;
	});
}
