import type { Arithmetic } from '../../arithmetic/arithmetic';
import { planeOperation } from '../../planes/plane-operation';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';
import type { Timeline, Trace } from '../../trace';
import { adaptiveAvgMap, type AdaptivePool2dOptions } from '../adaptive-pool2d/geometry';

/** Global pooling is adaptive pooling to one cell. */
export const oneCell = { outputSize: 1 } as const;

const operation = planeOperation<AdaptivePool2dOptions>('globalAvgPool2d', adaptiveAvgMap);

/**
 * The mean of each feature map: x [N, C, H, W] → [N, C, 1, 1], as torch.nn.AdaptiveAvgPool2d(1).
 * Throws an EngineError unless x is images
 * (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html).
 */
export function globalAvgPool2d<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return operation.forward(x, oneCell, arithmetic);
}

/**
 * The gradient of `globalAvgPool2d` with respect to x: gradOutput [N, C, 1, 1] → input [N, C, H, W].
 * Each of the H · W cells of a map has an equal share.
 */
export function globalAvgPool2dBackward<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	return operation.backward(x, oneCell, gradOutput, arithmetic);
}

/** Global average pooling as steps, for the arguments of `globalAvgPool2d`: one moment for each cell of each map. */
export function globalAvgPool2dTimeline<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return operation.timeline(x, oneCell, arithmetic);
}

/** The steps of global average pooling at one grain; see `globalAvgPool2dTimeline`. */
export function globalAvgPool2dTrace<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return operation.trace(x, oneCell, arithmetic, grain);
}

/**
 * The gradient of global average pooling as steps, for the arguments of `globalAvgPool2dBackward`: one moment for
 * each cell of x, whose factor is its share of the map.
 */
export function globalAvgPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return operation.backwardTimeline(x, oneCell, gradOutput, arithmetic);
}

/** The steps of the gradient of global average pooling at one grain; see `globalAvgPool2dBackwardTimeline`. */
export function globalAvgPool2dBackwardTrace<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return operation.backwardTrace(x, oneCell, gradOutput, arithmetic, grain);
}
