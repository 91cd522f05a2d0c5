import {
	activationBackwardTimeline,
	mapTensor,
	mapTimeline,
	mixed,
	offset,
	preluBackward,
	preluBackwardTimeline,
	rational,
	tensor,
	traceOf
} from '$lib/engine';
import type {
	ActivationBackwardStep,
	ActivationGrain,
	Mixed,
	Rational,
	Tensor,
	Timeline
} from '$lib/engine';
import { valuesOf } from '../activations/functions';
import { gradientOf, typedOver } from '../window/gradient-choice';
import { inputOf } from './parameters';
import type { ActivationBackwardParameters } from './parameters';

/** What a step does for the gradient of PReLU's own slope a. */
export interface SlopeShare {
	/** What its cell adds: x · ∂L/∂y, or 0 where x > 0. */
	readonly term: Rational;
	/** What the cells up to it come to. */
	readonly sum: Rational;
}

/** A step of the way back: one cell's slope times the gradient above it. */
export interface ActivationBackwardSceneStep extends ActivationBackwardStep<Mixed> {
	/** Null for a function that learns nothing. */
	readonly share: SlopeShare | null;
}

/** The way back with all its numbers; rational where they can be, doubles where a curve made them. */
export interface ActivationBackwardRun {
	readonly parameters: ActivationBackwardParameters;
	readonly input: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
	/** f′(x) at every cell. */
	readonly slope: Tensor<Mixed>;
	readonly gradInput: Tensor<Mixed>;
	/** The gradient of PReLU's own slope a; null for the other functions. */
	readonly gradSlope: Rational | null;
	readonly timeline: Timeline<ActivationGrain, ActivationBackwardSceneStep>;
}

/** PReLU's steps with its own slope's gradient as far as it has come. */
function preluSteps(
	{ learned }: ActivationBackwardParameters,
	input: Tensor<Rational>,
	gradOutput: Tensor<Rational>
) {
	const weight = tensor([1], [rational.from(`${learned}/100`)]);
	const timeline = preluBackwardTimeline(input, weight, gradOutput, rational);
	const { at, length } = traceOf(timeline, 'cell');
	const sums: Rational[] = [];
	for (let index = 0; index < length; index++)
		sums.push(rational.add(sums[index - 1] ?? rational.zero, at(index).weightTerm));
	const [gradSlope] = preluBackward(input, weight, gradOutput, rational).weight.data;
	return {
		gradSlope,
		timeline: mapTimeline(timeline, ({ weightTerm, ...step }): ActivationBackwardSceneStep => ({
			...step,
			share: { term: weightTerm, sum: sums[offset(input.shape, step.cell)] }
		}))
	};
}

/** Computes the whole way back. */
export function runActivationBackward(
	parameters: ActivationBackwardParameters
): ActivationBackwardRun {
	const input = inputOf(parameters);
	const { applied, gradient, seed, gradients } = parameters;
	const drawn = gradientOf(gradient, seed, input.shape);
	const gradOutput = typedOver(drawn, gradients);
	const activation = valuesOf(applied, parameters);
	const given: Tensor<Mixed> = input;
	const steps = (): Pick<ActivationBackwardRun, 'gradSlope' | 'timeline'> => ({
		gradSlope: null,
		timeline: mapTimeline(
			activationBackwardTimeline<Mixed>(activation, given, gradOutput, mixed),
			(step) => ({ ...step, share: null })
		)
	});
	const way = applied === 'prelu' ? preluSteps(parameters, input, gradOutput) : steps();
	const { at } = traceOf(way.timeline, 'cell');
	return {
		...{ parameters, input, gradOutput },
		slope: mapTensor(given, (x) => activation.slope(x)),
		gradInput: mapTensor(given, (_, place) => at(place).product),
		...way
	};
}
