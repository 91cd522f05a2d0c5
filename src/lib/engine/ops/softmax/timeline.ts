import { indexAt } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { traceOf, uniformTimeline } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { resolveSlices, sliceOf, type SoftmaxOptions } from './slices';

/** How finely a softmax is cut into steps: a line along the axis, one of its four phases, one cell. */
export type SoftmaxGrain = 'slice' | 'phase' | 'cell';

/** The grains of a softmax, from the coarsest to the finest. */
export const softmaxGrains: readonly SoftmaxGrain[] = ['slice', 'phase', 'cell'];

/** What is done with the cells of a line, in this order; 'output' is the quotient or its logarithm. */
export type SoftmaxPhase = 'max' | 'exponential' | 'sum' | 'output';

/** The phases of a softmax in their order. */
export const softmaxPhases: readonly SoftmaxPhase[] = ['max', 'exponential', 'sum', 'output'];

/** A softmax or log-softmax after one cell of one phase. */
export interface SoftmaxStep {
	readonly grain: SoftmaxGrain;
	readonly phase: SoftmaxPhase;
	/** The index in x, and in the output, of every cell of the line. */
	readonly cells: readonly (readonly number[])[];
	/** Which cell of the line was dealt with last. */
	readonly cell: number;
	/** The values of the line. */
	readonly x: readonly number[];
	/** The largest value of those seen so far. */
	readonly max: number;
	/** e^(x − max) of the first cells, as many as there are so far. */
	readonly exponentials: readonly number[];
	/** What the exponentials added so far come to. */
	readonly sum: number;
	/** What is written to the first cells, as many as there are so far. */
	readonly outputs: readonly number[];
}

function stepsOf(
	op: string,
	x: Tensor<number>,
	options: SoftmaxOptions,
	isLogarithm: boolean
): Timeline<SoftmaxGrain, SoftmaxStep> {
	const slices = resolveSlices(op, x, options);
	const { length } = slices;
	const stepAt = (moment: number, grain: SoftmaxGrain): SoftmaxStep => {
		const slice = Math.floor(moment / (4 * length));
		const [phase, cell] = [Math.floor(moment / length) % 4, moment % length];
		/** How many cells a phase has dealt with. */
		const done = (of: number) => (phase > of ? length : phase === of ? cell + 1 : 0);
		const values = sliceOf(x, slices, slice);
		const max = values.slice(0, done(0)).reduce((largest, value) => Math.max(largest, value));
		const exponentials = values.slice(0, done(1)).map((value) => Math.exp(value - max));
		const sum = exponentials.slice(0, done(2)).reduce((total, power) => total + power, 0);
		const written = (value: number, index: number) =>
			isLogarithm ? value - max - Math.log(sum) : exponentials[index] / sum;
		return {
			grain,
			phase: softmaxPhases[phase],
			cells: values.map((_, index) => indexAt(x.shape, slices.placeOf(slice, index))),
			cell,
			x: values,
			max,
			exponentials,
			sum,
			outputs: values.slice(0, done(3)).map(written)
		};
	};
	const grains = [
		{ id: 'slice', momentsPerStep: 4 * length },
		{ id: 'phase', momentsPerStep: length },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(slices.slices * 4 * length, grains, stepAt);
}

/**
 * A softmax as steps: for each line along the axis the max, the exponentials, their sum and the
 * quotients, each cell by cell. A step takes time in proportion to the line.
 */
export function softmaxTimeline(
	x: Tensor<number>,
	options: SoftmaxOptions
): Timeline<SoftmaxGrain, SoftmaxStep> {
	return stepsOf('softmaxTimeline', x, options, false);
}

/** The steps of a softmax at one grain; see `softmaxTimeline`. */
export function softmaxTrace(
	x: Tensor<number>,
	options: SoftmaxOptions,
	grain: SoftmaxGrain = 'phase'
): Trace<SoftmaxStep> {
	return traceOf(softmaxTimeline(x, options), grain);
}

/** A log-softmax as the steps of a softmax; its last phase takes max and the sum's logarithm from x. */
export function logSoftmaxTimeline(
	x: Tensor<number>,
	options: SoftmaxOptions
): Timeline<SoftmaxGrain, SoftmaxStep> {
	return stepsOf('logSoftmaxTimeline', x, options, true);
}

/** The steps of a log-softmax at one grain; see `logSoftmaxTimeline`. */
export function logSoftmaxTrace(
	x: Tensor<number>,
	options: SoftmaxOptions,
	grain: SoftmaxGrain = 'phase'
): Trace<SoftmaxStep> {
	return traceOf(logSoftmaxTimeline(x, options), grain);
}
