import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { normalizationBackwardSteps, type NormalizationBackwardStep } from './backward-steps';
import { resolveBatchNorm, type BatchNormOptions, type RunningStatistics } from './batch-norm';
import { resolveLayerNorm, type LayerNormOptions } from './layer-norm';
import type { NormalizationGrain } from './steps';

type Doubles = Tensor<number>;

/**
 * The gradients of a batch normalisation as steps, for the arguments of `batchNormBackward`: for each
 * channel, in training, the sum of g = gradOutput · weight and that of g · x̂, then the input's
 * gradients. A step takes time in proportion to its channel.
 */
export function batchNormBackwardTimeline(
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions,
	gradOutput: Doubles
): Timeline<NormalizationGrain, NormalizationBackwardStep> {
	const op = 'batchNormBackwardTimeline';
	const normalization = resolveBatchNorm(op, x, running, weight, bias, options);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	return normalizationBackwardSteps(op, x, normalization, gradOutput, !options.training);
}

/** The steps of a batch normalisation's gradients at one grain; see `batchNormBackwardTimeline`. */
export function batchNormBackwardTrace(
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions,
	gradOutput: Doubles,
	grain: NormalizationGrain = 'phase'
): Trace<NormalizationBackwardStep> {
	const timeline = batchNormBackwardTimeline(x, running, weight, bias, options, gradOutput);
	return traceOf(timeline, grain);
}

/** The gradients of a layer normalisation as steps, for the arguments of `layerNormBackward`, row by row. */
export function layerNormBackwardTimeline(
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions,
	gradOutput: Doubles
): Timeline<NormalizationGrain, NormalizationBackwardStep> {
	const op = 'layerNormBackwardTimeline';
	const normalization = resolveLayerNorm(op, x, weight, bias, options);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	return normalizationBackwardSteps(op, x, normalization, gradOutput, false);
}

/** The steps of a layer normalisation's gradients at one grain; see `layerNormBackwardTimeline`. */
export function layerNormBackwardTrace(
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions,
	gradOutput: Doubles,
	grain: NormalizationGrain = 'phase'
): Trace<NormalizationBackwardStep> {
	return traceOf(layerNormBackwardTimeline(x, weight, bias, options, gradOutput), grain);
}
