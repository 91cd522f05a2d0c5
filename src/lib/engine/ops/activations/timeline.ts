import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf, uniformTimeline } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import type { Pointwise } from './pointwise';

/** How finely an activation is cut into steps: the last two axes at once, or one cell. */
export type ActivationGrain = 'map' | 'cell';

/** The grains of an activation, from the coarsest to the finest. */
export const activationGrains: readonly ActivationGrain[] = ['map', 'cell'];

/** An activation after one of its cells. */
export interface ActivationStep<T> {
	readonly grain: ActivationGrain;
	/** The cell of x that is read, and of the output that is written. */
	readonly cell: readonly number[];
	readonly x: T;
	/** What is written: the activation of x. */
	readonly value: T;
}

/** The backward pass of an activation after one of its cells. */
export interface ActivationBackwardStep<T> {
	readonly grain: ActivationGrain;
	/** The cell of x and gradOutput that is read, and of the input's gradient that is written. */
	readonly cell: readonly number[];
	readonly x: T;
	readonly slope: T;
	readonly gradOutput: T;
	/** What is written: slope · gradOutput. */
	readonly product: T;
}

/** The timeline of an operation that deals with one cell of this shape a moment, in row-major order. */
export function cellByCell<Step>(
	shape: readonly number[],
	stepAt: (place: number, grain: ActivationGrain) => Step
): Timeline<ActivationGrain, Step> {
	const grains = [
		{ id: 'map', momentsPerStep: elementCount(shape.slice(-2)) },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(elementCount(shape), grains, stepAt);
}

/**
 * An activation as steps, one for each cell in row-major order: `activationTimeline(
 * reluPointwise(rational), x)`. A step takes the same time whatever the size of x.
 */
export function activationTimeline<T>(
	activation: Pointwise<T>,
	x: Tensor<T>
): Timeline<ActivationGrain, ActivationStep<T>> {
	requireLength(`${activation.op}Timeline`, 'x', x);
	return cellByCell(x.shape, (place, grain) => {
		const value = activation.value(x.data[place]);
		return { grain, cell: indexAt(x.shape, place), x: x.data[place], value };
	});
}

/** The steps of an activation at one grain; see `activationTimeline`. */
export function activationTrace<T>(
	activation: Pointwise<T>,
	x: Tensor<T>,
	grain: ActivationGrain = 'cell'
): Trace<ActivationStep<T>> {
	return traceOf(activationTimeline(activation, x), grain);
}

/** The backward pass of an activation as steps, one for each cell. Throws if shapes differ. */
export function activationBackwardTimeline<T>(
	activation: Pointwise<T>,
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<ActivationGrain, ActivationBackwardStep<T>> {
	const op = `${activation.op}BackwardTimeline`;
	requireLength(op, 'x', x);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	return cellByCell(x.shape, (place, grain) => {
		const [value, above] = [x.data[place], gradOutput.data[place]];
		const slope = activation.slope(value);
		const product = arithmetic.mul(slope, above);
		return { grain, cell: indexAt(x.shape, place), x: value, slope, gradOutput: above, product };
	});
}

/** The steps of an activation's backward pass at one grain; see `activationBackwardTimeline`. */
export function activationBackwardTrace<T>(
	activation: Pointwise<T>,
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: ActivationGrain = 'cell'
): Trace<ActivationBackwardStep<T>> {
	return traceOf(activationBackwardTimeline(activation, x, gradOutput, arithmetic), grain);
}
