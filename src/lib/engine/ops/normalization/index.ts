/** Normalisation by mean and variance: of channels over a batch, or of each image. */
export { batchNorm, batchNormBackward } from './batch-norm';
export type { BatchNormOptions, BatchNormResult, RunningStatistics } from './batch-norm';
export { layerNorm, layerNormBackward } from './layer-norm';
export type { LayerNormOptions } from './layer-norm';
export type { NormalizationGradients } from './normalize';
export { batchStatistics } from './statistics';
export type { BatchStatistics } from './statistics';
export { batchNormTimeline, batchNormTrace, layerNormTimeline, layerNormTrace } from './timeline';
export {
	batchNormBackwardTimeline,
	batchNormBackwardTrace,
	layerNormBackwardTimeline,
	layerNormBackwardTrace
} from './backward-timeline';
export type { NormalizationBackwardPhase, NormalizationBackwardStep } from './backward-steps';
export { normalizationGrains } from './steps';
export type { NormalizationGrain, NormalizationPhase, NormalizationStep } from './steps';
