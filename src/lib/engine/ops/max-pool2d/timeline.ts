import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { maximumBackwardTimeline, maximumTimeline, type MaxStep } from '../pooling/maximum-steps';
import { resolveMaxPool2dTensor, type MaxPool2dOptions } from './max-pool2d';

/** Max pooling as steps, for the arguments of `maxPool2d`: one moment for each cell of each window. */
export function maxPool2dTimeline<T>(
	x: Tensor<T>,
	options: MaxPool2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, MaxStep<T>> {
	return maximumTimeline(x, resolveMaxPool2dTensor(x, options, 'maxPool2dTimeline'), arithmetic);
}

/** The steps of max pooling at one grain; see `maxPool2dTimeline`. */
export function maxPool2dTrace<T>(
	x: Tensor<T>,
	options: MaxPool2dOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<MaxStep<T>> {
	return traceOf(maxPool2dTimeline(x, options, arithmetic), grain);
}

/**
 * The gradient of max pooling as steps, for the arguments of `maxPool2dBackward`: one moment for each
 * window over each cell of x, with factor 1 where the cell won and 0 where it lost.
 */
export function maxPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	options: MaxPool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'maxPool2dBackwardTimeline';
	const geometry = resolveMaxPool2dTensor(x, options, op);
	requireTensor(op, 'gradOutput', gradOutput, geometry.outputShape);
	return maximumBackwardTimeline(x, geometry, gradOutput, arithmetic);
}

/** The steps of the gradient of max pooling at one grain; see `maxPool2dBackwardTimeline`. */
export function maxPool2dBackwardTrace<T>(
	x: Tensor<T>,
	options: MaxPool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(maxPool2dBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
