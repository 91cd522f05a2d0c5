import { elementwiseOperation } from './operation';

const operation = elementwiseOperation('add');

/**
 * x + other, element by element: x and other of the same shape, or of shapes that can be repeated to
 * match, as a number or [1, C, 1, 1] beside [N, C, H, W] → the shape of both. Throws an EngineError if
 * they cannot (https://pytorch.org/docs/stable/generated/torch.add.html).
 */
export const add = operation.forward;
/**
 * The gradients of `add`: gradOutput, of the output's shape → input and other, of their shapes. A
 * sum hands its gradient to both; where an element was repeated, its gradients add up.
 */
export const addBackward = operation.backward;
/** Addition as steps, for the arguments of `add`: two moments for each element. */
export const addTimeline = operation.timeline;
/** The steps of addition at one grain; see `addTimeline`. */
export const addTrace = operation.trace;
/**
 * One gradient of addition as steps, for the arguments of `addBackward`: one moment for each
 * place where an element stands in the output.
 */
export const addBackwardTimeline = operation.backwardTimeline;
/** The steps of one gradient of addition at one grain; see `addBackwardTimeline`. */
export const addBackwardTrace = operation.backwardTrace;
