import {
	convTranspose2dBackward,
	convTranspose2dBackwardTimeline,
	mapTimeline,
	rational,
	resolveConvTranspose2d,
	traceOf,
	windowDropped
} from '$lib/engine';
import type {
	Conv2dGrain,
	ConvTranspose2dBackwardSteps,
	ConvTranspose2dBackwardTarget,
	ConvTranspose2dGeometry,
	ConvTranspose2dGradientStep,
	Rational,
	Tensor,
	Timeline
} from '$lib/engine';
import { biasOf, inputOf, optionsOf, weightOf } from '../conv-transpose2d/parameters';
import { gradientOf, typedOver } from '../window/gradient-choice';
import type { ConvTransposeBackwardParameters } from './parameters';

/** A step that leads to one target, with the target's name. */
export type StepTo<Target extends ConvTranspose2dBackwardTarget> = {
	readonly target: Target;
} & ConvTranspose2dBackwardSteps<Rational>[Target];

/** A step of the way back, whichever gradient it leads to. */
export type TransposeBackwardStep = {
	[Each in ConvTranspose2dBackwardTarget]: StepTo<Each>;
}[ConvTranspose2dBackwardTarget];

/** The tensors of a way back. */
export interface TransposeBackwardTensors {
	readonly input: Tensor<Rational>;
	/** [channels, filters / groups, kernel height, kernel width]. */
	readonly weight: Tensor<Rational>;
	/** One number a filter, zeros included: its gradient does not depend on them. */
	readonly bias: Tensor<Rational>;
	readonly geometry: ConvTranspose2dGeometry;
	/** The gradient of the loss by the output. */
	readonly gradOutput: Tensor<Rational>;
}

/** A way back with all its numbers: what the figures, the formula and the words are made from. */
export interface TransposeBackwardRun extends TransposeBackwardTensors {
	readonly parameters: ConvTransposeBackwardParameters;
	/** The gradients of input, weight and bias, each with the shape of what it belongs to. */
	readonly gradients: Readonly<Record<ConvTranspose2dBackwardTarget, Tensor<Rational>>>;
	/** The output cells that no stamp reaches, as `row,column`. */
	readonly dropped: ReadonlySet<string>;
	readonly timeline: Timeline<Conv2dGrain, TransposeBackwardStep>;
}

/** The tensors that parameters stand for. Throws the EngineError that refuses them. */
export function tensorsOf(parameters: ConvTransposeBackwardParameters): TransposeBackwardTensors {
	const [input, weight] = [inputOf(parameters), weightOf(parameters)];
	const geometry = resolveConvTranspose2d(input.shape, weight.shape, optionsOf(parameters));
	const { gradient, seed, gradients } = parameters;
	const drawn = gradientOf(gradient, seed + 2, geometry.outputShape);
	const gradOutput = typedOver(drawn, gradients);
	return { input, weight, bias: biasOf(parameters), geometry, gradOutput };
}

function openTimeline<Target extends ConvTranspose2dBackwardTarget>(
	{ input, weight, bias, gradOutput }: TransposeBackwardTensors,
	parameters: ConvTransposeBackwardParameters,
	target: Target
): Timeline<Conv2dGrain, StepTo<Target>> {
	const options = optionsOf(parameters);
	return mapTimeline(
		convTranspose2dBackwardTimeline(input, weight, bias, options, gradOutput, rational, target),
		(step) => ({ target, ...step })
	);
}

/** The steps to the target that is set; opening them costs nothing in proportion to their number. */
export function timelineOf(
	parameters: ConvTransposeBackwardParameters,
	tensors = tensorsOf(parameters)
): Timeline<Conv2dGrain, TransposeBackwardStep> {
	switch (parameters.target) {
		case 'input':
			return openTimeline(tensors, parameters, 'input');
		case 'weight':
			return openTimeline(tensors, parameters, 'weight');
		case 'bias':
			return openTimeline(tensors, parameters, 'bias');
	}
}

/** Computes the whole way back, exactly. Throws the EngineError that refuses the parameters. */
export function runConvTransposeBackward(
	parameters: ConvTransposeBackwardParameters
): TransposeBackwardRun {
	const tensors = tensorsOf(parameters);
	const { input, weight, bias, geometry, gradOutput } = tensors;
	const options = optionsOf(parameters);
	const found = convTranspose2dBackward(input, weight, bias, options, gradOutput, rational);
	if (!found.bias) throw new RangeError('runConvTransposeBackward: a bias without a gradient');
	const dropped = windowDropped(geometry.convolution.window);
	return {
		...{ ...tensors, parameters },
		gradients: { input: found.input, weight: found.weight, bias: found.bias },
		dropped: new Set(dropped.map((place) => place.join())),
		timeline: timelineOf(parameters, tensors)
	};
}

/** The finished sum of a cell of the gradient of input or weight; null where the bias is stepped. */
export function finishedAt(
	{ timeline }: TransposeBackwardRun,
	place: number
): ConvTranspose2dGradientStep<Rational> | null {
	const step = traceOf(timeline, 'cell').at(place);
	return step.target === 'bias' ? null : step;
}
