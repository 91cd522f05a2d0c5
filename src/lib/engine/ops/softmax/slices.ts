import { EngineError } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, type Tensor } from '../../tensor/tensor';

/** Which axis a softmax runs along. */
export interface SoftmaxOptions {
	/** The axis, counted from 0, or from the end if negative: −1 is the last. */
	readonly dim: number;
}

/** A tensor cut into the lines that run along one axis. */
export interface Slices {
	/** The axis, counted from 0. */
	readonly dim: number;
	readonly slices: number;
	/** How many cells a line has. */
	readonly length: number;
	/** The place in `data` of a cell of a line. */
	placeOf(slice: number, cell: number): number;
}

/**
 * The lines of x along an axis, in row-major order of their first cells. Throws an EngineError if x
 * has no such axis or not its shape's length.
 */
export function resolveSlices(op: string, x: Tensor<unknown>, options: SoftmaxOptions): Slices {
	const { shape } = x;
	requireLength(op, 'x', x);
	if (shape.length === 0) {
		const values = { argument: 'x', shape: formatShape(shape), rank: 0, expected: 1 };
		throw new EngineError(op, 'wrongRank', values, 'x of shape [] has no axis');
	}
	const dim = options.dim < 0 ? options.dim + shape.length : options.dim;
	if (!Number.isInteger(dim) || dim < 0 || dim >= shape.length) {
		const values = { argument: 'dim', value: options.dim, length: shape.length };
		const reason = `dim ${options.dim} is not an integer from ${-shape.length} to ${shape.length - 1}`;
		throw new EngineError(op, 'indexOutOfRange', values, reason);
	}
	const length = shape[dim];
	const step = shape.slice(dim + 1).reduce((product, extent) => product * extent, 1);
	return {
		dim,
		slices: x.data.length / length,
		length,
		placeOf: (slice, cell) => (Math.floor(slice / step) * length + cell) * step + (slice % step)
	};
}

/** The values of one line of a tensor. */
export function sliceOf(x: Tensor<number>, slices: Slices, slice: number): number[] {
	return Array.from({ length: slices.length }, (_, cell) => x.data[slices.placeOf(slice, cell)]);
}

/** A tensor of the shape of x whose lines are made one by one. */
export function mapSlices(
	x: Tensor<number>,
	slices: Slices,
	change: (slice: number) => readonly number[]
): Tensor<number> {
	const data = new Array<number>(x.data.length);
	for (let slice = 0; slice < slices.slices; slice++)
		change(slice).forEach((value, cell) => (data[slices.placeOf(slice, cell)] = value));
	return { shape: x.shape, data };
}
