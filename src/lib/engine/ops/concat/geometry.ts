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
 * The geometry of tensors of these shapes put side by side. Throws an EngineError unless there is one, and all have
 * the same shape but for the axis (https://pytorch.org/docs/stable/generated/torch.cat.html).
 */
export function resolveConcatShapes(
	shapes: readonly (readonly number[])[],
	options: ConcatOptions,
	op: string
): ConcatGeometry {
	if (shapes.length === 0) {
		const reason = 'tensors is empty';
		throw new EngineError(op, 'missing', { argument: 'tensors' }, reason);
	}
	const [first] = shapes;
	const dim = resolveDim(op, 'dim', options.dim ?? 0, first.length);
	const starts: number[] = [];
	let extent = 0;
	shapes.forEach((own, which) => {
		const argument = `tensors[${which}]`;
		requireShape(op, argument, own);
		const [shape, expected] = [own, first.with(dim, own[dim])].map(formatShape);
		if (shape !== expected) {
			const reason = `${argument} of shape ${shape} differs from tensors[0] of shape ${formatShape(first)} on another axis than ${dim}`;
			throw new EngineError(op, 'wrongShape', { argument, shape, expected }, reason);
		}
		starts.push(extent);
		extent += own[dim];
	});
	return { dim, outputShape: first.with(dim, extent), starts };
}

/** `resolveConcatShapes` for the tensors themselves, whose lengths are checked too. */
export function resolveConcat(
	tensors: readonly Tensor<unknown>[],
	options: ConcatOptions,
	op: string
): ConcatGeometry {
	const shapes = tensors.map(({ shape }) => shape);
	const geometry = resolveConcatShapes(shapes, options, op);
	tensors.forEach((source, which) => requireLength(op, `tensors[${which}]`, source));
	return geometry;
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
