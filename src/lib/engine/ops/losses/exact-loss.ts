import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { pairProcess, type PairElement, type PairLoss } from './pairwise';
import { lossGradientOf, lossOf } from './process';
import { resolveReduction, type LossGradient, type LossOptions } from './reduction';
import {
	lossBackwardTimeline,
	lossTimeline,
	type LossBackwardStep,
	type LossGrain,
	type LossStep
} from './timeline';

/** A number of the arithmetic for each name, or its default. */
type Numbers<T, Name extends string> = Readonly<Partial<Record<Name, T>>>;
type Options<T, Name extends string> = LossOptions & NoInfer<Numbers<T, Name>>;

/** A loss of pairs over any arithmetic, with all that can be asked of it; `Name` are its parameters. */
export interface ExactLoss<Name extends string> {
	readonly loss: <T>(
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		arithmetic: Arithmetic<T>
	) => Tensor<T>;
	readonly backward: <T>(
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		gradOutput: Tensor<T> | null,
		arithmetic: Arithmetic<T>
	) => LossGradient<T>;
	readonly timeline: <T>(
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		arithmetic: Arithmetic<T>
	) => Timeline<LossGrain, LossStep<T, PairElement<T>>>;
	readonly trace: <T>(
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		arithmetic: Arithmetic<T>,
		grain?: LossGrain
	) => Trace<LossStep<T, PairElement<T>>>;
	readonly backwardTimeline: <T>(
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		gradOutput: Tensor<T> | null,
		arithmetic: Arithmetic<T>
	) => Timeline<'loss' | 'element', LossBackwardStep<T, PairElement<T>>>;
	readonly backwardTrace: <T>(
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		gradOutput: Tensor<T> | null,
		arithmetic: Arithmetic<T>,
		grain?: 'loss' | 'element'
	) => Trace<LossBackwardStep<T, PairElement<T>>>;
}

/** The loss of that name whose elements cost what `pairLoss` says, for the operation that asks. */
export function exactLoss<Name extends string>(
	name: string,
	pairLoss: <T>(
		op: string,
		numbers: NoInfer<Numbers<T, Name>>,
		arithmetic: Arithmetic<T>
	) => PairLoss<T>
): ExactLoss<Name> {
	function open<T>(
		op: string,
		input: Tensor<T>,
		target: Tensor<T>,
		options: Options<T, Name>,
		arithmetic: Arithmetic<T>
	) {
		const reducer = resolveReduction(op, options.reduction, arithmetic.from(input.data.length));
		return pairProcess(op, pairLoss(op, options, arithmetic), input, target, reducer);
	}
	const functions: ExactLoss<Name> = {
		loss: (input, target, options, arithmetic) =>
			lossOf(open(name, input, target, options, arithmetic), arithmetic),
		backward(input, target, options, gradOutput, arithmetic) {
			const op = `${name}Backward`;
			const process = open(op, input, target, options, arithmetic);
			return lossGradientOf(op, process, gradOutput, arithmetic);
		},
		timeline: (input, target, options, arithmetic) =>
			lossTimeline(open(`${name}Timeline`, input, target, options, arithmetic), arithmetic),
		trace: (input, target, options, arithmetic, grain = 'element') =>
			traceOf(functions.timeline(input, target, options, arithmetic), grain),
		backwardTimeline(input, target, options, gradOutput, arithmetic) {
			const op = `${name}BackwardTimeline`;
			const process = open(op, input, target, options, arithmetic);
			return lossBackwardTimeline(op, process, gradOutput, arithmetic);
		},
		backwardTrace: (input, target, options, gradOutput, arithmetic, grain = 'element') =>
			traceOf(functions.backwardTimeline(input, target, options, gradOutput, arithmetic), grain)
	};
	return functions;
}
