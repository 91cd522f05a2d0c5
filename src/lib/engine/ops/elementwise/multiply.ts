import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { CellGrain } from '../../steps/cell-timeline';
import { sumTimeline, type SumStep } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { combine, combineBackward, combineBackwardSums, combineSums } from './elementwise';
import type { ElementwiseGradients, ElementwiseTarget } from './elementwise';

/**
 * x · other, element by element: x and other of the same shape, or of shapes that can be repeated to
 * match, as a number or [1, C, 1, 1] beside [N, C, H, W] → the shape of both. Throws an EngineError if
 * they cannot (https://pytorch.org/docs/stable/generated/torch.mul.html).
 */
export function multiply<T>(x: Tensor<T>, other: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return combine(['multiply', 'multiply'], x, other, arithmetic);
}

/**
 * The gradients of `multiply`: gradOutput, of the output's shape → input and other, of their shapes. Each
 * has the gradient times the other; where an element was repeated, its gradients add up.
 */
export function multiplyBackward<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): ElementwiseGradients<T> {
	return combineBackward(['multiplyBackward', 'multiply'], x, other, gradOutput, arithmetic);
}

/** Multiplication as steps, for the arguments of `multiply`: one moment for each element. */
export function multiplyTimeline<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return sumTimeline(
		combineSums(['multiplyTimeline', 'multiply'], x, other, arithmetic),
		arithmetic
	);
}

/** The steps of multiplication at one grain; see `multiplyTimeline`. */
export function multiplyTrace<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(multiplyTimeline(x, other, arithmetic), grain);
}

/**
 * One gradient of multiplication as steps, for the arguments of `multiplyBackward`: one moment for each
 * place where an element stands in the output.
 */
export function multiplyBackwardTimeline<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: ElementwiseTarget
): Timeline<CellGrain, SumStep<T>> {
	const op = 'multiplyBackwardTimeline';
	requireKnownName(op, 'target', target, ['input', 'other']);
	const kind = [op, 'multiply'] as const;
	const sums = combineBackwardSums(kind, x, other, gradOutput, arithmetic, target);
	return sumTimeline(sums, arithmetic);
}

/** The steps of one gradient of multiplication at one grain; see `multiplyBackwardTimeline`. */
export function multiplyBackwardTrace<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: ElementwiseTarget,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(multiplyBackwardTimeline(x, other, gradOutput, arithmetic, target), grain);
}
