/** Pooling and unpooling: the operations of all their folders. */
export type { Pool2dGeometry, Pool2dOptions } from './geometry';
export type { MaxPoolResult } from './maximum';
export type { MaxReading, MaxStep } from './maximum-steps';
export { checkMaxPool2d, resolveMaxPool2d } from '../max-pool2d/max-pool2d';
export { maxPool2d, maxPool2dBackward } from '../max-pool2d/max-pool2d';
export { maxPool2dTimeline, maxPool2dTrace } from '../max-pool2d/max-pool2d';
export { maxPool2dBackwardTimeline, maxPool2dBackwardTrace } from '../max-pool2d/max-pool2d';
export type { MaxPool2dOptions } from '../max-pool2d/max-pool2d';
export { checkAvgPool2d, resolveAvgPool2d } from '../avg-pool2d/avg-pool2d';
export { avgPool2d, avgPool2dBackward } from '../avg-pool2d/avg-pool2d';
export { avgPool2dTimeline, avgPool2dTrace } from '../avg-pool2d/avg-pool2d';
export { avgPool2dBackwardTimeline, avgPool2dBackwardTrace } from '../avg-pool2d/avg-pool2d';
export type { AvgPool2dOptions } from '../avg-pool2d/avg-pool2d';
export type { AdaptivePool2dOptions } from '../adaptive-pool2d/geometry';
export * from '../adaptive-pool2d/adaptive-avg-pool2d';
export * from '../adaptive-pool2d/adaptive-max-pool2d';
export { globalAvgPool2d, globalAvgPool2dBackward } from '../global-pool2d/global-avg-pool2d';
export { globalAvgPool2dTimeline, globalAvgPool2dTrace } from '../global-pool2d/global-avg-pool2d';
export {
	globalAvgPool2dBackwardTimeline,
	globalAvgPool2dBackwardTrace
} from '../global-pool2d/global-avg-pool2d';
export * from '../global-pool2d/global-max-pool2d';
export { checkMaxUnpool2d, resolveMaxUnpool2d } from '../max-unpool2d/geometry';
export type { MaxUnpool2dOptions } from '../max-unpool2d/geometry';
export * from '../max-unpool2d/max-unpool2d';
export * from '../max-unpool2d/timeline';
