import { planeOperation } from '../../planes/plane-operation';
import { adaptiveAvgMap, type AdaptivePool2dOptions } from './geometry';

const operation = planeOperation<AdaptivePool2dOptions>('adaptiveAvgPool2d', adaptiveAvgMap);

/**
 * Means over windows chosen so that the output has the size asked for: x [N, C, H, W] →
 * [N, C, OH, OW]; see `adaptiveWindows`. Throws an EngineError unless x is images and the output size
 * positive (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html).
 */
export const adaptiveAvgPool2d = operation.forward;
/**
 * The gradient of `adaptiveAvgPool2d` with respect to x: gradOutput [N, C, OH, OW] → input
 * [N, C, H, W]. Each window spreads its gradient evenly over its cells.
 */
export const adaptiveAvgPool2dBackward = operation.backward;

/** Adaptive average pooling as steps, for the arguments of `adaptiveAvgPool2d`: one moment for each cell of each window. */
export const adaptiveAvgPool2dTimeline = operation.timeline;
/** The steps of adaptive average pooling at one grain; see `adaptiveAvgPool2dTimeline`. */
export const adaptiveAvgPool2dTrace = operation.trace;
/**
 * The gradient of adaptive average pooling as steps, for the arguments of `adaptiveAvgPool2dBackward`: one moment for
 * each window over each cell of x, whose factor is the share that the cell has in the window.
 */
export const adaptiveAvgPool2dBackwardTimeline = operation.backwardTimeline;
/** The steps of the gradient of adaptive average pooling at one grain; see `adaptiveAvgPool2dBackwardTimeline`. */
export const adaptiveAvgPool2dBackwardTrace = operation.backwardTrace;
