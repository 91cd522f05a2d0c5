import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { CellGrain } from '../../steps/cell-timeline';
import { sumTimeline, type SumStep } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { productSums } from '../matmul/product';
import { biasSums, linearGradients, linearProduct, type LinearGradients } from './linear';

/** Which gradient of a linear layer. */
export type LinearTarget = keyof LinearGradients<unknown>;

/**
 * A linear layer as steps, for the arguments of `linear`: one moment for each multiply-add, then one
 * for the bias if there is one. A map is the output of one sample.
 */
export function linearTimeline<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const product = linearProduct('linearTimeline', x, weight, bias);
	return sumTimeline(productSums(product, arithmetic), arithmetic);
}

/** The steps of a linear layer at one grain; see `linearTimeline`. */
export function linearTrace<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(linearTimeline(x, weight, bias, arithmetic), grain);
}

/**
 * One gradient of a linear layer as steps, for the arguments of `linearBackward`. A map is a row of
 * the gradient of x or of weight, or all of the bias's.
 */
export function linearBackwardTimeline<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: LinearTarget
): Timeline<CellGrain, SumStep<T>> {
	const op = 'linearBackwardTimeline';
	requireKnownName(op, 'target', target, ['input', 'weight', ...(bias ? ['bias'] : [])]);
	const gradients = linearGradients(op, linearProduct(op, x, weight, bias), gradOutput);
	if (target === 'bias') return sumTimeline(biasSums(gradOutput, arithmetic), arithmetic);
	return sumTimeline(productSums(gradients[target], arithmetic), arithmetic);
}

/** The steps of one gradient of a linear layer at one grain; see `linearBackwardTimeline`. */
export function linearBackwardTrace<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: LinearTarget,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	const steps = linearBackwardTimeline(x, weight, bias, gradOutput, arithmetic, target);
	return traceOf(steps, grain);
}
