import {
	batchNorm,
	batchNormBackward,
	batchNormBackwardTimeline,
	batchNormTimeline,
	batchStatistics,
	indexAt,
	joinTimelines,
	mapTimeline,
	multiply,
	offset,
	rational,
	tensor,
	toFloat64,
	traceOf
} from '$lib/engine';
import type {
	Mixed,
	NormalizationBackwardStep,
	NormalizationGrain,
	NormalizationStep,
	Rational,
	Tensor,
	Timeline
} from '$lib/engine';
import { gradientOf, typedOver } from '../window/gradient-choice';
import type { BatchValues } from './figures';
import { callOf, isDense } from './parameters';
import type { BatchNormBackwardParameters } from './parameters';

/** A step on the way there or on the way back. */
export type BatchNormStep =
	| ({ readonly pass: 'forward' } & NormalizationStep)
	| ({ readonly pass: 'backward' } & NormalizationBackwardStep);

type Steps = Timeline<NormalizationGrain, BatchNormStep>;

/** Batch normalisation and its way back with all numbers: what figures, formulas and words are made from. */
export interface BatchNormRun {
	readonly parameters: BatchNormBackwardParameters;
	readonly isTraining: boolean;
	/** [batch, channels, height, width]. */
	readonly shape: readonly number[];
	/** How many numbers a channel has. */
	readonly members: number;
	/** The gradient of the output, in the shape of x. */
	readonly gradOutput: Tensor<Rational>;
	/** Channel by channel. */
	readonly values: BatchValues;
	/** 1 / √(σ² + eps) of each channel. */
	readonly scale: readonly number[];
	readonly timeline: Steps;
}

/** The shape in which the output's gradient is chosen: the maps of all images, or one table without maps. */
export function choiceShape({ x }: BatchNormBackwardParameters): readonly number[] {
	const [batch, channels, ...map] = x.shape;
	return isDense({ x }) ? [1, 1, batch, channels] : [1, batch * channels, ...map];
}

/** The gradient of the output that parameters stand for. */
export function gradOutputOf(parameters: BatchNormBackwardParameters): Tensor<Rational> {
	const { gradient, seed, gradients, x } = parameters;
	const drawn = gradientOf(gradient, seed, choiceShape(parameters));
	const { data } = typedOver(drawn, gradients);
	return tensor(x.shape, data);
}

/** The way there, then the way back, channel by channel. */
export function timelineOf(parameters: BatchNormBackwardParameters): Steps {
	const { x, weight, bias, running, options } = callOf(parameters);
	const call = [x, running, weight, bias, options] as const;
	const above = toFloat64(gradOutputOf(parameters), rational);
	const forward: Steps = mapTimeline(batchNormTimeline(...call), (step) => ({
		...step,
		pass: 'forward'
	}));
	const backward: Steps = mapTimeline(batchNormBackwardTimeline(...call, above), (step) => ({
		...step,
		pass: 'backward'
	}));
	return joinTimelines([forward, backward]);
}

/** The index [image, channel, row, column] of a member of a channel. */
export function indexOf(
	[batch, , height, width]: readonly number[],
	channel: number,
	member: number
): readonly number[] {
	const [image, row, column] = indexAt([batch, height, width], member);
	return [image, channel, row, column];
}

/** Which member of its channel an index is. */
export function memberOf(
	[, , height, width]: readonly number[],
	[image, , row, column]: readonly number[]
): number {
	return (image * height + row) * width + column;
}

/** Computes both ways; what needs no root exactly. Throws the EngineError that refuses the parameters. */
export function runBatchNormBackward(parameters: BatchNormBackwardParameters): BatchNormRun {
	const { x, weight, bias, runningMean, runningVariance } = parameters;
	const { shape } = x;
	const [batch, channels, height, width] = shape;
	const members = batch * height * width;
	const call = callOf(parameters);
	const isTraining = call.options.training;
	const gradOutput = gradOutputOf(parameters);
	const above = toFloat64(gradOutput, rational);
	const found = batchNormBackward(
		...([call.x, call.running, call.weight, call.bias] as const),
		...([call.options, above] as const)
	);
	const own = batchStatistics(x, rational);
	const perMap = tensor([1, channels, 1, 1], weight.data);
	const gradNormalized = multiply(gradOutput, perMap, rational);
	const count = rational.from(members);
	const timeline = timelineOf(parameters);

	/** What a tensor holds, channel by channel. */
	const byChannel = <T>({ data }: Tensor<T>): readonly (readonly T[])[] =>
		Array.from({ length: channels }, (_, c) =>
			Array.from({ length: members }, (__, m) => data[offset(shape, indexOf(shape, c, m))])
		);
	const each = (data: readonly Mixed[]) => data.map((value) => [value]);
	const { at } = traceOf(timeline, 'group');
	const last = Array.from({ length: channels }, (_, c) => {
		const step = at(channels + c);
		if (step.pass === 'forward') throw new RangeError('runBatchNormBackward: not the way back');
		return step;
	});
	const values: BatchValues = {
		x: byChannel(x),
		normalized: byChannel(batchNorm(call.x, call.running, null, null, call.options).output),
		output: byChannel(batchNorm(call.x, call.running, call.weight, call.bias, call.options).output),
		gradOutput: byChannel(gradOutput),
		gradNormalized: byChannel(gradNormalized),
		gradInput: byChannel(found.input),
		mean: each((isTraining ? own.mean : runningMean).data),
		variance: each((isTraining ? own.variance : runningVariance).data),
		weight: each(weight.data),
		bias: each(bias.data),
		gradWeight: each(found.weight?.data ?? []),
		gradBias: each(
			batchStatistics(gradOutput, rational).mean.data.map((mean) => rational.mul(mean, count))
		),
		shift: each(batchStatistics(gradNormalized, rational).mean.data),
		slope: each(last.map(({ slope }) => slope ?? 0))
	};
	const scale = last.map((step) => step.scale);
	return { parameters, isTraining, shape, members, gradOutput, values, scale, timeline };
}
