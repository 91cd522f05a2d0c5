import { exactLoss } from './exact-loss';
import { absoluteError, hingeError, huberError, smoothError, squaredError } from './exact-pairs';

const mse = exactLoss<never>('mseLoss', (_op, _numbers, arithmetic) => squaredError(arithmetic));
const l1 = exactLoss<never>('l1Loss', (_op, _numbers, arithmetic) => absoluteError(arithmetic));
const smoothL1 = exactLoss<'beta'>('smoothL1Loss', (op, { beta }, arithmetic) =>
	smoothError(op, beta ?? arithmetic.one, arithmetic)
);
const huber = exactLoss<'delta'>('huberLoss', (op, { delta }, arithmetic) =>
	huberError(op, delta ?? arithmetic.one, arithmetic)
);
const hinge = exactLoss<never>('hingeLoss', (op, _numbers, arithmetic) =>
	hingeError(op, arithmetic)
);

/**
 * The squared error (x − y)² of input x and target y of one shape. Throws an EngineError if they do
 * not go together (https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html).
 */
export const mseLoss = mse.loss;
/** The gradient of `mseLoss` with respect to its input, 2(x − y); gradOutput null stands for 1. */
export const mseLossBackward = mse.backward;
/** `mseLoss` as steps: each element's loss, then what the reduction does with them. */
export const mseLossTimeline = mse.timeline;
/** The steps of `mseLoss` at one grain; see `mseLossTimeline`. */
export const mseLossTrace = mse.trace;
/** The gradient of `mseLoss` as steps, one for each element. */
export const mseLossBackwardTimeline = mse.backwardTimeline;
/** The steps of the gradient of `mseLoss` at one grain; see `mseLossBackwardTimeline`. */
export const mseLossBackwardTrace = mse.backwardTrace;

/**
 * The absolute error |x − y| of input x and target y of one shape. Throws an EngineError if they do
 * not go together (https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html).
 */
export const l1Loss = l1.loss;
/** The gradient of `l1Loss`, the sign of x − y, 0 where they are equal; gradOutput null stands for 1. */
export const l1LossBackward = l1.backward;
/** `l1Loss` as steps: each element's loss, then what the reduction does with them. */
export const l1LossTimeline = l1.timeline;
/** The steps of `l1Loss` at one grain; see `l1LossTimeline`. */
export const l1LossTrace = l1.trace;
/** The gradient of `l1Loss` as steps, one for each element. */
export const l1LossBackwardTimeline = l1.backwardTimeline;
/** The steps of the gradient of `l1Loss` at one grain; see `l1LossBackwardTimeline`. */
export const l1LossBackwardTrace = l1.backwardTrace;

/**
 * d²/(2 beta) where d = |x − y| is below beta, d − beta/2 elsewhere, of input x and target y of one
 * shape; beta is 1 if left out, and 0 gives the L1 loss. Throws an EngineError if they do not go together or beta is negative
 * (https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html).
 */
export const smoothL1Loss = smoothL1.loss;
/** The gradient of `smoothL1Loss` with respect to its input; gradOutput null stands for 1. */
export const smoothL1LossBackward = smoothL1.backward;
/** `smoothL1Loss` as steps: each element's loss, then what the reduction does with them. */
export const smoothL1LossTimeline = smoothL1.timeline;
/** The steps of `smoothL1Loss` at one grain; see `smoothL1LossTimeline`. */
export const smoothL1LossTrace = smoothL1.trace;
/** The gradient of `smoothL1Loss` as steps, one for each element. */
export const smoothL1LossBackwardTimeline = smoothL1.backwardTimeline;
/** The steps of the gradient of `smoothL1Loss` at one grain; see `smoothL1LossBackwardTimeline`. */
export const smoothL1LossBackwardTrace = smoothL1.backwardTrace;

/**
 * d²/2 where d = |x − y| is up to delta, delta · (d − delta/2) elsewhere, of input x and target y of
 * one shape; delta is 1 if left out. Throws an EngineError if they do not go together or delta is not positive
 * (https://pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html).
 */
export const huberLoss = huber.loss;
/** The gradient of `huberLoss` with respect to its input; gradOutput null stands for 1. */
export const huberLossBackward = huber.backward;
/** `huberLoss` as steps: each element's loss, then what the reduction does with them. */
export const huberLossTimeline = huber.timeline;
/** The steps of `huberLoss` at one grain; see `huberLossTimeline`. */
export const huberLossTrace = huber.trace;
/** The gradient of `huberLoss` as steps, one for each element. */
export const huberLossBackwardTimeline = huber.backwardTimeline;
/** The steps of the gradient of `huberLoss` at one grain; see `huberLossBackwardTimeline`. */
export const huberLossBackwardTrace = huber.backwardTrace;

/**
 * max(0, 1 − y · x) of scores x and targets y of one shape, each target −1 or 1: the loss of a support
 * vector machine. Throws an EngineError if they do not go together (Cortes & Vapnik 1995,
 * https://doi.org/10.1007/BF00994018).
 */
export const hingeLoss = hinge.loss;
/** The gradient of `hingeLoss`, −y where y · x < 1 and 0 elsewhere; gradOutput null stands for 1. */
export const hingeLossBackward = hinge.backward;
/** `hingeLoss` as steps: each element's loss, then what the reduction does with them. */
export const hingeLossTimeline = hinge.timeline;
/** The steps of `hingeLoss` at one grain; see `hingeLossTimeline`. */
export const hingeLossTrace = hinge.trace;
/** The gradient of `hingeLoss` as steps, one for each element. */
export const hingeLossBackwardTimeline = hinge.backwardTimeline;
/** The steps of the gradient of `hingeLoss` at one grain; see `hingeLossBackwardTimeline`. */
export const hingeLossBackwardTrace = hinge.backwardTrace;
