import { maximumOperation } from '../pooling/maximum-operation';
import { adaptiveWindows, type AdaptivePool2dOptions } from './geometry';

const operation = maximumOperation<AdaptivePool2dOptions>('adaptiveMaxPool2d', adaptiveWindows);

/**
 * The greatest values of windows chosen so that the output has the size asked for: x [N, C, H, W] →
 * output and indices [N, C, OH, OW]; of equal values the first wins. Throws an EngineError unless x is
 * images and the output size positive
 * (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html).
 */
export const adaptiveMaxPool2d = operation.forward;
/**
 * The gradient of `adaptiveMaxPool2d` with respect to x: gradOutput [N, C, OH, OW] → input
 * [N, C, H, W]. Each window hands its gradient to its winner.
 */
export const adaptiveMaxPool2dBackward = operation.backward;

/** Adaptive max pooling as steps, for the arguments of `adaptiveMaxPool2d`: one moment for each cell of each window. */
export const adaptiveMaxPool2dTimeline = operation.timeline;
/** The steps of adaptive max pooling at one grain; see `adaptiveMaxPool2dTimeline`. */
export const adaptiveMaxPool2dTrace = operation.trace;
/**
 * The gradient of adaptive max pooling as steps, for the arguments of `adaptiveMaxPool2dBackward`: one moment for each
 * window over each cell of x, with factor 1 where the cell won and 0 where it lost.
 */
export const adaptiveMaxPool2dBackwardTimeline = operation.backwardTimeline;
/** The steps of the gradient of adaptive max pooling at one grain; see `adaptiveMaxPool2dBackwardTimeline`. */
export const adaptiveMaxPool2dBackwardTrace = operation.backwardTrace;
