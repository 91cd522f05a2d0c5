/** Layers without windows: matrix products, joins and reshaping. */
export { linear, linearBackward } from './linear';
export type { LinearGradients } from './linear';
export * from './timeline';
export * from '../matmul/matmul';
export * from '../flatten/flatten';
export * from '../concat/concat';
export { resolveConcat } from '../concat/geometry';
export type { ConcatGeometry, ConcatOptions } from '../concat/geometry';
export * from '../elementwise/add';
export * from '../elementwise/multiply';
export type { ElementwiseGradients, ElementwiseTarget } from '../elementwise/elementwise';
