import {
	conv2dBackward,
	conv2dBackwardTimeline,
	conv2dInputGradientScatter,
	mapTimeline,
	rational,
	resolveConv2d
} from '$lib/engine';
import type {
	Conv2dBackwardSteps,
	Conv2dBackwardTarget,
	Conv2dGeometry,
	Conv2dGrain,
	Rational,
	Tensor,
	Timeline
} from '$lib/engine';
import { biasOf, inputOf, optionsOf } from '../conv2d/run';
import { gradientOf, typedOver } from '../window/gradient-choice';
import type { Conv2dBackwardParameters } from './parameters';

/** A step that leads to one target, with the target's name. */
export type StepTo<Target extends Conv2dBackwardTarget> = {
	readonly target: Target;
} & Conv2dBackwardSteps<Rational>[Target];

/** A step of the way back, whichever gradient it leads to. */
export type BackwardStep = { [Each in Conv2dBackwardTarget]: StepTo<Each> }[Conv2dBackwardTarget];

/** The tensors of a way back. */
export interface BackwardTensors {
	readonly input: Tensor<Rational>;
	/** [filters, channels / groups, kernel height, kernel width]. */
	readonly weight: Tensor<Rational>;
	/** One number a filter, zeros included: its gradient does not depend on them. */
	readonly bias: Tensor<Rational>;
	readonly geometry: Conv2dGeometry;
	/** The gradient of the loss by the output. */
	readonly gradOutput: Tensor<Rational>;
}

/** A way back with all its numbers: what the figures, the formula and the words are made from. */
export interface Conv2dBackwardRun extends BackwardTensors {
	/** The gradients of input, weight and bias, each with the shape of what it belongs to. */
	readonly gradients: Readonly<Record<'input' | 'weight' | 'bias', Tensor<Rational>>>;
	/** The gradient of the input, computed a second time as a scatter. */
	readonly scattered: Tensor<Rational>;
	/** The stamps of all output cells, whichever target is stepped. */
	readonly stamps: Timeline<Conv2dGrain, StepTo<'inputScatter'>>;
	readonly timeline: Timeline<Conv2dGrain, BackwardStep>;
}

/** The tensors that parameters stand for. */
export function tensorsOf(parameters: Conv2dBackwardParameters): BackwardTensors {
	const input = inputOf(parameters);
	const { weight, gradient, seed, gradients } = parameters;
	const geometry = resolveConv2d(input.shape, weight.shape, optionsOf(parameters));
	const drawn = gradientOf(gradient, seed, geometry.outputShape);
	const gradOutput = typedOver(drawn, gradients);
	return { input, weight, bias: biasOf(parameters), geometry, gradOutput };
}

function openTimeline<Target extends Conv2dBackwardTarget>(
	{ input, weight, bias, gradOutput }: BackwardTensors,
	parameters: Conv2dBackwardParameters,
	target: Target
): Timeline<Conv2dGrain, StepTo<Target>> {
	const options = optionsOf(parameters);
	return mapTimeline(
		conv2dBackwardTimeline(input, weight, bias, options, gradOutput, rational, target),
		(step) => ({ target, ...step })
	);
}

/** The steps to the target that is set; opening them costs nothing in proportion to their number. */
export function timelineOf(
	parameters: Conv2dBackwardParameters,
	tensors = tensorsOf(parameters)
): Timeline<Conv2dGrain, BackwardStep> {
	switch (parameters.target) {
		case 'inputScatter':
			return openTimeline(tensors, parameters, 'inputScatter');
		case 'input':
			return openTimeline(tensors, parameters, 'input');
		case 'weight':
			return openTimeline(tensors, parameters, 'weight');
		case 'bias':
			return openTimeline(tensors, parameters, 'bias');
	}
}

/** Computes the whole way back, exactly. Throws the EngineError that refuses the parameters. */
export function runConv2dBackward(parameters: Conv2dBackwardParameters): Conv2dBackwardRun {
	const tensors = tensorsOf(parameters);
	const { input, weight, bias, geometry, gradOutput } = tensors;
	const options = optionsOf(parameters);
	const found = conv2dBackward(input, weight, bias, options, gradOutput, rational);
	if (!found.bias) throw new RangeError('runConv2dBackward: a bias without a gradient');
	return {
		...tensors,
		gradients: { input: found.input, weight: found.weight, bias: found.bias },
		scattered: conv2dInputGradientScatter(geometry, weight, gradOutput, rational),
		stamps: openTimeline(tensors, parameters, 'inputScatter'),
		timeline: timelineOf(parameters, tensors)
	};
}
