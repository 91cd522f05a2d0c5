import type { Arithmetic } from '../../arithmetic/arithmetic';
import { planeBackwardTimeline, planeTimeline } from '../../planes/plane-timelines';
import { mappedShape } from '../../planes/plane-map';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { avgPool2dMap, type AvgPool2dOptions } from './avg-pool2d';

/** Average pooling as steps, for the arguments of `avgPool2d`: one moment for each cell of each window. */
export function avgPool2dTimeline<T>(
	x: Tensor<T>,
	options: AvgPool2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return planeTimeline(x, avgPool2dMap(x, options, arithmetic, 'avgPool2dTimeline'), arithmetic);
}

/** The steps of average pooling at one grain; see `avgPool2dTimeline`. */
export function avgPool2dTrace<T>(
	x: Tensor<T>,
	options: AvgPool2dOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(avgPool2dTimeline(x, options, arithmetic), grain);
}

/**
 * The gradient of average pooling as steps, for the arguments of `avgPool2dBackward`: one moment for
 * each window over each cell of x, whose factor is the share that the cell has in the window.
 */
export function avgPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	options: AvgPool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'avgPool2dBackwardTimeline';
	const map = avgPool2dMap(x, options, arithmetic, op);
	requireTensor(op, 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return planeBackwardTimeline(map, gradOutput, arithmetic);
}

/** The steps of the gradient of average pooling at one grain; see `avgPool2dBackwardTimeline`. */
export function avgPool2dBackwardTrace<T>(
	x: Tensor<T>,
	options: AvgPool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(avgPool2dBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
