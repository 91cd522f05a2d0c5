import type { Gathered } from './panels';

/** The greatest multiple that is not more than a value. */
export const roundDown = (value: number, multiple: number) => value - (value % multiple);

/** The least multiple that is not less than a value. */
export const roundUp = (value: number, multiple: number) =>
	roundDown(value + multiple - 1, multiple);

/** 0, step, 2 · step, … */
export const multiples = (length: number, step: number) =>
	Int32Array.from({ length }, (_, k) => k * step);

/** The same places in each of some images, which lie `size` apart. */
export function inEach(images: number, size: number, places: ArrayLike<number>): Int32Array {
	const { length } = places;
	return Int32Array.from(
		{ length: images * length },
		(_, k) => Math.floor(k / length) * size + places[k % length]
	);
}

/** A matrix that is not yet laid over an array. */
export const gathered = (starts: Int32Array, steps: Int32Array): Gathered => ({
	...{ source: new Float32Array(0), origin: 0, starts, steps }
});

/** Lays lists over an array from `origin` on. */
export function lay(
	lists: Pick<Gathered, 'source' | 'origin'>,
	source: Float32Array,
	origin: number
): void {
	lists.source = source;
	lists.origin = origin;
}
