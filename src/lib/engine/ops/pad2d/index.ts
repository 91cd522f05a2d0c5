/** Padding and resizing: maps of images that only move and mix cells. */
export { checkPad2d, pad2d, pad2dBackward, pad2dModes, resolvePad2d } from './pad2d';
export type { Pad2dMode, Pad2dOptions } from './pad2d';
export { pad2dBackwardTimeline, pad2dBackwardTrace, pad2dTimeline, pad2dTrace } from './pad2d';
export { interpolate2d, interpolate2dBackward } from '../interpolate2d/interpolate2d';
export { interpolate2dTimeline, interpolate2dTrace } from '../interpolate2d/interpolate2d';
export {
	interpolate2dBackwardTimeline,
	interpolate2dBackwardTrace
} from '../interpolate2d/interpolate2d';
export {
	checkInterpolate2d,
	interpolateModes,
	resolveInterpolate2d
} from '../interpolate2d/geometry';
export { sourcePosition } from '../interpolate2d/axis';
export type {
	Interpolate2dOptions,
	InterpolateAxis,
	InterpolateMode,
	WrittenNumber
} from '../interpolate2d/geometry';
