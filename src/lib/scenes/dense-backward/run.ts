import {
	linear,
	linearBackward,
	linearBackwardTimeline,
	linearTimeline,
	rational
} from '$lib/engine';
import type { CellGrain, LinearTarget, Rational, SumStep, Tensor, Timeline } from '$lib/engine';
import { gradientOf, typedOver } from '../window/gradient-choice';
import { sizeOf, targets } from './parameters';
import type { DenseBackwardParameters } from './parameters';

/** A step of the way back: a cell of one of the gradients as a sum. */
export type DenseBackwardStep = SumStep<Rational>;

type Steps = Timeline<CellGrain, DenseBackwardStep>;

/** A way back with all its numbers: what the figures, the formulas and the words are made from. */
export interface DenseBackwardRun {
	readonly parameters: DenseBackwardParameters;
	readonly target: LinearTarget;
	/** [batch, outputs]: x · weightᵀ + bias. */
	readonly output: Tensor<Rational>;
	/** [batch, outputs]. */
	readonly gradOutput: Tensor<Rational>;
	/** Each with the shape of what it belongs to. */
	readonly gradients: Readonly<Record<LinearTarget, Tensor<Rational>>>;
	/** The layer itself as steps, for what an output depends on. */
	readonly forward: Steps;
	/** The steps to each gradient. */
	readonly ways: Readonly<Record<LinearTarget, Steps>>;
	/** Those to the gradient that is followed. */
	readonly timeline: Steps;
}

/** The gradient of the output that parameters stand for: [batch, outputs]. */
export function gradOutputOf(parameters: DenseBackwardParameters): Tensor<Rational> {
	const { gradient, seed, gradients } = parameters;
	const { batch, outputs } = sizeOf(parameters);
	const drawn = gradientOf(gradient, seed, [1, 1, batch, outputs]);
	const { data } = typedOver(drawn, gradients);
	return { shape: [batch, outputs], data };
}

/** The steps to one gradient; opening them costs nothing in proportion to their number. */
export function wayTo(parameters: DenseBackwardParameters, target: LinearTarget): Steps {
	const { x, weight, bias } = parameters;
	return linearBackwardTimeline(x, weight, bias, gradOutputOf(parameters), rational, target);
}

/** Computes the whole way back, exactly. Throws the EngineError that refuses the parameters. */
export function runDenseBackward(parameters: DenseBackwardParameters): DenseBackwardRun {
	const { x, weight, bias, target } = parameters;
	const gradOutput = gradOutputOf(parameters);
	const found = linearBackward(x, weight, bias, gradOutput, rational);
	if (!found.bias) throw new RangeError('runDenseBackward: a bias without a gradient');
	const [input, toWeight, toBias] = targets.map((each) => wayTo(parameters, each));
	const ways = { input, weight: toWeight, bias: toBias };
	return {
		...{ parameters, target, gradOutput, ways },
		output: linear(x, weight, bias, rational),
		gradients: { ...found, bias: found.bias },
		forward: linearTimeline(x, weight, bias, rational),
		timeline: ways[target]
	};
}
