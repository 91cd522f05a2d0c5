/** Training: optimisers, learning rate schedules, initialisers, metrics and checkpointed traces. */
export { checkpointedTrace } from './train/checkpointed-trace';
export type { CheckpointOptions } from './train/checkpointed-trace';
export { descentTrace } from './train/descent-trace';
export type { Descent } from './train/descent-trace';
export type { Expression, ExpressionOperator } from './train/expression';
export * as init from './train/init/init';
export { accuracy, topKAccuracy } from './train/metrics/accuracy';
export { predictedClasses } from './train/metrics/classes';
export { confusionMatrix, precisionRecall } from './train/metrics/confusion-matrix';
export type {
	ClassScores,
	ConfusionMatrix,
	PrecisionRecall
} from './train/metrics/confusion-matrix';
export { adagrad } from './train/optimisers/adagrad';
export type { AdagradOptions } from './train/optimisers/adagrad';
export { adam, adamW } from './train/optimisers/adam';
export type { AdamOptions } from './train/optimisers/adam';
export type { NamedTensors } from './train/optimisers/named-tensors';
export { lineOf, scalarState } from './train/optimisers/optimizer';
export type { Optimizer, OptimizerState, OptimizerStep } from './train/optimisers/optimizer';
export { rmsprop } from './train/optimisers/rmsprop';
export type { RmspropOptions } from './train/optimisers/rmsprop';
export { sgd } from './train/optimisers/sgd';
export type { SgdOptions } from './train/optimisers/sgd';
export type { OptimizerOption, OptimizerSlot, ScalarState } from './train/optimisers/update';
export type {
	UpdateFormula,
	UpdateLine,
	UpdateQuantity,
	UpdateResult
} from './train/optimisers/update';
export { updateTimeline } from './train/optimisers/update-timeline';
export type { UpdateStep } from './train/optimisers/update-timeline';
export { cosineAnnealingLR, cosineAnnealingWarmRestarts } from './train/schedules/cosine';
export type { CosineAnnealingLROptions, WarmRestartsOptions } from './train/schedules/cosine';
export { reduceLROnPlateau } from './train/schedules/plateau';
export type {
	PlateauSchedule,
	PlateauState,
	ReduceLROnPlateauOptions
} from './train/schedules/plateau';
export type { Schedule } from './train/schedules/schedule';
export { exponentialLR, lambdaLR, multiStepLR, stepLR } from './train/schedules/steps';
export type {
	ExponentialLROptions,
	LambdaLROptions,
	MultiStepLROptions,
	StepLROptions
} from './train/schedules/steps';
export { linearWarmup } from './train/schedules/warmup';
export type { LinearWarmupOptions } from './train/schedules/warmup';
export { integer, normals, pick, seededRandom, shuffled } from './random';
export type { Random } from './random';
