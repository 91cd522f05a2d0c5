import { float64 } from '../../arithmetic/float64';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { lossGradientOf, lossOf, type LossElement, type LossProcess } from './process';
import type { LossGradient } from './reduction';
import {
	lossBackwardTimeline,
	lossTimeline,
	type LossBackwardStep,
	type LossGrain,
	type LossStep
} from './timeline';

type Doubles = Tensor<number>;

/** A loss that needs logarithms, and so doubles, with all that can be asked of it. */
export interface DoubleLoss<Options, Element extends LossElement<number>> {
	readonly loss: (input: Doubles, target: Doubles, options: Options) => Doubles;
	readonly backward: (
		input: Doubles,
		target: Doubles,
		options: Options,
		gradOutput: Doubles | null
	) => LossGradient<number>;
	readonly timeline: (
		input: Doubles,
		target: Doubles,
		options: Options
	) => Timeline<LossGrain, LossStep<number, Element>>;
	readonly trace: (
		input: Doubles,
		target: Doubles,
		options: Options,
		grain?: LossGrain
	) => Trace<LossStep<number, Element>>;
	readonly backwardTimeline: (
		input: Doubles,
		target: Doubles,
		options: Options,
		gradOutput: Doubles | null
	) => Timeline<'loss' | 'element', LossBackwardStep<number, Element>>;
	readonly backwardTrace: (
		input: Doubles,
		target: Doubles,
		options: Options,
		gradOutput: Doubles | null,
		grain?: 'loss' | 'element'
	) => Trace<LossBackwardStep<number, Element>>;
}

/** The loss of that name, whose arguments `open` settles for the operation that asks. */
export function doubleLoss<Options, Element extends LossElement<number>>(
	name: string,
	open: (
		op: string,
		input: Doubles,
		target: Doubles,
		options: Options
	) => LossProcess<number, Element>
): DoubleLoss<Options, Element> {
	const functions: DoubleLoss<Options, Element> = {
		loss: (input, target, options) => lossOf(open(name, input, target, options), float64),
		backward(input, target, options, gradOutput) {
			const op = `${name}Backward`;
			return lossGradientOf(op, open(op, input, target, options), gradOutput, float64);
		},
		timeline: (input, target, options) =>
			lossTimeline(open(`${name}Timeline`, input, target, options), float64),
		trace: (input, target, options, grain = 'element') =>
			traceOf(functions.timeline(input, target, options), grain),
		backwardTimeline(input, target, options, gradOutput) {
			const op = `${name}BackwardTimeline`;
			return lossBackwardTimeline(op, open(op, input, target, options), gradOutput, float64);
		},
		backwardTrace: (input, target, options, gradOutput, grain = 'element') =>
			traceOf(functions.backwardTimeline(input, target, options, gradOutput), grain)
	};
	return functions;
}
