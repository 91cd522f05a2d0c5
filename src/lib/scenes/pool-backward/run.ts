import { rational, windowDropped } from '$lib/engine';
import type { CellGrain, Rational, SumStep, Tensor, Timeline, Window2d } from '$lib/engine';
import { gradientOf, typedOver } from '../window/gradient-choice';
import { inputOf } from './parameters';
import type { PoolBackwardParameters } from './parameters';
import { poolBackward, poolForward, windowOf } from './passes';
import type { Backward, Forward } from './passes';

/** A step of the way back: the gradient of an input cell as a sum over the outputs that read it. */
export type PoolBackwardStep = SumStep<Rational>;

/** The way back with all its numbers. */
export interface PoolBackwardRun extends Forward<Rational>, Backward {
	readonly parameters: PoolBackwardParameters;
	readonly input: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
	readonly timeline: Timeline<CellGrain, PoolBackwardStep>;
	/** Where windows that slide lie; null if one lies over the whole map. */
	readonly window: Window2d | null;
	/** The cells that no window reads, as `row:column`. */
	readonly dropped: ReadonlySet<string>;
}

/** Computes the whole way back, exactly. Throws the EngineError that refuses the parameters. */
export function runPoolBackward(parameters: PoolBackwardParameters): PoolBackwardRun {
	const input = inputOf(parameters);
	const forward = poolForward(input, parameters, rational);
	const { gradient, seed, gradients } = parameters;
	const drawn = gradientOf(gradient, seed, forward.output.shape);
	const gradOutput = typedOver(drawn, gradients);
	const window = windowOf(input.shape, parameters);
	const dropped = window ? windowDropped(window).map((place) => place.join(':')) : [];
	return {
		...{ parameters, input, gradOutput, window },
		...forward,
		...poolBackward(input, parameters, gradOutput),
		dropped: new Set(dropped)
	};
}
