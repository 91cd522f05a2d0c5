import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { pooledShape } from '../pooling/maximum';
import { maximumBackwardTimeline, maximumTimeline, type MaxStep } from '../pooling/maximum-steps';
import { adaptiveWindows, type AdaptivePool2dOptions } from './geometry';

/** Adaptive max pooling as steps, for the arguments of `adaptiveMaxPool2d`: one moment for each cell of each window. */
export function adaptiveMaxPool2dTimeline<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, MaxStep<T>> {
	return maximumTimeline(x, adaptiveWindows(x, options, 'adaptiveMaxPool2dTimeline'), arithmetic);
}

/** The steps of adaptive max pooling at one grain; see `adaptiveMaxPool2dTimeline`. */
export function adaptiveMaxPool2dTrace<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<MaxStep<T>> {
	return traceOf(adaptiveMaxPool2dTimeline(x, options, arithmetic), grain);
}

/**
 * The gradient of adaptive max pooling as steps, for the arguments of `adaptiveMaxPool2dBackward`: one moment
 * for each window over each cell of x, with factor 1 where the cell won and 0 where it lost.
 */
export function adaptiveMaxPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'adaptiveMaxPool2dBackwardTimeline';
	const windows = adaptiveWindows(x, options, op);
	requireTensor(op, 'gradOutput', gradOutput, pooledShape(x.shape, windows));
	return maximumBackwardTimeline(x, windows, gradOutput, arithmetic);
}

/** The steps of the gradient of adaptive max pooling at one grain; see `adaptiveMaxPool2dBackwardTimeline`. */
export function adaptiveMaxPool2dBackwardTrace<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(adaptiveMaxPool2dBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
