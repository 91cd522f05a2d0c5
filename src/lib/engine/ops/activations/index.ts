/** Activations: functions applied to every element. */
export { activations } from './catalogue';
export type { ActivationName } from './catalogue';
export { erf, erfc } from './erf';
export { hardSigmoid, hardSigmoidBackward, hardSigmoidPointwise } from './piecewise';
export { leakyRelu, leakyReluBackward, leakyReluPointwise } from './piecewise';
export { relu, reluBackward, reluPointwise } from './piecewise';
export type { LeakyReluOptions } from './piecewise';
export type { InputGradient, Pointwise } from './pointwise';
export { prelu, preluBackward } from './prelu';
export type { PreluGradients } from './prelu';
export {
	preluBackwardTimeline,
	preluBackwardTrace,
	preluTimeline,
	preluTrace
} from './prelu-timeline';
export type { PreluBackwardStep, PreluStep } from './prelu-timeline';
export { eluPointwise, geluPointwise, seluPointwise, sigmoidPointwise } from './smooth';
export { siluPointwise, softplusPointwise, tanhPointwise } from './smooth';
export type { EluOptions, GeluOptions, SoftplusOptions } from './smooth';
export * from './smooth-ops';
export {
	activationBackwardTimeline,
	activationBackwardTrace,
	activationGrains,
	activationTimeline,
	activationTrace
} from './timeline';
export type { ActivationBackwardStep, ActivationGrain, ActivationStep } from './timeline';
