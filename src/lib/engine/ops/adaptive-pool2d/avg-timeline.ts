import type { Arithmetic } from '../../arithmetic/arithmetic';
import { planeBackwardTimeline, planeTimeline } from '../../planes/plane-timelines';
import { mappedShape } from '../../planes/plane-map';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { adaptiveAvgMap, type AdaptivePool2dOptions } from './geometry';

/** Adaptive average pooling as steps, for the arguments of `adaptiveAvgPool2d`: one moment for each cell of each window. */
export function adaptiveAvgPool2dTimeline<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return planeTimeline(
		x,
		adaptiveAvgMap(x, options, arithmetic, 'adaptiveAvgPool2dTimeline'),
		arithmetic
	);
}

/** The steps of adaptive average pooling at one grain; see `adaptiveAvgPool2dTimeline`. */
export function adaptiveAvgPool2dTrace<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(adaptiveAvgPool2dTimeline(x, options, arithmetic), grain);
}

/**
 * The gradient of adaptive average pooling as steps, for the arguments of `adaptiveAvgPool2dBackward`: one moment for
 * each window over each cell of x, whose factor is the share that the cell has in the window.
 */
export function adaptiveAvgPool2dBackwardTimeline<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'adaptiveAvgPool2dBackwardTimeline';
	const map = adaptiveAvgMap(x, options, arithmetic, op);
	requireTensor(op, 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return planeBackwardTimeline(map, gradOutput, arithmetic);
}

/** The steps of the gradient of adaptive average pooling at one grain; see `adaptiveAvgPool2dBackwardTimeline`. */
export function adaptiveAvgPool2dBackwardTrace<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(adaptiveAvgPool2dBackwardTimeline(x, options, gradOutput, arithmetic), grain);
}
