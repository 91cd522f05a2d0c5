import type { Arithmetic } from '../../arithmetic/arithmetic';
import { planeBackwardTimeline, planeTimeline } from '../../planes/plane-timelines';
import { mappedShape } from '../../planes/plane-map';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { pad2dMap, type Pad2dOptions } from './pad2d';

/** Padding as steps, for the arguments of `pad2d`: one moment for each cell of the output. */
export function pad2dTimeline<T>(
	x: Tensor<T>,
	options: Pad2dOptions<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return planeTimeline(x, pad2dMap(x, options, arithmetic, 'pad2dTimeline'), arithmetic);
}

/** The steps of padding at one grain; see `pad2dTimeline`. */
export function pad2dTrace<T>(
	x: Tensor<T>,
	options: Pad2dOptions<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(pad2dTimeline(x, options, arithmetic), grain);
}

/**
 * The gradient of padding as steps, for the arguments of `pad2dBackward`: one moment for each cell of
 * the output that holds the value of a cell of x.
 */
export function pad2dBackwardTimeline<T>(
	x: Tensor<T>,
	options: Pad2dOptions<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'pad2dBackwardTimeline';
	const map = pad2dMap(x, options, arithmetic, op);
	requireTensor(op, 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return planeBackwardTimeline(map, gradOutput, arithmetic);
}

/** The steps of the gradient of padding at one grain; see `pad2dBackwardTimeline`. */
export function pad2dBackwardTrace<T>(
	x: Tensor<T>,
	options: Pad2dOptions<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(pad2dBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
