/**
 * Sliding-window geometry, the one source of it: convolution, pooling, receptive fields, the bounds
 * of controls and the output-size formulas all read this.
 */
export { paddingModes, paddingNames, largestPadding } from './window/padding';
export type { AxisPadding, PaddingMode, PaddingName } from './window/padding';
export { resolveAxis } from './window/axis';
export type { AxisOptions, WindowAxis } from './window/axis';
export { inputSizesFor, outputSize, transposedOutputSize } from './window/output-size';
export { consumersOf, droppedCells, positionAt, readCounts, sourceAt, tapAt } from './window/taps';
export type { AxisConsumer, AxisTap } from './window/taps';
export type { StuffedKind } from './window/gather';
export { checkWindow2d, resolveWindow2d } from './window/window2d';
export type { Padding2d, Pair, Sides, Window2d, Window2dOptions } from './window/window2d';
export { windowConsumers, windowDropped, windowReadCounts, windowTaps } from './window/taps2d';
export type { WindowConsumer, WindowTap } from './window/taps2d';
export { axisMoves, axisReads, axisTimeline, readsSoFar, windowTimeline } from './window/coverage';
export type { AxisMoves, WindowStep, WindowWeights } from './window/coverage';
export { stampPattern } from './window/stamps';
