import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { CellGrain } from '../../steps/cell-timeline';
import { sumTimeline, type SumStep } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import {
	combine,
	combineBackward,
	combineBackwardSums,
	combineSums,
	type ElementwiseGradients,
	type ElementwiseKind,
	type ElementwiseTarget
} from './elementwise';

/** Two tensors combined element by element, with the gradients and the steps of both ways. */
export interface ElementwiseOperation {
	readonly forward: <T>(x: Tensor<T>, other: Tensor<T>, arithmetic: Arithmetic<T>) => Tensor<T>;
	readonly backward: <T>(
		x: Tensor<T>,
		other: Tensor<T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	) => ElementwiseGradients<T>;
	readonly timeline: <T>(
		x: Tensor<T>,
		other: Tensor<T>,
		arithmetic: Arithmetic<T>
	) => Timeline<CellGrain, SumStep<T>>;
	readonly trace: <T>(
		x: Tensor<T>,
		other: Tensor<T>,
		arithmetic: Arithmetic<T>,
		grain?: CellGrain
	) => Trace<SumStep<T>>;
	/** The steps of the gradient that `target` names. */
	readonly backwardTimeline: <T>(
		x: Tensor<T>,
		other: Tensor<T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>,
		target: ElementwiseTarget
	) => Timeline<CellGrain, SumStep<T>>;
	readonly backwardTrace: <T>(
		x: Tensor<T>,
		other: Tensor<T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>,
		target: ElementwiseTarget,
		grain?: CellGrain
	) => Trace<SumStep<T>>;
}

/** The operation that combines two tensors in that way, which is also its name. */
export function elementwiseOperation(kind: ElementwiseKind): ElementwiseOperation {
	const operation: ElementwiseOperation = {
		forward: (x, other, arithmetic) => combine([kind, kind], x, other, arithmetic),
		backward: (x, other, gradOutput, arithmetic) =>
			combineBackward([`${kind}Backward`, kind], x, other, gradOutput, arithmetic),
		timeline: (x, other, arithmetic) =>
			sumTimeline(combineSums([`${kind}Timeline`, kind], x, other, arithmetic), arithmetic),
		trace: (x, other, arithmetic, grain = 'cell') =>
			traceOf(operation.timeline(x, other, arithmetic), grain),
		backwardTimeline(x, other, gradOutput, arithmetic, target) {
			const op = `${kind}BackwardTimeline`;
			requireKnownName(op, 'target', target, ['input', 'other']);
			const named = [op, kind] as const;
			const sums = combineBackwardSums(named, x, other, gradOutput, arithmetic, target);
			return sumTimeline(sums, arithmetic);
		},
		backwardTrace: (x, other, gradOutput, arithmetic, target, grain = 'cell') =>
			traceOf(operation.backwardTimeline(x, other, gradOutput, arithmetic, target), grain)
	};
	return operation;
}
