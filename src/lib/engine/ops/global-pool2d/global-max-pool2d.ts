import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';
import type { Timeline, Trace } from '../../trace';
import { adaptiveWindows, type AdaptivePool2dOptions } from '../adaptive-pool2d/geometry';
import type { MaxPoolResult } from '../pooling/maximum';
import { maximumOperation } from '../pooling/maximum-operation';
import type { MaxStep } from '../pooling/maximum-steps';
import { oneCell } from './global-avg-pool2d';

const operation = maximumOperation<AdaptivePool2dOptions>('globalMaxPool2d', adaptiveWindows);

/**
 * The greatest value of each feature map: x [N, C, H, W] → output and indices [N, C, 1, 1], as
 * torch.nn.AdaptiveMaxPool2d(1). Throws an EngineError unless x is images
 * (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html).
 */
export function globalMaxPool2d<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): MaxPoolResult<T> {
	return operation.forward(x, oneCell, arithmetic);
}

/**
 * The gradient of `globalMaxPool2d` with respect to x: gradOutput [N, C, 1, 1] → input [N, C, H, W],
 * all of it at the winner of each map.
 */
export function globalMaxPool2dBackward<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	return operation.backward(x, oneCell, gradOutput, arithmetic);
}

/** Global max pooling as steps, for the arguments of `globalMaxPool2d`: one moment for each cell of each map. */
export function globalMaxPool2dTimeline<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, MaxStep<T>> {
	return operation.timeline(x, oneCell, arithmetic);
}

/** The steps of global max pooling at one grain; see `globalMaxPool2dTimeline`. */
export function globalMaxPool2dTrace<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<MaxStep<T>> {
	return operation.trace(x, oneCell, arithmetic, grain);
}

/**
 * The gradient of global max pooling as steps, for the arguments of `globalMaxPool2dBackward`: one moment for
 * each cell of x, with factor 1 where the cell won and 0 where it lost.
 */
export function globalMaxPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return operation.backwardTimeline(x, oneCell, gradOutput, arithmetic);
}

/** The steps of the gradient of global max pooling at one grain; see `globalMaxPool2dBackwardTimeline`. */
export function globalMaxPool2dBackwardTrace<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return operation.backwardTrace(x, oneCell, gradOutput, arithmetic, grain);
}
