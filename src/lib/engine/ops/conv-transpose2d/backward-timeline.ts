import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { biasTimeline } from '../conv2d/gradient-timelines';
import { summedTimeline } from '../conv2d/summed-timeline';
import { conv2dTaps } from '../conv2d/taps';
import type { Conv2dGrain } from '../conv2d/timeline';
import { conv2dWeightTaps } from '../conv2d/weight-taps';
import type {
	ConvTranspose2dBackwardSteps,
	ConvTranspose2dBackwardTarget,
	ConvTranspose2dGradientTap
} from './backward-steps';
import type { ConvTranspose2dGeometry, ConvTranspose2dOptions } from './geometry';
import type { ConvTranspose2dInput } from './steps';
import { resolveConvTranspose2dTensors } from './tensors';

type BackwardTimeline<T, Target extends ConvTranspose2dBackwardTarget> = Timeline<
	Conv2dGrain,
	ConvTranspose2dBackwardSteps<T>[Target]
>;

/**
 * The way back through a transposed convolution as steps, for the arguments of
 * `convTranspose2dBackward`: to the gradient of the input, of the weight, or of the bias, if there
 * is one. A step takes time and memory in proportion to the terms of one cell.
 */
export function convTranspose2dBackwardTimeline<T, Target extends ConvTranspose2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target
): BackwardTimeline<T, Target> {
	const op = 'convTranspose2dBackwardTimeline';
	const geometry = resolveConvTranspose2dTensors(x, weight, bias, options, op, gradOutput);
	requireKnownName(op, 'target', target, ['input', 'weight', ...(bias ? ['bias'] : [])]);
	const call = { geometry, x, weight, gradOutput, arithmetic };
	return transposedGradientTimelines(call)[target]();
}

/** What a step of the way back is made from: tensors that are known to fit the geometry. */
interface BackwardCall<T> {
	readonly geometry: ConvTranspose2dGeometry;
	readonly x: Tensor<T>;
	readonly weight: Tensor<T>;
	readonly gradOutput: Tensor<T>;
	readonly arithmetic: Arithmetic<T>;
}

/** The timelines of the way back, of tensors that are known to fit the geometry. */
export function transposedGradientTimelines<T>(call: BackwardCall<T>): {
	[Each in ConvTranspose2dBackwardTarget]: () => BackwardTimeline<T, Each>;
} {
	const { geometry, x, weight, gradOutput, arithmetic } = call;
	const { convolution, inputShape, weightShape } = geometry;
	const { inChannelsPerGroup } = convolution;

	const inputTaps = (cell: ConvTranspose2dInput) =>
		conv2dTaps(gradOutput, weight, convolution, arithmetic, cell).map(
			({ channel, kernel, position, source, x: gradient, w, product }) => ({
				...{ input: cell, oc: channel, position, source, gradient, factor: w, product },
				weight: [cell[1], channel % inChannelsPerGroup, ...kernel] as const
			})
		);
	const weightTaps = (index: ConvTranspose2dInput) =>
		conv2dWeightTaps(gradOutput, x, convolution, arithmetic, index).map(
			({ output, channel, position, source, x: gradient, gradient: factor, product }) => ({
				...{ input: output, oc: channel, position, source, gradient, factor, product },
				weight: index
			})
		);
	const summed = (
		shape: ConvTranspose2dInput,
		terms: number,
		read: (index: ConvTranspose2dInput) => ConvTranspose2dGradientTap<T>[]
	) =>
		summedTimeline(shape, terms, arithmetic, (cell) => {
			const taps = read(cell);
			return [{ cell, taps }, taps.map(({ product }) => product)];
		});

	return {
		input: () => summed(inputShape, convolution.termsPerCell, inputTaps),
		weight: () => summed(weightShape, inputShape[0] * inputShape[2] * inputShape[3], weightTaps),
		bias: () => biasTimeline(gradOutput, arithmetic)
	};
}

/** The steps of that way back at one grain; see `convTranspose2dBackwardTimeline`. */
export function convTranspose2dBackwardTrace<T, Target extends ConvTranspose2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target,
	grain: Conv2dGrain = 'cell'
): Trace<ConvTranspose2dBackwardSteps<T>[Target]> {
	const timeline = convTranspose2dBackwardTimeline(
		...([x, weight, bias, options, gradOutput, arithmetic, target] as const)
	);
	return traceOf(timeline, grain);
}
