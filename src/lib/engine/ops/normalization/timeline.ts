import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { resolveBatchNorm, type BatchNormOptions, type RunningStatistics } from './batch-norm';
import { resolveLayerNorm, type LayerNormOptions } from './layer-norm';
import { normalizationSteps, type NormalizationGrain, type NormalizationStep } from './steps';

type Doubles = Tensor<number>;

/**
 * A batch normalisation as steps, for the arguments of `batchNorm`: for each channel the sum and the
 * mean, the squares and the variance, then the cells normalised, then scaled and shifted. A step takes
 * time in proportion to its channel.
 */
export function batchNormTimeline(
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions
): Timeline<NormalizationGrain, NormalizationStep> {
	const op = 'batchNormTimeline';
	const normalization = resolveBatchNorm(op, x, running, weight, bias, options);
	return normalizationSteps(op, x, normalization, !options.training);
}

/** The steps of a batch normalisation at one grain; see `batchNormTimeline`. */
export function batchNormTrace(
	x: Doubles,
	running: RunningStatistics | null,
	weight: Doubles | null,
	bias: Doubles | null,
	options: BatchNormOptions,
	grain: NormalizationGrain = 'phase'
): Trace<NormalizationStep> {
	return traceOf(batchNormTimeline(x, running, weight, bias, options), grain);
}

/** A layer normalisation as steps, for the arguments of `layerNorm`; its groups are the rows of x. */
export function layerNormTimeline(
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions
): Timeline<NormalizationGrain, NormalizationStep> {
	const op = 'layerNormTimeline';
	return normalizationSteps(op, x, resolveLayerNorm(op, x, weight, bias, options), false);
}

/** The steps of a layer normalisation at one grain; see `layerNormTimeline`. */
export function layerNormTrace(
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions,
	grain: NormalizationGrain = 'phase'
): Trace<NormalizationStep> {
	return traceOf(layerNormTimeline(x, weight, bias, options), grain);
}
