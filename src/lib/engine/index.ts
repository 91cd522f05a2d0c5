/** The exact CNN engine: pure functions over tensors; it knows no page, language, clock or chance. */
export type { Arithmetic } from './arithmetic/arithmetic';
export { float64 } from './arithmetic/float64';
export { mixed } from './arithmetic/mixed';
export type { Mixed } from './arithmetic/mixed';
export { NumberFormatError, parseRational } from './arithmetic/parse-rational';
export type { NumberFormatCode } from './arithmetic/parse-rational';
export { rational } from './arithmetic/rational';
export type { Rational } from './arithmetic/rational';
export { EngineError, refusalOf } from './errors';
export type { EngineErrorCode, EngineErrorValues } from './errors';
export { convolveSame, multiplyAdd, poolPairs, rectify } from './fast/chain';
export type { ImageSize } from './fast/chain';
export {
	convolveSameGradient,
	multiplyAddGradient,
	pairWinners,
	poolPairsGradient,
	rectifyGradient
} from './fast/chain-backward';
export { correlatePlane } from './fast/correlate';
export { resizePlane } from './fast/resize-plane';
export { spreadPlane } from './fast/spread-plane';
export { joinTimelines, wholeOf } from './joined-timeline';
export { elementCount, formatShape, indexAt, offset, strides } from './tensor/shape';
export { phaseMeans, unevenness } from './planes/phases';
export type { PhaseOptions } from './planes/phases';
export { permute } from './tensor/permute';
export { fromRows, mapTensor, tensor, tensorEquals, toFloat64, zeros } from './tensor/tensor';
export type { Tensor } from './tensor/tensor';
export { grainOf, mapTimeline, timelineOf, traceOf, uniformTimeline } from './timeline';
export type { GrainCuts, UniformGrain } from './timeline';
export type { Grain, Timeline, Trace } from './trace';
export * from './window';
export { conv2d } from './ops/conv2d/conv2d';
export { checkConv2d, resolveConv2d } from './ops/conv2d/geometry';
export type { Conv2dGeometry, Conv2dOptions } from './ops/conv2d/geometry';
export { conv2dConsumers, conv2dTaps } from './ops/conv2d/taps';
export type { Conv2dConsumer, Conv2dInput, Conv2dOutput, Conv2dTap } from './ops/conv2d/taps';
export { conv2dGrains, conv2dTimeline, conv2dTrace } from './ops/conv2d/timeline';
export type { Conv2dGrain, Conv2dStep } from './ops/conv2d/timeline';
export { conv2dBackward } from './ops/conv2d/backward';
export type { Conv2dGradients } from './ops/conv2d/backward';
export { conv2dInputGradientGather, conv2dInputGradientScatter } from './ops/conv2d/input-gradient';
export { conv2dWeightGradient } from './ops/conv2d/weight-gradient';
export { conv2dBackwardTimeline, conv2dBackwardTrace } from './ops/conv2d/backward-timeline';
export type {
	Conv2dBackwardSteps,
	Conv2dBackwardTarget,
	Conv2dBiasGradientStep,
	Conv2dInputGradientStep,
	Conv2dScatterStep,
	Conv2dWeightGradientStep
} from './ops/conv2d/backward-steps';
export { conv2dGatherTaps } from './ops/conv2d/gather';
export type { Conv2dGatherTap } from './ops/conv2d/gather';
export { conv2dStampedSoFar } from './ops/conv2d/stamps';
export type { Conv2dStamp, Conv2dTouched } from './ops/conv2d/stamps';
export { conv2dWeightTaps } from './ops/conv2d/weight-taps';
export type { Conv2dWeightIndex, Conv2dWeightTap } from './ops/conv2d/weight-taps';
export { convolutionMatrix, convolutionMatrixRow, im2col, weightMatrix } from './ops/conv2d/matrix';
export type { ConvolutionMatrixUse } from './ops/conv2d/matrix';
export { conv1d, conv1dBackward } from './ops/conv1d/conv1d';
export { checkConv1d, resolveConv1d } from './ops/conv1d/geometry';
export type { Conv1dGeometry, Conv1dOptions } from './ops/conv1d/geometry';
export type { LineIndex } from './ops/conv1d/line';
export type { Conv1dBackwardSteps, Conv1dStep } from './ops/conv1d/steps';
export {
	conv1dBackwardTimeline,
	conv1dBackwardTrace,
	conv1dTimeline,
	conv1dTrace
} from './ops/conv1d/timeline';
export { convTranspose1d, convTranspose1dBackward } from './ops/conv-transpose1d/conv-transpose1d';
export { checkConvTranspose1d, resolveConvTranspose1d } from './ops/conv-transpose1d/geometry';
export type {
	ConvTranspose1dGeometry,
	ConvTranspose1dOptions
} from './ops/conv-transpose1d/geometry';
export type {
	ConvTranspose1dBackwardSteps,
	ConvTranspose1dSteps
} from './ops/conv-transpose1d/steps';
export {
	convTranspose1dBackwardTimeline,
	convTranspose1dBackwardTrace,
	convTranspose1dTimeline,
	convTranspose1dTrace
} from './ops/conv-transpose1d/timeline';
export { convTranspose2d } from './ops/conv-transpose2d/conv-transpose2d';
export { checkConvTranspose2d, resolveConvTranspose2d } from './ops/conv-transpose2d/geometry';
export type {
	ConvTranspose2dGeometry,
	ConvTranspose2dOptions
} from './ops/conv-transpose2d/geometry';
export {
	convTranspose2dReadings,
	convTranspose2dStampedSoFar,
	convTranspose2dTimeline,
	convTranspose2dTrace
} from './ops/conv-transpose2d/timeline';
export type {
	ConvTranspose2dInput,
	ConvTranspose2dMatrixStep,
	ConvTranspose2dOutput,
	ConvTranspose2dReading,
	ConvTranspose2dStampStep,
	ConvTranspose2dSteps,
	ConvTranspose2dZeroInsertStep,
	MatrixEntry,
	ZeroInsertTap
} from './ops/conv-transpose2d/steps';
export { transposedMatrixRow, zeroInsertTaps } from './ops/conv-transpose2d/taps';
export { zeroInserted } from './ops/conv-transpose2d/zero-insert';
export { convTranspose2dBackward } from './ops/conv-transpose2d/backward';
export {
	convTranspose2dBackwardTimeline,
	convTranspose2dBackwardTrace
} from './ops/conv-transpose2d/backward-timeline';
export type {
	ConvTranspose2dBackwardSteps,
	ConvTranspose2dBackwardTarget,
	ConvTranspose2dGradientStep,
	ConvTranspose2dGradientTap
} from './ops/conv-transpose2d/backward-steps';
export * from './ops/activations';
export * from './ops/softmax';
export * from './ops/losses';
export * from './ops/normalization';
export * from './ops/dropout';
export * from './steps';
export * from './ops/pooling';
export * from './ops/linear';
export * from './ops/pad2d';
export * from './graph';
export * from './train';
export * from './expressions';
