import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import { elementCount, indexAt } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { traceOf, uniformTimeline } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import type { Conv2dBiasGradientStep } from '../conv2d/backward-steps';
import { biasTimeline } from '../conv2d/gradient-timelines';
import { conv2dTaps } from '../conv2d/taps';
import { evenGrains, sumOf } from '../conv2d/terms';
import type { Conv2dGrain } from '../conv2d/timeline';
import { conv2dWeightTaps } from '../conv2d/weight-taps';
import type { ConvTranspose2dOptions } from './geometry';
import type { ConvTranspose2dInput } from './steps';
import { resolveConvTranspose2dBackward } from './tensors';

/** One multiply-add of a gradient of a transposed convolution. */
export interface ConvTranspose2dGradientTap<T> {
	/** The input cell that the weight stamped from. */
	readonly input: ConvTranspose2dInput;
	/** The output channel that it stamped on. */
	readonly oc: number;
	/** The output coordinate stamped on; it may be cropped. */
	readonly position: readonly [row: number, column: number];
	/** The output cell there; null if it is cropped, with a gradient of zero. */
	readonly source: readonly [oh: number, ow: number] | null;
	/** The index of the weight. */
	readonly weight: readonly [ic: number, oc: number, row: number, column: number];
	readonly gradient: T;
	/** What the gradient is multiplied by: the weight, or the input cell. */
	readonly factor: T;
	/** gradient · factor. */
	readonly product: T;
}

/** A gradient of a transposed convolution after one of its multiply-adds. */
export interface ConvTranspose2dGradientStep<T> {
	readonly grain: Conv2dGrain;
	/** The index, in the input or in the weight, of what the gradient is for; for a map its last. */
	readonly cell: ConvTranspose2dInput;
	/** Every multiply-add of the gradient, in order, whether done yet or not. */
	readonly taps: readonly ConvTranspose2dGradientTap<T>[];
	/** How many of them are added so far. */
	readonly done: number;
	/** What they come to. */
	readonly sum: T;
}

/** What the way back through a transposed convolution can be followed to, and the steps there. */
export interface ConvTranspose2dBackwardSteps<T> {
	/** The gradient of an input cell: the convolution of gradOutput. */
	readonly input: ConvTranspose2dGradientStep<T>;
	/** The gradient of a weight: input cells times the gradients that it stamped on. */
	readonly weight: ConvTranspose2dGradientStep<T>;
	readonly bias: Conv2dBiasGradientStep<T>;
}

/** The gradient that is followed. */
export type ConvTranspose2dBackwardTarget = keyof ConvTranspose2dBackwardSteps<unknown>;

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
	const geometry = resolveConvTranspose2dBackward(x, weight, bias, options, gradOutput, op);
	requireKnownName(op, 'target', target, ['input', 'weight', ...(bias ? ['bias'] : [])]);
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
		shape: readonly number[],
		terms: number,
		read: (index: ConvTranspose2dInput) => ConvTranspose2dGradientTap<T>[]
	) =>
		uniformTimeline(
			elementCount(shape) * terms,
			evenGrains(shape[2] * shape[3], terms),
			(moment, grain) => {
				const [first, second, row, column] = indexAt(shape, Math.floor(moment / terms));
				const cell = [first, second, row, column] as const;
				const taps = read(cell);
				const done = (moment % terms) + 1;
				const products = taps.map(({ product }) => product);
				const sum = sumOf(products, done, arithmetic);
				return { grain, cell, taps, done, sum };
			}
		);

	const timelines: { [Each in ConvTranspose2dBackwardTarget]: () => BackwardTimeline<T, Each> } = {
		input: () => summed(inputShape, convolution.termsPerCell, inputTaps),
		weight: () => summed(weightShape, inputShape[0] * inputShape[2] * inputShape[3], weightTaps),
		bias: () => biasTimeline(gradOutput, arithmetic)
	};
	return timelines[target]();
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
