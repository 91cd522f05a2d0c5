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
 * x + other, element by element: x and other of the same shape, or of shapes that can be repeated to
 * match, as a number or [1, C, 1, 1] beside [N, C, H, W] → the shape of both. Throws an EngineError if
 * they cannot (https://pytorch.org/docs/stable/generated/torch.add.html).
 */
export function add<T>(x: Tensor<T>, other: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return combine(['add', 'add'], x, other, arithmetic);
}

/**
 * The gradients of `add`: gradOutput, of the output's shape → input and other, of their shapes. A
 * sum hands its gradient to both; where an element was repeated, its gradients add up.
 */
export function addBackward<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): ElementwiseGradients<T> {
	return combineBackward(['addBackward', 'add'], x, other, gradOutput, arithmetic);
}

/** Addition as steps, for the arguments of `add`: two moments for each element. */
export function addTimeline<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return sumTimeline(combineSums(['addTimeline', 'add'], x, other, arithmetic), arithmetic);
}

/** The steps of addition at one grain; see `addTimeline`. */
export function addTrace<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(addTimeline(x, other, arithmetic), grain);
}

/**
 * One gradient of addition as steps, for the arguments of `addBackward`: one moment for each
 * place where an element stands in the output.
 */
export function addBackwardTimeline<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: ElementwiseTarget
): Timeline<CellGrain, SumStep<T>> {
	const op = 'addBackwardTimeline';
	requireKnownName(op, 'target', target, ['input', 'other']);
	const kind = [op, 'add'] as const;
	const sums = combineBackwardSums(kind, x, other, gradOutput, arithmetic, target);
	return sumTimeline(sums, arithmetic);
}

/** The steps of one gradient of addition at one grain; see `addBackwardTimeline`. */
export function addBackwardTrace<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: ElementwiseTarget,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(addBackwardTimeline(x, other, gradOutput, arithmetic, target), grain);
}
