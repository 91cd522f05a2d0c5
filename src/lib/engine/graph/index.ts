/** Networks: layers joined to graphs without cycles, their costs, their runs and their steps. */
export { backward } from './backward';
export type { GradientShare, NetworkGradients } from './backward';
export { buildNetwork, sequential } from './builder';
export type { NetworkBuilder } from './builder';
export type { GradientTarget, GradientTimeline, InitialValues, ParameterSpec } from './kinds/kind';
export type {
	BatchNorm2dOptions,
	FilterOptions,
	Layer,
	LayerOf,
	LayerOptions,
	LayerType,
	LinearOptions,
	OperationLayer,
	OperationType,
	PreluOptions
} from './layers';
export { inputNames, network, outputNames } from './network';
export type { Network, NetworkNode } from './network';
export { networkGrains, networkTimeline } from './network-timeline';
export type { NetworkGrain, NetworkPass, NetworkStep, NetworkTarget } from './network-timeline';
export { joinTimeline, nodeBackwardTimelines, nodeTimeline } from './node-timelines';
export type {
	OperationKind,
	OperationStep,
	OperationStepOf,
	OperationSteps,
	OperationTimeline
} from './operation-steps';
export { initialParameters, networkParameters, trainableParameters } from './parameters';
export type { NetworkParameter } from './parameters';
export { isExact, resolveNetwork } from './resolve';
export type { InputShapes, ResolvedNetwork, ResolvedNode } from './resolve';
export { forward } from './run';
export type { NetworkRun, RunOptions } from './run';
export { bytesPerNumber, summary } from './summary';
export type { NetworkCounts, NetworkSummary, SummaryRow } from './summary';
export * from './presets';
export * from './receptive-field';
