import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { CellGrain } from '../../steps/cell-timeline';
import { uniformMoments } from '../../steps/map-moments';
import { sumTerm, sumTimeline, type SumStep } from '../../steps/sum-steps';
import { indexAt, offset } from '../../tensor/shape';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { unpoolPlaces, type MaxUnpool2dOptions } from './geometry';

/**
 * Max unpooling as steps, for the arguments of `maxUnpool2d`: one moment for each cell of the output,
 * which has one term if an element of x goes there, and none if it stays 0.
 */
export function maxUnpool2dTimeline<T>(
	x: Tensor<T>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const { outputShape, targets } = unpoolPlaces(x, indices, options, 'maxUnpool2dTimeline');
	const places = new Map(targets.map((target, place) => [target, place]));
	const sums = {
		tensor: 'output',
		shape: outputShape,
		map: uniformMoments(outputShape[2] * outputShape[3], 1),
		termsAt(index: readonly number[]) {
			const place = places.get(offset(outputShape, index));
			if (place === undefined) return [];
			const read = { tensor: 'x', index: indexAt(x.shape, place), value: x.data[place] };
			return [sumTerm([read], arithmetic.one, arithmetic)];
		},
		divisorAt: () => null
	};
	return sumTimeline(sums, arithmetic);
}

/** The steps of max unpooling at one grain; see `maxUnpool2dTimeline`. */
export function maxUnpool2dTrace<T>(
	x: Tensor<T>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(maxUnpool2dTimeline(x, indices, options, arithmetic), grain);
}

/**
 * The gradient of max unpooling as steps: each cell of x reads the gradient of the cell that it went
 * to, in one moment.
 */
export function maxUnpool2dBackwardTimeline<T>(
	x: Tensor<T>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const op = 'maxUnpool2dBackwardTimeline';
	const { outputShape, targets } = unpoolPlaces(x, indices, options, op);
	requireTensor(op, 'gradOutput', gradOutput, outputShape);
	const sums = {
		tensor: 'gradInput',
		shape: x.shape,
		map: uniformMoments(x.shape[2] * x.shape[3], 1),
		termsAt(index: readonly number[]) {
			const target = targets[offset(x.shape, index)];
			const value = gradOutput.data[target];
			const read = { tensor: 'gradOutput', index: indexAt(outputShape, target), value };
			return [sumTerm([read], arithmetic.one, arithmetic)];
		},
		divisorAt: () => null
	};
	return sumTimeline(sums, arithmetic);
}

/** The steps of the gradient of max unpooling at one grain; see `maxUnpool2dBackwardTimeline`. */
export function maxUnpool2dBackwardTrace<T>(
	x: Tensor<T>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(maxUnpool2dBackwardTimeline(x, indices, options, gradOutput, arithmetic), grain);
}
