import { elementwiseOperation } from './operation';

const operation = elementwiseOperation('multiply');

/**
 * x · other, element by element: x and other of the same shape, or of shapes that can be repeated to
 * match, as a number or [1, C, 1, 1] beside [N, C, H, W] → the shape of both. Throws an EngineError if
 * they cannot (https://pytorch.org/docs/stable/generated/torch.mul.html).
 */
export const multiply = operation.forward;
/**
 * The gradients of `multiply`: gradOutput, of the output's shape → input and other, of their shapes. Each
 * has the gradient times the other; where an element was repeated, its gradients add up.
 */
export const multiplyBackward = operation.backward;
/** Multiplication as steps, for the arguments of `multiply`: one moment for each element. */
export const multiplyTimeline = operation.timeline;
/** The steps of multiplication at one grain; see `multiplyTimeline`. */
export const multiplyTrace = operation.trace;
/**
 * One gradient of multiplication as steps, for the arguments of `multiplyBackward`: one moment for each
 * place where an element stands in the output.
 */
export const multiplyBackwardTimeline = operation.backwardTimeline;
/** The steps of one gradient of multiplication at one grain; see `multiplyBackwardTimeline`. */
export const multiplyBackwardTrace = operation.backwardTrace;
