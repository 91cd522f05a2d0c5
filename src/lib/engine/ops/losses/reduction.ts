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

/** What becomes of the losses of the elements, settled. */
export interface Reducer<T> {
	/** Whether they are added up. */
	readonly adds: boolean;
	/** What their sum is divided by; null if by nothing. */
	readonly divisor: T | null;
}

/** A reduction whose mean divides by `count`. Throws an EngineError if the name is unknown. */
export function resolveReduction<T>(
	op: string,
	reduction: Reduction = 'mean',
	count: T
): Reducer<T> {
	requireKnownName(op, 'reduction', reduction, reductions);
	return { adds: reduction !== 'none', divisor: reduction === 'mean' ? count : null };
}

/** The losses of the elements reduced: a tensor of their shape, or one of shape []. */
export function reduced<T>(
	losses: Tensor<T>,
	{ adds, divisor }: Reducer<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	if (!adds) return losses;
	const sum = losses.data.reduce(arithmetic.add, arithmetic.zero);
	return { shape: [], data: [divisor === null ? sum : arithmetic.div(sum, divisor)] };
}

/** What each element's loss weighs in the gradient, and where that comes from. */
export interface Above<T> {
	/** What comes from above for an element; 1 if nothing was given. */
	gradOutputAt(place: number): T;
	/** That, divided as the sum of the losses was. */
	shareAt(place: number): T;
}

/**
 * What comes from above: gradOutput, which has the shape of the loss, or 1 if it is null. Throws an
 * EngineError on another shape.
 */
export function resolveAbove<T>(
	op: string,
	gradOutput: Tensor<T> | null,
	shape: readonly number[],
	{ adds, divisor }: Reducer<T>,
	arithmetic: Arithmetic<T>
): Above<T> {
	if (gradOutput) requireTensor(op, 'gradOutput', gradOutput, adds ? [] : shape);
	const gradOutputAt = (place: number) => gradOutput?.data[adds ? 0 : place] ?? arithmetic.one;
	if (divisor === null) return { gradOutputAt, shareAt: gradOutputAt };
	const share = arithmetic.div(gradOutputAt(0), divisor);
	return { gradOutputAt, shareAt: () => share };
}
