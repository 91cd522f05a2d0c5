import { type Rational, type Tensor, mapTensor, rational, tensorEquals } from '$lib/engine';
import type { Field } from '../field';
import { mostAxes, readTensorText, tensorText } from './nested-text';

/** A tensor of exact numbers, such as a kernel whose cells can be edited. */
export interface NumbersField extends Field<Tensor<Rational>> {
	readonly kind: 'numbers';
	/** The least extent along each axis. */
	readonly minShape: readonly number[];
	/** The largest extent along each axis. */
	readonly maxShape: readonly number[];
	/** The least value of a cell, or null. */
	readonly min: Rational | null;
	/** The largest value of a cell, or null. */
	readonly max: Rational | null;
}

/**
 * A parameter that is a tensor of exact numbers with 1 to 4 axes: `1,0,-1;2,0,-1/2`, channels apart
 * by `!` and filters by `$`. Its shape is that of the default unless it may vary between two.
 */
export function numbers(options: {
	readonly default: Tensor<Rational>;
	readonly minShape?: readonly number[];
	readonly maxShape?: readonly number[];
	readonly min?: Rational | number;
	readonly max?: Rational | number;
}): NumbersField {
	const { shape } = options.default;
	const { minShape = shape, maxShape = shape } = options;
	const [min, max] = [bound(options.min), bound(options.max)];
	const rank = shape.length;
	if (rank < 1 || rank > mostAxes) throw new RangeError(`numbers: ${rank} axes`);

	const fits = (value: Tensor<Rational>) =>
		value.shape.every((extent, axis) => extent >= minShape[axis] && extent <= maxShape[axis]);
	const clamp = (cell: Rational) => {
		if (min && cell.lt(min)) return min;
		return max && cell.gt(max) ? max : cell;
	};
	return {
		kind: 'numbers',
		default: options.default,
		minShape,
		maxShape,
		min,
		max,
		parse(text) {
			const value = readTensorText(text, rank);
			if (typeof value === 'string') return { problem: value };
			if (!fits(value)) return { problem: 'wrongShape' };
			const isInside = value.data.every((cell) => clamp(cell) === cell);
			return isInside ? { value } : { problem: 'outOfBounds' };
		},
		encode: tensorText,
		equals: (a, b) => tensorEquals(a, b, rational),
		nearest(text) {
			const value = readTensorText(text, rank);
			return typeof value !== 'string' && fits(value) ? mapTensor(value, clamp) : undefined;
		}
	};
}

function bound(value: Rational | number | undefined): Rational | null {
	if (value === undefined) return null;
	return typeof value === 'number' ? rational.from(`${value}`) : value;
}
