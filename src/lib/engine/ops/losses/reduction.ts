import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import { requireTensor, type Tensor } from '../../tensor/tensor';

/** What becomes of the losses of the elements: kept one by one, averaged, or added. */
export type Reduction = 'none' | 'mean' | 'sum';

/** The reductions that every loss knows. */
export const reductions: readonly Reduction[] = ['none', 'mean', 'sum'];

/** What every loss can be told. */
export interface LossOptions {
	/** 'mean'. */
	readonly reduction?: Reduction;
}

/** The gradient of a loss with respect to its input, of the input's shape; the target has none. */
export interface LossGradient<T> {
	readonly input: Tensor<T>;
}

/** The reduction, by default 'mean'. Throws an EngineError if the name is unknown. */
export function resolveReduction(op: string, reduction: Reduction = 'mean'): Reduction {
	requireKnownName(op, 'reduction', reduction, reductions);
	return reduction;
}

/**
 * The losses of the elements as the reduction wants them: a tensor of their shape, or one of shape []
 * with their sum, divided by `count` if it is the mean.
 */
export function reduced<T>(
	losses: Tensor<T>,
	reduction: Reduction,
	count: T,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	if (reduction === 'none') return losses;
	const sum = losses.data.reduce(arithmetic.add, arithmetic.zero);
	return { shape: [], data: [reduction === 'sum' ? sum : arithmetic.div(sum, count)] };
}

/**
 * What each element's loss weighs in the gradient: gradOutput, which has the shape of the loss, or 1
 * if it is null; divided by `count` if the loss is the mean. Throws an EngineError on another shape.
 */
export function weightsFromAbove<T>(
	op: string,
	gradOutput: Tensor<T> | null,
	shape: readonly number[],
	reduction: Reduction,
	count: T,
	arithmetic: Arithmetic<T>
): (place: number) => T {
	if (gradOutput) requireTensor(op, 'gradOutput', gradOutput, reduction === 'none' ? shape : []);
	if (reduction === 'none') return (place) => gradOutput?.data[place] ?? arithmetic.one;
	const above = gradOutput?.data[0] ?? arithmetic.one;
	const weight = reduction === 'mean' ? arithmetic.div(above, count) : above;
	return () => weight;
}
