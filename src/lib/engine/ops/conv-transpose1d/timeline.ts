import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { mapTimeline, traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { asImage } from '../conv1d/line';
import { lineBiasStep } from '../conv1d/steps';
import type { ConvTranspose2dBackwardTarget } from '../conv-transpose2d/backward-steps';
import { transposedGradientTimelines } from '../conv-transpose2d/backward-timeline';
import type { ConvTranspose2dReading } from '../conv-transpose2d/steps';
import { convTranspose2dReadings, transposeTimelines } from '../conv-transpose2d/timeline';
import type { Conv2dGrain } from '../conv2d/timeline';
import { resolveConvTranspose1dTensors, type ConvTranspose1dOptions } from './geometry';
import {
	lineGradientStep,
	lineMatrixStep,
	lineStampStep,
	lineZeroInsertStep,
	type ConvTranspose1dBackwardSteps,
	type ConvTranspose1dSteps
} from './steps';

type ReadingTimeline<T, Reading extends ConvTranspose2dReading> = Timeline<
	Conv2dGrain,
	ConvTranspose1dSteps<T>[Reading]
>;

type BackwardTimeline<T, Target extends ConvTranspose2dBackwardTarget> = Timeline<
	Conv2dGrain,
	ConvTranspose1dBackwardSteps<T>[Target]
>;

/**
 * A transposed convolution along a line as steps, for the arguments of `convTranspose1d`, in one of
 * its readings; see `convTranspose2dTimeline`.
 */
export function convTranspose1dTimeline<T, Reading extends ConvTranspose2dReading>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose1dOptions,
	arithmetic: Arithmetic<T>,
	reading: Reading
): ReadingTimeline<T, Reading> {
	const op = 'convTranspose1dTimeline';
	const { plane: geometry } = resolveConvTranspose1dTensors(x, weight, bias, options, op);
	requireKnownName(op, 'reading', reading, convTranspose2dReadings);
	const images = { x: asImage(x), weight: asImage(weight), bias };
	const planes = transposeTimelines({ geometry, ...images, arithmetic });
	const timelines: { [Each in ConvTranspose2dReading]: () => ReadingTimeline<T, Each> } = {
		stamp: () => mapTimeline(planes.stamp(), lineStampStep),
		zeroInsert: () => mapTimeline(planes.zeroInsert(), lineZeroInsertStep),
		matrix: () => mapTimeline(planes.matrix(), lineMatrixStep)
	};
	return timelines[reading]();
}

/** The steps of a transposed convolution along a line at one grain; see `convTranspose1dTimeline`. */
export function convTranspose1dTrace<T, Reading extends ConvTranspose2dReading>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose1dOptions,
	arithmetic: Arithmetic<T>,
	reading: Reading,
	grain: Conv2dGrain = 'cell'
): Trace<ConvTranspose1dSteps<T>[Reading]> {
	return traceOf(convTranspose1dTimeline(x, weight, bias, options, arithmetic, reading), grain);
}

/**
 * The way back through a transposed convolution along a line as steps, for the arguments of
 * `convTranspose1dBackward`; see `convTranspose2dBackwardTimeline`.
 */
export function convTranspose1dBackwardTimeline<T, Target extends ConvTranspose2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose1dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target
): BackwardTimeline<T, Target> {
	const op = 'convTranspose1dBackwardTimeline';
	const settled = resolveConvTranspose1dTensors(x, weight, bias, options, op, gradOutput);
	requireKnownName(op, 'target', target, ['input', 'weight', ...(bias ? ['bias'] : [])]);
	const images = { x: asImage(x), weight: asImage(weight), gradOutput: asImage(gradOutput) };
	const planes = transposedGradientTimelines({ geometry: settled.plane, ...images, arithmetic });
	const timelines: { [Each in ConvTranspose2dBackwardTarget]: () => BackwardTimeline<T, Each> } = {
		input: () => mapTimeline(planes.input(), lineGradientStep),
		weight: () => mapTimeline(planes.weight(), lineGradientStep),
		bias: () => mapTimeline(planes.bias(), lineBiasStep)
	};
	return timelines[target]();
}

/** The steps of that way back at one grain; see `convTranspose1dBackwardTimeline`. */
export function convTranspose1dBackwardTrace<T, Target extends ConvTranspose2dBackwardTarget>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose1dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: Target,
	grain: Conv2dGrain = 'cell'
): Trace<ConvTranspose1dBackwardSteps<T>[Target]> {
	const timeline = convTranspose1dBackwardTimeline(
		...([x, weight, bias, options, gradOutput, arithmetic, target] as const)
	);
	return traceOf(timeline, grain);
}
