import { isNdArray } from './nd-array';
import type { Index, NdArray } from './nd-array';

/** A value of a running program; truth is 1, and what is false 0. */
export type Value =
	number | string | null | NdArray | Slice | Callable | Dictionary | readonly Value[];
/** What JSON calls an object. */
export interface Dictionary {
	readonly entries: Named;
}
export interface Slice {
	readonly slice: readonly [number | null, number | null, number | null];
}
export type Named = Readonly<Record<string, Value>>;
export type Callable = (given: readonly Value[], named: Named) => Value;

const isSlice = (value: Value): value is Slice =>
	typeof value === 'object' && value !== null && 'slice' in value && !Array.isArray(value);

export const isDictionary = (value: Value): value is Dictionary =>
	typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);

/** A number, an array, or nested lists, as an array. Throws an Error for what holds no numbers. */
export function arrayOf(value: Value): NdArray {
	if (typeof value === 'number') return { shape: [], data: [value] };
	if (isNdArray(value)) return value;
	if (!Array.isArray(value)) throw new Error(`not an array: ${String(value)}`);
	const parts = value.map(arrayOf);
	return {
		shape: [parts.length, ...(parts[0]?.shape ?? [])],
		data: parts.flatMap(({ data }) => data)
	};
}

/** An array without axes as the number that it is. */
export const plain = (array: NdArray): Value => (array.shape.length === 0 ? array.data[0] : array);

export function numberOf(value: Value): number {
	const { data } = arrayOf(value);
	if (data.length !== 1) throw new Error('not one number');
	return data[0];
}
export const numbersOf = (value: Value) => arrayOf(value).data;
/** A text; nothing for what is none. */
export const textOf = (value: Value) => (typeof value === 'string' ? value : '');

/** What stands between the brackets of an index, as one. */
export function indexOf(value: Value): Index {
	if (value === null || typeof value === 'number') return value;
	return isSlice(value) ? { slice: value.slice } : arrayOf(value);
}
