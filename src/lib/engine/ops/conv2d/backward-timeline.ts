import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Trace } from '../../trace';
import type { Conv2dBackwardSteps, Conv2dBackwardTarget } from './backward-steps';
import type { Conv2dOptions } from './geometry';
import {
	biasTimeline,
	inputTimeline,
	scatterTimeline,
	weightTimeline,
	type BackwardTimeline
} from './gradient-timelines';
import { resolveConv2dTensors } from './tensors';
import type { Conv2dGrain } from './timeline';

/**
 * The way back through a convolution as steps, for the arguments of `conv2dBackward`: to the
 * gradient of the input, as a gather or as a scatter, of the weight, or of the bias, if there is
 * one. A map is an input map, what one output map stamps, one kernel, or the whole bias. A step
 * takes time and memory in proportion to the terms of one cell; of a stamp, to the uses of the
 * cells under it.
 */
export function conv2dBackwardTimeline<T, Target extends Conv2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target
): BackwardTimeline<T, Target> {
	const op = 'conv2dBackwardTimeline';
	const geometry = resolveConv2dTensors(x, weight, bias, options, op, gradOutput);
	const targets = ['input', 'inputScatter', 'weight', ...(bias ? ['bias'] : [])];
	requireKnownName(op, 'target', target, targets);
	const backward = { geometry, x, weight, gradOutput, arithmetic };
	const timelines: { [Each in Conv2dBackwardTarget]: () => BackwardTimeline<T, Each> } = {
		input: () => inputTimeline(backward),
		inputScatter: () => scatterTimeline(backward),
		weight: () => weightTimeline(backward),
		bias: () => biasTimeline(gradOutput, arithmetic)
	};
	return timelines[target]();
}

/** The steps of the way back through a convolution at one grain; see `conv2dBackwardTimeline`. */
export function conv2dBackwardTrace<T, Target extends Conv2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target,
	grain: Conv2dGrain = 'cell'
): Trace<Conv2dBackwardSteps<T>[Target]> {
	const timeline = conv2dBackwardTimeline(
		...([x, weight, bias, options, gradOutput, arithmetic, target] as const)
	);
	return traceOf(timeline, grain);
}
