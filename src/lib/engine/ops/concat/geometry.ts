import { EngineError } from '../../errors';
import { resolveDim } from '../../tensor/dim';
import { formatShape, requireShape } from '../../tensor/shape';
import { requireLength, type Tensor } from '../../tensor/tensor';

/** What torch.cat can be told, with its default. */
export interface ConcatOptions {
	/** The axis along which the tensors are put one after the other; −1 is the last; 0. */
	readonly dim?: number;
}

/** Tensors put side by side, with everything settled but their numbers. */
export interface ConcatGeometry {
	/** The axis, counted from the front. */
	readonly dim: number;
	readonly outputShape: readonly number[];
	/** Where on the axis each tensor begins. */
	readonly starts: readonly number[];
}

/**
 * The geometry of tensors put side by side. Throws an EngineError unless there is one, and all have
 * the same shape but for the axis (https://pytorch.org/docs/stable/generated/torch.cat.html).
 */
export function resolveConcat(
	tensors: readonly Tensor<unknown>[],
	options: ConcatOptions,
	op: string
): ConcatGeometry {
	if (tensors.length === 0) {
		const reason = 'tensors is empty';
		throw new EngineError(op, 'missing', { argument: 'tensors' }, reason);
	}
	const [{ shape: first }] = tensors;
	const dim = resolveDim(op, 'dim', options.dim ?? 0, first.length);
	const starts: number[] = [];
	let extent = 0;
	tensors.forEach((source, which) => {
		const argument = `tensors[${which}]`;
		requireShape(op, argument, source.shape);
		const [shape, expected] = [source.shape, first.with(dim, source.shape[dim])].map(formatShape);
		if (shape !== expected) {
			const reason = `${argument} of shape ${shape} differs from tensors[0] of shape ${formatShape(first)} on another axis than ${dim}`;
			throw new EngineError(op, 'wrongShape', { argument, shape, expected }, reason);
		}
		requireLength(op, argument, source);
		starts.push(extent);
		extent += source.shape[dim];
	});
	return { dim, outputShape: first.with(dim, extent), starts };
}

/** Which tensor an output cell comes from, and its index there. */
export function concatSource(
	{ dim, starts }: ConcatGeometry,
	index: readonly number[]
): { readonly which: number; readonly cell: readonly number[] } {
	const which = starts.findLastIndex((start) => start <= index[dim]);
	return { which, cell: index.with(dim, index[dim] - starts[which]) };
}

/** The output cell where a cell of tensor `which` goes. */
export function concatTarget(
	{ dim, starts }: ConcatGeometry,
	which: number,
	cell: readonly number[]
): readonly number[] {
	return cell.with(dim, cell[dim] + starts[which]);
}
