/** Networks: layers joined to graphs without cycles. */
export { buildNetwork, sequential } from './builder';
export type { NetworkBuilder } from './builder';
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
export * from './presets';
export * from './receptive-field';
