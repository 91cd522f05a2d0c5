import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { timelineOf, uniformTimeline, type GrainCuts } from '../../timeline';
import type { Timeline } from '../../trace';
import { lossesOf, type LossElement, type LossProcess } from './process';
import { resolveAbove } from './reduction';

/** How finely a loss is cut into steps: all of it, one of its phases, one element. */
export type LossGrain = 'loss' | 'phase' | 'element';

/** The grains of a loss, from the coarsest to the finest. */
export const lossGrains: readonly LossGrain[] = ['loss', 'phase', 'element'];

/** What is done, in this order: each element's loss, their sum, its division; as the reduction asks. */
export type LossPhase = 'losses' | 'sum' | 'division';

/** A loss after one element of one phase. */
export interface LossStep<T, Element extends LossElement<T>> {
	readonly grain: LossGrain;
	readonly phase: LossPhase;
	/** The index, among the losses one by one, of the element dealt with last. */
	readonly index: readonly number[];
	/** The index in the input of every cell that the element reads. */
	readonly cells: readonly (readonly number[])[];
	/** How the loss of that element comes about. */
	readonly element: Element;
	/** The losses of the first elements, as many as there are so far. */
	readonly losses: readonly T[];
	/** What the losses added so far come to; null before any is. */
	readonly sum: T | null;
	/** What the sum is divided by; null if by nothing. */
	readonly divisor: T | null;
	/** The reduced loss; null while it is not known, and if losses are kept one by one. */
	readonly value: T | null;
}

/** The backward pass of a loss after one element. */
export interface LossBackwardStep<T, Element extends LossElement<T>> {
	readonly grain: Exclude<LossGrain, 'phase'>;
	readonly index: readonly number[];
	/** The index in the input, and in its gradient, of every cell that the element reads. */
	readonly cells: readonly (readonly number[])[];
	readonly element: Element;
	/** The derivative of the element's loss with respect to each of its cells. */
	readonly slopes: readonly T[];
	/** What comes from above for the element. */
	readonly gradOutput: T;
	/** What the sum of the losses was divided by; null if by nothing. */
	readonly divisor: T | null;
	/** gradOutput, divided by that. */
	readonly share: T;
	/** What is written to the cells: slope · share. */
	readonly gradients: readonly T[];
}

function indicesOf<T, Element extends LossElement<T>>(
	{ inputShape, cellsAt }: LossProcess<T, Element>,
	place: number
): number[][] {
	return cellsAt(place).map((cell) => indexAt(inputShape, cell));
}

/**
 * A loss as steps: a moment for each element's loss, one for each that is added, and one for the
 * division. Opening it takes time in proportion to the input, as does a step.
 */
export function lossTimeline<T, Element extends LossElement<T>>(
	process: LossProcess<T, Element>,
	arithmetic: Arithmetic<T>
): Timeline<LossGrain, LossStep<T, Element>> {
	const { shape, reducer } = process;
	const { data: losses } = lossesOf(process);
	const count = losses.length;
	const phases: readonly LossPhase[] = !reducer.adds
		? ['losses']
		: reducer.divisor === null
			? ['losses', 'sum']
			: ['losses', 'sum', 'division'];
	const moments = (reducer.adds ? 2 : 1) * count + (reducer.divisor === null ? 0 : 1);
	const cuts: readonly GrainCuts<LossGrain>[] = [
		{ id: 'loss', length: 1, firstMoment: (index) => index * moments, indexAt: () => 0 },
		{
			id: 'phase',
			length: phases.length,
			firstMoment: (index) => Math.min(index * count, moments),
			indexAt: (moment) => Math.floor(moment / count)
		},
		{ id: 'element', length: moments, firstMoment: (index) => index, indexAt: (moment) => moment }
	];
	const stepAt = (moment: number, grain: LossGrain): LossStep<T, Element> => {
		const phase = phases[Math.floor(moment / count)];
		const place = phase === 'division' ? count - 1 : moment % count;
		const added = phase === 'sum' ? losses.slice(0, place + 1) : losses;
		const sum = phase === 'losses' ? null : added.reduce(arithmetic.add, arithmetic.zero);
		const { divisor } = reducer;
		const divided = sum === null || divisor === null ? sum : arithmetic.div(sum, divisor);
		return {
			grain,
			phase,
			index: indexAt(shape, place),
			cells: indicesOf(process, place),
			element: process.elementAt(place),
			losses: phase === 'losses' ? losses.slice(0, place + 1) : losses,
			sum,
			divisor,
			value: moment === moments - 1 ? divided : null
		};
	};
	return timelineOf(moments, cuts, stepAt);
}

/** The backward pass of a loss as steps, one for each element. Throws if gradOutput does not fit. */
export function lossBackwardTimeline<T, Element extends LossElement<T>>(
	op: string,
	process: LossProcess<T, Element>,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): Timeline<'loss' | 'element', LossBackwardStep<T, Element>> {
	const { shape, reducer } = process;
	const above = resolveAbove(op, gradOutput, shape, reducer, arithmetic);
	const count = elementCount(shape);
	const grains = [
		{ id: 'loss', momentsPerStep: count },
		{ id: 'element', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(count, grains, (place, grain): LossBackwardStep<T, Element> => {
		const [slopes, share] = [process.slopesAt(place), above.shareAt(place)];
		return {
			grain,
			index: indexAt(shape, place),
			cells: indicesOf(process, place),
			element: process.elementAt(place),
			slopes,
			gradOutput: above.gradOutputAt(place),
			divisor: reducer.divisor,
			share,
			gradients: slopes.map((slope) => arithmetic.mul(slope, share))
		};
	});
}
