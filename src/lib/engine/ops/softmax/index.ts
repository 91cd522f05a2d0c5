/** Softmax and its logarithm along any axis. */
export { logSoftmax, logSoftmaxBackward, softmax, softmaxBackward } from './softmax';
export type { SoftmaxOptions } from './slices';
export {
	logSoftmaxTimeline,
	logSoftmaxTrace,
	softmaxGrains,
	softmaxPhases,
	softmaxTimeline,
	softmaxTrace
} from './timeline';
export type { SoftmaxGrain, SoftmaxPhase, SoftmaxStep } from './timeline';
export {
	logSoftmaxBackwardTimeline,
	logSoftmaxBackwardTrace,
	softmaxBackwardPhases,
	softmaxBackwardTimeline,
	softmaxBackwardTrace
} from './backward-timeline';
export type { SoftmaxBackwardPhase, SoftmaxBackwardStep } from './backward-timeline';
