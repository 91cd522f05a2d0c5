import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { adaptiveWindows } from '../adaptive-pool2d/geometry';
import { pooledShape } from '../pooling/maximum';
import { maximumBackwardTimeline, maximumTimeline, type MaxStep } from '../pooling/maximum-steps';
import { oneCell } from './global-avg-pool2d';

/** Global max pooling as steps, for the arguments of `globalMaxPool2d`: one moment for each cell of each window. */
export function globalMaxPool2dTimeline<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, MaxStep<T>> {
	return maximumTimeline(x, adaptiveWindows(x, oneCell, 'globalMaxPool2dTimeline'), arithmetic);
}

/** The steps of global max pooling at one grain; see `globalMaxPool2dTimeline`. */
export function globalMaxPool2dTrace<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<MaxStep<T>> {
	return traceOf(globalMaxPool2dTimeline(x, arithmetic), grain);
}

/**
 * The gradient of global max pooling as steps, for the arguments of `globalMaxPool2dBackward`: one moment
 * for each window over each cell of x, with factor 1 where the cell won and 0 where it lost.
 */
export function globalMaxPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'globalMaxPool2dBackwardTimeline';
	const windows = adaptiveWindows(x, oneCell, op);
	requireTensor(op, 'gradOutput', gradOutput, pooledShape(x.shape, windows));
	return maximumBackwardTimeline(x, windows, gradOutput, arithmetic);
}

/** The steps of the gradient of global max pooling at one grain; see `globalMaxPool2dBackwardTimeline`. */
export function globalMaxPool2dBackwardTrace<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(globalMaxPool2dBackwardTimeline(x, gradOutput, arithmetic), grain);
}
