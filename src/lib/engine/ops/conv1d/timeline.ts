import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { mapTimeline, traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import type { Conv2dBackwardTarget } from '../conv2d/backward-steps';
import {
	biasTimeline,
	inputTimeline,
	scatterTimeline,
	weightTimeline
} from '../conv2d/gradient-timelines';
import { convolveTimeline, type Conv2dGrain } from '../conv2d/timeline';
import { resolveConv1dTensors, type Conv1dOptions } from './geometry';
import { asImage } from './line';
import {
	lineBiasStep,
	lineInputStep,
	lineScatterStep,
	lineStep,
	lineWeightStep,
	type Conv1dBackwardSteps,
	type Conv1dStep
} from './steps';

type BackwardTimeline<T, Target extends Conv2dBackwardTarget> = Timeline<
	Conv2dGrain,
	Conv1dBackwardSteps<T>[Target]
>;

/**
 * A convolution along a line as steps, for the arguments of `conv1d`. Its moments run over n, oc, ol,
 * then the input channels and places of the window, then the bias if there is one.
 */
export function conv1dTimeline<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv1dOptions,
	arithmetic: Arithmetic<T>
): Timeline<Conv2dGrain, Conv1dStep<T>> {
	const { plane } = resolveConv1dTensors(x, weight, bias, options, 'conv1dTimeline');
	const timeline = convolveTimeline(plane, asImage(x), asImage(weight), bias, arithmetic);
	return mapTimeline(timeline, lineStep);
}

/** The steps of a convolution along a line at one grain; see `conv1dTimeline`. */
export function conv1dTrace<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv1dOptions,
	arithmetic: Arithmetic<T>,
	grain: Conv2dGrain = 'cell'
): Trace<Conv1dStep<T>> {
	return traceOf(conv1dTimeline(x, weight, bias, options, arithmetic), grain);
}

/**
 * The way back through a convolution along a line as steps, for the arguments of `conv1dBackward`;
 * see `conv2dBackwardTimeline`.
 */
export function conv1dBackwardTimeline<T, Target extends Conv2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv1dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target
): BackwardTimeline<T, Target> {
	const op = 'conv1dBackwardTimeline';
	const { plane } = resolveConv1dTensors(x, weight, bias, options, op, gradOutput);
	const targets = ['input', 'inputScatter', 'weight', ...(bias ? ['bias'] : [])];
	requireKnownName(op, 'target', target, targets);
	const images = { x: asImage(x), weight: asImage(weight), gradOutput: asImage(gradOutput) };
	const backward = { geometry: plane, ...images, arithmetic };
	const timelines: { [Each in Conv2dBackwardTarget]: () => BackwardTimeline<T, Each> } = {
		input: () => mapTimeline(inputTimeline(backward), lineInputStep),
		inputScatter: () => mapTimeline(scatterTimeline(backward), lineScatterStep),
		weight: () => mapTimeline(weightTimeline(backward), lineWeightStep),
		bias: () => mapTimeline(biasTimeline(images.gradOutput, arithmetic), lineBiasStep)
	};
	return timelines[target]();
}

/** The steps of that way back at one grain; see `conv1dBackwardTimeline`. */
export function conv1dBackwardTrace<T, Target extends Conv2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv1dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target,
	grain: Conv2dGrain = 'cell'
): Trace<Conv1dBackwardSteps<T>[Target]> {
	const timeline = conv1dBackwardTimeline(
		...([x, weight, bias, options, gradOutput, arithmetic, target] as const)
	);
	return traceOf(timeline, grain);
}
