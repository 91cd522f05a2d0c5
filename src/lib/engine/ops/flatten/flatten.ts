import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError } from '../../errors';
import { cellsPerMap, type CellGrain } from '../../steps/cell-timeline';
import { uniformMoments } from '../../steps/map-moments';
import { sumTerm, sumTimeline, type SumStep } from '../../steps/sum-steps';
import { resolveDim } from '../../tensor/dim';
import { elementCount, indexAt, offset, requireShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';

/** What torch.nn.Flatten can be told, with its defaults. */
export interface FlattenOptions {
	/** The first axis that is merged; 1, which keeps the batch. */
	readonly startDim?: number;
	/** The last axis that is merged; −1, the last of all. */
	readonly endDim?: number;
}

/** The shape of x after flattening. Throws an EngineError if there are no such axes. */
export function resolveFlatten(
	xShape: readonly number[],
	options: FlattenOptions,
	op = 'flatten'
): number[] {
	requireShape(op, 'x', xShape);
	const rank = xShape.length;
	const start = resolveDim(op, 'startDim', options.startDim ?? 1, rank);
	const end = resolveDim(op, 'endDim', options.endDim ?? -1, rank);
	if (start > end) {
		const reason = `startDim ${start} comes after endDim ${end}`;
		throw new EngineError(op, 'conflictingOptions', { options: 'startDim, endDim' }, reason);
	}
	const merged = elementCount(xShape.slice(start, end + 1));
	return [...xShape.slice(0, start), merged, ...xShape.slice(end + 1)];
}

/** `resolveFlatten` for the tensor itself, whose length is checked too. */
function flattenedShape(op: string, x: Tensor<unknown>, options: FlattenOptions): number[] {
	const shape = resolveFlatten(x.shape, options, op);
	requireLength(op, 'x', x);
	return shape;
}

/** Reading one tensor in the shape of another, cell by cell in the same order, as steps. */
function copyTimeline<T>(
	[from, source]: readonly [name: string, source: Tensor<T>],
	[to, shape]: readonly [name: string, shape: readonly number[]],
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const sums = {
		tensor: to,
		shape,
		map: uniformMoments(cellsPerMap(shape), 1),
		termsAt(cell: readonly number[]) {
			const place = offset(shape, cell);
			const index = indexAt(source.shape, place);
			const read = { tensor: from, index, value: source.data[place] };
			return [sumTerm([read], arithmetic.one, arithmetic)];
		},
		divisorAt: () => null
	};
	return sumTimeline(sums, arithmetic);
}

/**
 * Some neighbouring axes merged into one: x [N, C, H, W] → [N, C · H · W] by default; the elements
 * stay in their order. Throws an EngineError if x has no such axes
 * (https://pytorch.org/docs/stable/generated/torch.nn.Flatten.html).
 */
export function flatten<T>(x: Tensor<T>, options: FlattenOptions = {}): Tensor<T> {
	return { shape: flattenedShape('flatten', x, options), data: x.data };
}

/** The gradient of `flatten` with respect to x: gradOutput in the shape of x. */
export function flattenBackward<T>(
	x: Tensor<T>,
	options: FlattenOptions,
	gradOutput: Tensor<T>
): { readonly input: Tensor<T> } {
	const op = 'flattenBackward';
	requireTensor(op, 'gradOutput', gradOutput, flattenedShape(op, x, options));
	return { input: { shape: x.shape, data: gradOutput.data } };
}

/** Flattening as steps, for the arguments of `flatten`: one moment for each element. */
export function flattenTimeline<T>(
	x: Tensor<T>,
	options: FlattenOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const shape = flattenedShape('flattenTimeline', x, options);
	return copyTimeline(['x', x], ['output', shape], arithmetic);
}

/** The steps of flattening at one grain; see `flattenTimeline`. */
export function flattenTrace<T>(
	x: Tensor<T>,
	options: FlattenOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(flattenTimeline(x, options, arithmetic), grain);
}

/** The gradient of flattening as steps, for the arguments of `flattenBackward`. */
export function flattenBackwardTimeline<T>(
	x: Tensor<T>,
	options: FlattenOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'flattenBackwardTimeline';
	requireTensor(op, 'gradOutput', gradOutput, flattenedShape(op, x, options));
	return copyTimeline(['gradOutput', gradOutput], ['gradInput', x.shape], arithmetic);
}

/** The steps of the gradient of flattening at one grain; see `flattenBackwardTimeline`. */
export function flattenBackwardTrace<T>(
	x: Tensor<T>,
	options: FlattenOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(flattenBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
