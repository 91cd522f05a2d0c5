import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { indexAt } from '../../tensor/shape';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { leakyReluPointwise } from './piecewise';
import { weightIndices } from './prelu';
import {
	cellByCell,
	type ActivationBackwardStep,
	type ActivationGrain,
	type ActivationStep
} from './timeline';

/** A PReLU after one of its cells. */
export interface PreluStep<T> extends ActivationStep<T> {
	/** The index in the weight of what x is multiplied by where it is not positive. */
	readonly weightIndex: number;
	readonly weight: T;
}

/** The backward pass of a PReLU after one of its cells. */
export interface PreluBackwardStep<T> extends ActivationBackwardStep<T> {
	/** The index in the weight, and in its gradient, that the cell has to do with. */
	readonly weightIndex: number;
	readonly weight: T;
	/** What the cell adds to the gradient of that weight: x · gradOutput, or 0 where x > 0. */
	readonly weightTerm: T;
}

/** A PReLU as steps, one for each cell, for the arguments of `prelu`. Throws if they do not fit. */
export function preluTimeline<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<ActivationGrain, PreluStep<T>> {
	const weightAt = weightIndices('preluTimeline', x, weight);
	return cellByCell(x.shape, (place, grain) => {
		const weightIndex = weightAt(place);
		const negativeSlope = weight.data[weightIndex];
		const value = leakyReluPointwise({ negativeSlope }, arithmetic).value(x.data[place]);
		const cell = indexAt(x.shape, place);
		return { grain, cell, x: x.data[place], weightIndex, weight: negativeSlope, value };
	});
}

/** The steps of a PReLU at one grain; see `preluTimeline`. */
export function preluTrace<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: ActivationGrain = 'cell'
): Trace<PreluStep<T>> {
	return traceOf(preluTimeline(x, weight, arithmetic), grain);
}

/**
 * The backward pass of a PReLU as steps: each cell writes the input's gradient and adds its term to
 * that of its weight. Throws an EngineError if the arguments do not fit.
 */
export function preluBackwardTimeline<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<ActivationGrain, PreluBackwardStep<T>> {
	const weightAt = weightIndices('preluBackwardTimeline', x, weight);
	requireTensor('preluBackwardTimeline', 'gradOutput', gradOutput, x.shape);
	return cellByCell(x.shape, (place, grain) => {
		const [value, above] = [x.data[place], gradOutput.data[place]];
		const weightIndex = weightAt(place);
		const negativeSlope = weight.data[weightIndex];
		const slope = leakyReluPointwise({ negativeSlope }, arithmetic).slope(value);
		const isPositive = arithmetic.compare(value, arithmetic.zero) > 0;
		return {
			grain,
			cell: indexAt(x.shape, place),
			x: value,
			slope,
			gradOutput: above,
			product: arithmetic.mul(slope, above),
			weightIndex,
			weight: negativeSlope,
			weightTerm: isPositive ? arithmetic.zero : arithmetic.mul(value, above)
		};
	});
}

/** The steps of a PReLU's backward pass at one grain; see `preluBackwardTimeline`. */
export function preluBackwardTrace<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: ActivationGrain = 'cell'
): Trace<PreluBackwardStep<T>> {
	return traceOf(preluBackwardTimeline(x, weight, gradOutput, arithmetic), grain);
}
