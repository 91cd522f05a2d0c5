import { EngineError } from '../../errors';
import { elementCount, formatShape, indexAt, offset, requireShape } from '../../tensor/shape';
import { requireLength, type Tensor } from '../../tensor/tensor';

/**
 * The shape of two tensors combined element by element. Aligned at their last axes, extents must be
 * equal or one of them 1 or missing, which is then repeated, as in PyTorch
 * (https://pytorch.org/docs/stable/notes/broadcasting.html). Throws an EngineError if they are not.
 */
export function broadcastShape(
	op: string,
	x: Tensor<unknown>,
	other: Tensor<unknown>
): readonly number[] {
	requireShape(op, 'x', x.shape);
	requireShape(op, 'other', other.shape);
	const rank = Math.max(x.shape.length, other.shape.length);
	const [first, second] = [x, other].map(({ shape }) => aligned(shape, rank));
	const expected = first.map((extent, axis) => (extent === 1 ? second[axis] : extent));
	if (second.some((extent, axis) => extent !== 1 && extent !== expected[axis])) {
		const [shape, xShape] = [formatShape(other.shape), formatShape(x.shape)];
		const reason = `other of shape ${shape} cannot be repeated to match x of shape ${xShape}`;
		const values = { argument: 'other', shape, expected: xShape };
		throw new EngineError(op, 'wrongShape', values, reason);
	}
	requireLength(op, 'x', x);
	requireLength(op, 'other', other);
	return expected;
}

/** The shape with as many axes as `rank`, ones put before it. */
function aligned(shape: readonly number[], rank: number): number[] {
	return [...new Array<number>(rank - shape.length).fill(1), ...shape];
}

/** The index in a tensor of that shape of what stands at `index` after repeating. */
export function repeatedFrom(shape: readonly number[], index: readonly number[]): number[] {
	const skipped = index.length - shape.length;
	return shape.map((extent, axis) => (extent === 1 ? 0 : index[axis + skipped]));
}

/** The value that a tensor has at `index` after repeating. */
export function repeatedValue<T>(source: Tensor<T>, index: readonly number[]): T {
	return source.data[offset(source.shape, repeatedFrom(source.shape, index))];
}

/** How often each element of that shape stands in the result. */
export function repeats(shape: readonly number[], whole: readonly number[]): number {
	return elementCount(whole) / elementCount(shape);
}

/** Every index of the result where the element at `index` of a tensor of that shape stands. */
export function repetitionsOf(
	shape: readonly number[],
	whole: readonly number[],
	index: readonly number[]
): number[][] {
	const extents = aligned(shape, whole.length);
	const from = [...new Array<number>(whole.length - shape.length).fill(0), ...index];
	const free = whole.map((extent, axis) => (extents[axis] === 1 ? extent : 1));
	return Array.from({ length: elementCount(free) }, (_, place) =>
		indexAt(free, place).map((moved, axis) => moved + from[axis])
	);
}
