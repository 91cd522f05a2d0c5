/** Dropout: elements left out at random in training. */
export { dropout, dropoutBackward, dropoutMask } from './dropout';
export type { DropoutOptions, DropoutResult } from './dropout';
export {
	dropoutBackwardTimeline,
	dropoutBackwardTrace,
	dropoutGrains,
	dropoutTimeline,
	dropoutTrace
} from './timeline';
export type { DropoutGrain, DropoutStep } from './timeline';
