import { indexAt } from '../../tensor/shape';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf, uniformTimeline } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { resolveSlices, sliceOf, type SoftmaxOptions } from './slices';
import { softmaxOf } from './softmax';
import type { SoftmaxGrain } from './timeline';

type Doubles = Tensor<number>;

/** What is done with the cells of a line in the backward pass, in this order. */
export type SoftmaxBackwardPhase = 'sum' | 'gradient';

/** The phases of a softmax's backward pass in their order. */
export const softmaxBackwardPhases: readonly SoftmaxBackwardPhase[] = ['sum', 'gradient'];

/** The backward pass of a softmax or log-softmax after one cell of one phase. */
export interface SoftmaxBackwardStep {
	readonly grain: SoftmaxGrain;
	readonly phase: SoftmaxBackwardPhase;
	/** The index in x, gradOutput and the gradient of every cell of the line. */
	readonly cells: readonly (readonly number[])[];
	/** Which cell of the line was dealt with last. */
	readonly cell: number;
	/** The softmax of the line, y. */
	readonly softmax: readonly number[];
	/** What comes from above, g. */
	readonly gradOutput: readonly number[];
	/** What is added up: g · y for softmax, g for log-softmax. */
	readonly terms: readonly number[];
	/** What the terms added so far come to, s. */
	readonly sum: number;
	/** What is written to the first cells: y · (g − s) for softmax, g − y · s for log-softmax. */
	readonly gradients: readonly number[];
}

function stepsOf(
	op: string,
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles,
	isLogarithm: boolean
): Timeline<SoftmaxGrain, SoftmaxBackwardStep> {
	const slices = resolveSlices(op, x, options);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	const { length } = slices;
	const stepAt = (moment: number, grain: SoftmaxGrain): SoftmaxBackwardStep => {
		const slice = Math.floor(moment / (2 * length));
		const phase = softmaxBackwardPhases[Math.floor(moment / length) % 2];
		const cell = moment % length;
		const softmax = softmaxOf(sliceOf(x, slices, slice));
		const above = sliceOf(gradOutput, slices, slice);
		const terms = isLogarithm ? above : softmax.map((y, index) => y * above[index]);
		const added = phase === 'sum' ? terms.slice(0, cell + 1) : terms;
		const sum = added.reduce((total, term) => total + term, 0);
		const written = phase === 'gradient' ? softmax.slice(0, cell + 1) : [];
		return {
			grain,
			phase,
			cells: terms.map((_, index) => indexAt(x.shape, slices.placeOf(slice, index))),
			cell,
			softmax,
			gradOutput: above,
			terms,
			sum,
			gradients: written.map((y, index) =>
				isLogarithm ? above[index] - y * sum : y * (above[index] - sum)
			)
		};
	};
	const grains = [
		{ id: 'slice', momentsPerStep: 2 * length },
		{ id: 'phase', momentsPerStep: length },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(slices.slices * 2 * length, grains, stepAt);
}

/** The backward pass of `softmax` as steps: for each line the sum of g · y, then the gradients. */
export function softmaxBackwardTimeline(
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles
): Timeline<SoftmaxGrain, SoftmaxBackwardStep> {
	return stepsOf('softmaxBackwardTimeline', x, options, gradOutput, false);
}

/** The steps of the backward pass of `softmax` at one grain; see `softmaxBackwardTimeline`. */
export function softmaxBackwardTrace(
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles,
	grain: SoftmaxGrain = 'phase'
): Trace<SoftmaxBackwardStep> {
	return traceOf(softmaxBackwardTimeline(x, options, gradOutput), grain);
}

/** The backward pass of `logSoftmax` as steps: for each line the sum of g, then the gradients. */
export function logSoftmaxBackwardTimeline(
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles
): Timeline<SoftmaxGrain, SoftmaxBackwardStep> {
	return stepsOf('logSoftmaxBackwardTimeline', x, options, gradOutput, true);
}

/** The steps of the backward pass of `logSoftmax` at one grain; see `logSoftmaxBackwardTimeline`. */
export function logSoftmaxBackwardTrace(
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles,
	grain: SoftmaxGrain = 'phase'
): Trace<SoftmaxBackwardStep> {
	return traceOf(logSoftmaxBackwardTimeline(x, options, gradOutput), grain);
}
