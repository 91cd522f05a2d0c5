import { EngineError } from '../../errors';
import { elementCount, formatShape, indexAt, offset, requireShape } from '../../tensor/shape';
import { requireLength, type Tensor } from '../../tensor/tensor';

/**
 * The shape of tensors of two shapes combined element by element. Aligned at their last axes, extents must be
 * equal or one of them 1 or missing, which is then repeated, as in PyTorch
 * (https://pytorch.org/docs/stable/notes/broadcasting.html). Throws an EngineError if they are not.
 */
export function resolveBroadcast(
	op: string,
	xShape: readonly number[],
	otherShape: readonly number[]
): readonly number[] {
	requireShape(op, 'x', xShape);
	requireShape(op, 'other', otherShape);
	const rank = Math.max(xShape.length, otherShape.length);
	const [first, second] = [xShape, otherShape].map((shape) => aligned(shape, rank));
	const expected = first.map((extent, axis) => (extent === 1 ? second[axis] : extent));
	if (second.some((extent, axis) => extent !== 1 && extent !== expected[axis])) {
		const [shape, xText] = [otherShape, xShape].map(formatShape);
		const reason = `other of shape ${shape} cannot be repeated to match x of shape ${xText}`;
		const values = { argument: 'other', shape, expected: xText };
		throw new EngineError(op, 'wrongShape', values, reason);
	}
	return expected;
}

/** `resolveBroadcast` for the tensors themselves, whose lengths are checked too. */
export function broadcastShape(
	op: string,
	x: Tensor<unknown>,
	other: Tensor<unknown>
): readonly number[] {
	const shape = resolveBroadcast(op, x.shape, other.shape);
	requireLength(op, 'x', x);
	requireLength(op, 'other', other);
	return shape;
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

/**
 * For each place of a tensor of that shape the place in `source` of what stands there after repeating.
 * Throws an EngineError if `source`, an argument of that name, cannot be repeated to the shape.
 */
export function repeatedPlaces(
	op: string,
	argument: string,
	source: Tensor<unknown>,
	shape: readonly number[]
): (place: number) => number {
	requireShape(op, argument, source.shape);
	const skipped = shape.length - source.shape.length;
	const fits = source.shape.every(
		(extent, axis) => extent === 1 || extent === shape[axis + skipped]
	);
	if (skipped < 0 || !fits) {
		const [actual, expected] = [formatShape(source.shape), formatShape(shape)];
		const reason = `${argument} of shape ${actual} cannot be repeated to shape ${expected}`;
		throw new EngineError(op, 'wrongShape', { argument, shape: actual, expected }, reason);
	}
	requireLength(op, argument, source);
	return (place) => offset(source.shape, repeatedFrom(source.shape, indexAt(shape, place)));
}
