import type { Arithmetic } from '../../arithmetic/arithmetic';
import { planeBackwardTimeline, planeTimeline } from '../../planes/plane-timelines';
import { mappedShape } from '../../planes/plane-map';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import type { Interpolate2dOptions } from './geometry';
import { interpolate2dMap } from './interpolate2d';

/** Resizing as steps, for the arguments of `interpolate2d`: one moment for each cell that is read. */
export function interpolate2dTimeline<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return planeTimeline(
		x,
		interpolate2dMap(x, options, arithmetic, 'interpolate2dTimeline'),
		arithmetic
	);
}

/** The steps of resizing at one grain; see `interpolate2dTimeline`. */
export function interpolate2dTrace<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(interpolate2dTimeline(x, options, arithmetic), grain);
}

/**
 * The gradient of resizing as steps, for the arguments of `interpolate2dBackward`: one moment for each
 * cell of the output that reads a cell of x, whose factor is the weight that it had there.
 */
export function interpolate2dBackwardTimeline<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'interpolate2dBackwardTimeline';
	const map = interpolate2dMap(x, options, arithmetic, op);
	requireTensor(op, 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return planeBackwardTimeline(map, gradOutput, arithmetic);
}

/** The steps of the gradient of resizing at one grain; see `interpolate2dBackwardTimeline`. */
export function interpolate2dBackwardTrace<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(interpolate2dBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
