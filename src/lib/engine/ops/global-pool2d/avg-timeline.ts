import type { Arithmetic } from '../../arithmetic/arithmetic';
import { planeBackwardTimeline, planeTimeline } from '../../planes/plane-timelines';
import { mappedShape } from '../../planes/plane-map';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { adaptiveAvgMap } from '../adaptive-pool2d/geometry';
import { oneCell } from './global-avg-pool2d';

/** Global average pooling as steps, for the arguments of `globalAvgPool2d`: one moment for each cell of each window. */
export function globalAvgPool2dTimeline<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return planeTimeline(
		x,
		adaptiveAvgMap(x, oneCell, arithmetic, 'globalAvgPool2dTimeline'),
		arithmetic
	);
}

/** The steps of global average pooling at one grain; see `globalAvgPool2dTimeline`. */
export function globalAvgPool2dTrace<T>(
	x: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(globalAvgPool2dTimeline(x, arithmetic), grain);
}

/**
 * The gradient of global average pooling as steps, for the arguments of `globalAvgPool2dBackward`: one moment for
 * each window over each cell of x, whose factor is the share that the cell has in the window.
 */
export function globalAvgPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'globalAvgPool2dBackwardTimeline';
	const map = adaptiveAvgMap(x, oneCell, arithmetic, op);
	requireTensor(op, 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return planeBackwardTimeline(map, gradOutput, arithmetic);
}

/** The steps of the gradient of global average pooling at one grain; see `globalAvgPool2dBackwardTimeline`. */
export function globalAvgPool2dBackwardTrace<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(globalAvgPool2dBackwardTimeline(x, gradOutput, arithmetic), grain);
}
