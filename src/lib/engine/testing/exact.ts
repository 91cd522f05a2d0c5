import { expect } from 'vitest';
import { fromRows, mapTensor, rational, tensor, type Rational, type Tensor } from '../index';

/** A number as a test writes it: 3, '0.25', '1/9'. */
export type Written = number | string;

/** One image with one channel, exact, from rows laid out as a matrix. */
export function matrix(rows: readonly (readonly Written[])[]): Tensor<Rational> {
	return mapTensor(fromRows(rows), (value) => rational.from(value));
}

/** An exact tensor of any shape. */
export function exact(shape: readonly number[], values: readonly Written[]): Tensor<Rational> {
	return tensor(
		shape,
		values.map((value) => rational.from(value))
	);
}

/** The last two axes of a tensor with one image and one channel, as rows of numbers. */
export function rowsOf(image: Tensor<Rational>): number[][] {
	expect(image.shape.slice(0, 2)).toEqual([1, 1]);
	const [, , height, width] = image.shape;
	return Array.from({ length: height }, (_, row) =>
		image.data.slice(row * width, (row + 1) * width).map(rational.toNumber)
	);
}

/** Asserts that two exact tensors have the same shape and the same values, and shows where not. */
export function expectEqual(actual: Tensor<Rational>, expected: Tensor<Rational>): void {
	expect(actual.shape).toEqual(expected.shape);
	expect(actual.data.map(String)).toEqual(expected.data.map(String));
}
