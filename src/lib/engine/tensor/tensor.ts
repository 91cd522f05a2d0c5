import type { Arithmetic } from '../arithmetic/arithmetic';
import { EngineError } from '../errors';
import { elementCount, formatShape, requireShape } from './shape';

/** An array of numbers with a shape, row-major; images are NCHW: [batch, channels, height, width]. */
export interface Tensor<T> {
	readonly shape: readonly number[];
	readonly data: readonly T[];
}

/**
 * A tensor over `data`, which is kept and not copied. Throws an EngineError if an extent is not a
 * positive integer or the shape asks for another number of elements.
 */
export function tensor<T>(shape: readonly number[], data: readonly T[]): Tensor<T> {
	requireShape('tensor', 'shape', shape);
	requireLength('tensor', 'data', { shape, data });
	return { shape, data };
}

/** A tensor of zeros. Throws an EngineError if an extent is not a positive integer. */
export function zeros<T>(shape: readonly number[], arithmetic: Arithmetic<T>): Tensor<T> {
	requireShape('zeros', 'shape', shape);
	return { shape, data: new Array<T>(elementCount(shape)).fill(arithmetic.zero) };
}

/**
 * One image with one channel, [1, 1, height, width], from its rows. Throws an EngineError if there
 * is no cell or the rows differ in length.
 */
export function fromRows<T>(rows: readonly (readonly T[])[]): Tensor<T> {
	const shape = [1, 1, rows.length, rows[0]?.length ?? 0];
	requireShape('fromRows', 'rows', shape);
	const width = shape[3];
	rows.forEach((row, index) => {
		if (row.length === width) return;
		const argument = `row ${index}`;
		const values = { argument, length: row.length, shape: formatShape(shape), expected: width };
		const reason = `${argument} has ${row.length} cells where row 0 has ${width}`;
		throw new EngineError('fromRows', 'wrongLength', values, reason);
	});
	return { shape, data: rows.flatMap<T>((row) => row) };
}

/** A tensor of the same shape whose elements are `change(element, flat index)`. */
export function mapTensor<T, U>(
	source: Tensor<T>,
	change: (value: T, index: number) => U
): Tensor<U> {
	return { shape: source.shape, data: source.data.map(change) };
}

/** Whether two tensors have the same shape and equal elements. */
export function tensorEquals<T>(a: Tensor<T>, b: Tensor<T>, arithmetic: Arithmetic<T>): boolean {
	return (
		a.shape.length === b.shape.length &&
		a.shape.every((extent, axis) => extent === b.shape[axis]) &&
		a.data.length === b.data.length &&
		a.data.every((value, index) => arithmetic.equals(value, b.data[index]))
	);
}

/** The same tensor in doubles, each element the double nearest to the exact value. */
export function toFloat64<T>(source: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<number> {
	return mapTensor(source, (value) => arithmetic.toNumber(value));
}

/** Throws unless the tensor has as many elements as its shape asks for. */
export function requireLength(op: string, argument: string, source: Tensor<unknown>): void {
	const length = source.data.length;
	const expected = elementCount(source.shape);
	if (length === expected) return;
	const shape = formatShape(source.shape);
	const reason = `${argument} has ${length} elements where shape ${shape} asks for ${expected}`;
	throw new EngineError(op, 'wrongLength', { argument, length, shape, expected }, reason);
}

/** Throws unless the tensor has exactly the expected shape, and as many elements as that asks for. */
export function requireTensor(
	op: string,
	argument: string,
	source: Tensor<unknown>,
	expectedShape: readonly number[]
): void {
	const [shape, expected] = [formatShape(source.shape), formatShape(expectedShape)];
	if (shape !== expected) {
		const reason = `${argument} of shape ${shape} is not of shape ${expected}`;
		throw new EngineError(op, 'wrongShape', { argument, shape, expected }, reason);
	}
	requireLength(op, argument, source);
}
