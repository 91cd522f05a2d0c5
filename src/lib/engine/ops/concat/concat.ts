import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireIndex } from '../../errors';
import { cellsPerMap, type CellGrain } from '../../steps/cell-timeline';
import { uniformMoments } from '../../steps/map-moments';
import { sumTerm, sumTimeline, type CellRead, type SumStep } from '../../steps/sum-steps';
import { elementCount, indexAt, offset } from '../../tensor/shape';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { concatSource, concatTarget, resolveConcat, type ConcatOptions } from './geometry';

/** A tensor of that shape copied cell by cell, as steps; `readOf` says from where. */
function copyTimeline<T>(
	tensor: string,
	shape: readonly number[],
	arithmetic: Arithmetic<T>,
	readOf: (index: readonly number[]) => CellRead<T>
): Timeline<CellGrain, SumStep<T>> {
	const map = uniformMoments(cellsPerMap(shape), 1);
	const termsAt = (index: readonly number[]) => [
		sumTerm([readOf(index)], arithmetic.one, arithmetic)
	];
	return sumTimeline({ tensor, shape, map, termsAt, divisorAt: () => null }, arithmetic);
}

const madeBy = <T>(shape: readonly number[], valueAt: (index: number[]) => T): Tensor<T> => ({
	shape,
	data: Array.from({ length: elementCount(shape) }, (_, place) => valueAt(indexAt(shape, place)))
});

const valueAt = <T>(source: Tensor<T>, index: readonly number[]) =>
	source.data[offset(source.shape, index)];

/**
 * Tensors one after the other along an axis: [N, C₁, H, W] and [N, C₂, H, W] with dim 1 →
 * [N, C₁ + C₂, H, W]. Throws an EngineError unless all have the same shape but for that axis
 * (https://pytorch.org/docs/stable/generated/torch.cat.html).
 */
export function concat<T>(tensors: readonly Tensor<T>[], options: ConcatOptions): Tensor<T> {
	const geometry = resolveConcat(tensors, options, 'concat');
	return madeBy(geometry.outputShape, (index) => {
		const { which, cell } = concatSource(geometry, index);
		return valueAt(tensors[which], cell);
	});
}

/** The gradients of `concat`: gradOutput split into parts with the shapes of the tensors. */
export function concatBackward<T>(
	tensors: readonly Tensor<T>[],
	options: ConcatOptions,
	gradOutput: Tensor<T>
): { readonly inputs: readonly Tensor<T>[] } {
	const geometry = resolveConcat(tensors, options, 'concatBackward');
	requireTensor('concatBackward', 'gradOutput', gradOutput, geometry.outputShape);
	const inputs = tensors.map(({ shape }, which) =>
		madeBy(shape, (cell) => valueAt(gradOutput, concatTarget(geometry, which, cell)))
	);
	return { inputs };
}

/** Concatenation as steps, for the arguments of `concat`: one moment for each element. */
export function concatTimeline<T>(
	tensors: readonly Tensor<T>[],
	options: ConcatOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const geometry = resolveConcat(tensors, options, 'concatTimeline');
	return copyTimeline('output', geometry.outputShape, arithmetic, (index) => {
		const { which, cell } = concatSource(geometry, index);
		return { tensor: `tensors[${which}]`, index: cell, value: valueAt(tensors[which], cell) };
	});
}

/** The steps of concatenation at one grain; see `concatTimeline`. */
export function concatTrace<T>(
	tensors: readonly Tensor<T>[],
	options: ConcatOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(concatTimeline(tensors, options, arithmetic), grain);
}

/** The gradient of tensor number `target` as steps, for the arguments of `concatBackward`. */
export function concatBackwardTimeline<T>(
	tensors: readonly Tensor<T>[],
	options: ConcatOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: number
): Timeline<CellGrain, SumStep<T>> {
	const op = 'concatBackwardTimeline';
	const geometry = resolveConcat(tensors, options, op);
	requireTensor(op, 'gradOutput', gradOutput, geometry.outputShape);
	requireIndex(op, 'target', target, tensors.length);
	const { shape } = tensors[target];
	return copyTimeline(`gradInputs[${target}]`, shape, arithmetic, (cell) => {
		const index = concatTarget(geometry, target, cell);
		return { tensor: 'gradOutput', index, value: valueAt(gradOutput, index) };
	});
}

/** The steps of one gradient of concatenation at one grain; see `concatBackwardTimeline`. */
export function concatBackwardTrace<T>(
	tensors: readonly Tensor<T>[],
	options: ConcatOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: number,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(concatBackwardTimeline(tensors, options, gradOutput, arithmetic, target), grain);
}
