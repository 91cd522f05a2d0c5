import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { CellGrain } from '../../steps/cell-timeline';
import type { SumStep } from '../../steps/sum-steps';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import {
	maximumBackward,
	maximumOf,
	pooledShape,
	type MaxPoolResult,
	type PlaneSources
} from './maximum';
import { maximumBackwardTimeline, maximumTimeline, type MaxStep } from './maximum-steps';

/** An operation that takes the greatest value of each window over x [N, C, H, W], with all its forms. */
export interface MaximumOperation<Options> {
	/** The greatest values and where they were found, [N, C, OH, OW]. */
	readonly forward: <T>(
		x: Tensor<T>,
		options: Options,
		arithmetic: Arithmetic<T>
	) => MaxPoolResult<T>;
	/** The gradient by x: gradOutput [N, C, OH, OW] → input [N, C, H, W], handed to the winners. */
	readonly backward: <T>(
		x: Tensor<T>,
		options: Options,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	) => { readonly input: Tensor<T> };
	/** One moment for each cell of each window. */
	readonly timeline: <T>(
		x: Tensor<T>,
		options: Options,
		arithmetic: Arithmetic<T>
	) => Timeline<CellGrain, MaxStep<T>>;
	readonly trace: <T>(
		x: Tensor<T>,
		options: Options,
		arithmetic: Arithmetic<T>,
		grain?: CellGrain
	) => Trace<MaxStep<T>>;
	/** One moment for each window over each cell: factor 1 where the cell won and 0 where it lost. */
	readonly backwardTimeline: <T>(
		x: Tensor<T>,
		options: Options,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	) => Timeline<CellGrain, SumStep<T>>;
	readonly backwardTrace: <T>(
		x: Tensor<T>,
		options: Options,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>,
		grain?: CellGrain
	) => Trace<SumStep<T>>;
}

/** The operation of that name; `windowsOf` checks x and options for the operation that asks. */
export function maximumOperation<Options>(
	name: string,
	windowsOf: (x: Tensor<unknown>, options: Options, op: string) => PlaneSources
): MaximumOperation<Options> {
	/** The windows, if the gradient has the shape of what they make. */
	function backOf<T>(op: string, x: Tensor<T>, options: Options, gradOutput: Tensor<T>) {
		const windows = windowsOf(x, options, op);
		requireTensor(op, 'gradOutput', gradOutput, pooledShape(x.shape, windows));
		return windows;
	}
	const operation: MaximumOperation<Options> = {
		forward: (x, options, arithmetic) => maximumOf(x, windowsOf(x, options, name), arithmetic),
		backward(x, options, gradOutput, arithmetic) {
			const windows = backOf(`${name}Backward`, x, options, gradOutput);
			return { input: maximumBackward(x, windows, gradOutput, arithmetic) };
		},
		timeline: (x, options, arithmetic) =>
			maximumTimeline(x, windowsOf(x, options, `${name}Timeline`), arithmetic),
		trace: (x, options, arithmetic, grain = 'cell') =>
			traceOf(operation.timeline(x, options, arithmetic), grain),
		backwardTimeline(x, options, gradOutput, arithmetic) {
			const windows = backOf(`${name}BackwardTimeline`, x, options, gradOutput);
			return maximumBackwardTimeline(x, windows, gradOutput, arithmetic);
		},
		backwardTrace: (x, options, gradOutput, arithmetic, grain = 'cell') =>
			traceOf(operation.backwardTimeline(x, options, gradOutput, arithmetic), grain)
	};
	return operation;
}
