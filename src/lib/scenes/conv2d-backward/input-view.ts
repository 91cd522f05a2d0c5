import { conv2dGatherTaps, conv2dStampedSoFar, indexAt, offset, rational } from '$lib/engine';
import type {
	Conv2dGatherTap,
	Conv2dInput,
	Conv2dOutput,
	Conv2dStamp,
	Rational
} from '$lib/engine';
import type { Conv2dBackwardRun, StepTo } from './run';
import { stampSpans } from '../window/spans';

type Tap = Conv2dGatherTap<Rational>;

/** The stamp that the scatter shows. */
export interface StampView {
	readonly output: Conv2dOutput;
	readonly gradient: Rational;
	readonly stamps: readonly Conv2dStamp<Rational>[];
	/** How many of them have landed. */
	readonly done: number;
	/** The one that lands now; null for none in particular. */
	readonly current: Conv2dStamp<Rational> | null;
}

/**
 * Both readings of the input's gradient at one step: whichever of them is stepped, the other shows
 * the same multiply-adds, as far as they are done.
 */
export interface InputView {
	/** The input cell that both are shown at; null if what is stamped now is lost in the padding. */
	readonly cell: Conv2dInput | null;
	/** The multiply-adds of the cell as a gather; none if it is null. */
	readonly taps: readonly Tap[];
	/** The tap that is done now; null for none in particular. */
	readonly currentTap: Tap | null;
	/** Null where a zero is met, which stamps nothing. */
	readonly stamp: StampView | null;
	/** The taps that are written out as a sum: all of them, or in a scatter those that are stamps. */
	readonly summed: readonly Tap[];
	/** How many of those are done. */
	readonly done: number;
	readonly sum: Rational;
	isDone(tap: Tap): boolean;
	/** What the scatter has brought a cell, counted through the input; null if nothing yet. */
	scatterAt(place: number): Rational | null;
	/** What the gather shows there; null if the cell's turn has not come. */
	gatherAt(place: number): Rational | null;
	/** Whether a cell has come to its gradient in both readings. */
	isComplete(place: number): boolean;
}

/** The output cell that a tap reads, if it reads one. */
function outputOf({ oc, source }: Tap): Conv2dOutput | null {
	return source && [0, oc, ...source];
}

/** The moment of the scatter that does the same multiply-add as a tap; −1 for a zero. */
function momentOf({ geometry }: Conv2dBackwardRun, channel: number, tap: Tap): number {
	const output = outputOf(tap);
	if (!output) return -1;
	const { outputShape, weightShape, termsPerCell, inChannelsPerGroup } = geometry;
	const [u, v] = tap.offset;
	const term = ((channel % inChannelsPerGroup) * weightShape[2] + u) * weightShape[3] + v;
	return offset(outputShape, output) * termsPerCell + term;
}

/** The view of a step of the gather: the stamp shown is that of the output cell that is met last. */
function gatherView(run: Conv2dBackwardRun, step: StepTo<'input'>): InputView {
	const { geometry, gradients } = run;
	const { cell, taps, done, sum } = step;
	const place = offset(geometry.inputShape, cell);
	const isTerm = step.grain === 'term';
	const shown = isTerm ? taps[done - 1] : taps.slice(0, done).findLast(({ source }) => source);
	const output = shown ? outputOf(shown) : null;
	const stamping = output && run.stamps[1].trace.at(offset(geometry.outputShape, output));
	const isThis = ({ channel, position }: Conv2dStamp<Rational>) =>
		channel === cell[1] && shown?.position.every((at, axis) => at === position[axis]) === true;
	const valueAt = (at: number) => {
		if (at === place) return sum;
		return at < place ? gradients.input.data[at] : null;
	};
	return {
		...{ cell, taps, sum, done, summed: taps },
		currentTap: isTerm ? taps[done - 1] : null,
		stamp: stamping && {
			output: stamping.output,
			gradient: stamping.gradient,
			stamps: stamping.stamps,
			done: stamping.stamps.length,
			current: stamping.stamps.find(isThis) ?? null
		},
		isDone: (tap) => taps.indexOf(tap) < done,
		scatterAt: valueAt,
		gatherAt: valueAt,
		isComplete: (at) => at < place || (at === place && done === taps.length)
	};
}

/** The view of a step of the scatter: the gather is shown at the cell on which a number landed last. */
function scatterView(run: Conv2dBackwardRun, step: StepTo<'inputScatter'>): InputView {
	const { geometry, weight, gradOutput, gradients } = run;
	const { output, gradient, stamps, done } = step;
	const isTerm = step.grain === 'term';
	const current = isTerm ? stamps[done - 1] : null;
	const shown = current ?? stamps.slice(0, done).findLast(({ cell }) => cell) ?? stamps[done - 1];
	const { cell } = shown;
	const moments = offset(geometry.outputShape, output) * geometry.termsPerCell + done;
	const isDone = (channel: number) => (tap: Tap) => momentOf(run, channel, tap) < moments;

	const taps = cell ? conv2dGatherTaps(weight, gradOutput, geometry, rational, cell) : [];
	const channel = cell ? cell[1] : 0;
	const summed = taps
		.filter(({ source }) => source)
		.sort((a, b) => momentOf(run, channel, a) - momentOf(run, channel, b));
	const now = isTerm
		? (taps.find((tap) => momentOf(run, channel, tap) === moments - 1) ?? null)
		: null;

	const spans = stampSpans(geometry);
	const soFar = (place: number): Rational => {
		const [n, ic, row, column] = indexAt(geometry.inputShape, place);
		const at = [n, ic, row, column] as const;
		return conv2dStampedSoFar(weight, gradOutput, geometry, rational, at, moments);
	};
	const isComplete = (place: number) => spans[place].last < moments;
	const scatterAt = (place: number) => {
		if (isComplete(place)) return gradients.input.data[place];
		return spans[place].first < moments ? soFar(place) : null;
	};
	const place = cell && offset(geometry.inputShape, cell);
	return {
		...{ cell, taps, summed, isComplete, scatterAt, currentTap: now },
		stamp: { output, gradient, stamps, done, current },
		done: summed.filter(isDone(channel)).length,
		sum: place === null ? shown.product : (scatterAt(place) ?? rational.zero),
		isDone: isDone(channel),
		gatherAt: (at) => (at === place || isComplete(at) ? scatterAt(at) : null)
	};
}

/** Both readings of the input's gradient at a step of either. */
export function inputViewOf(
	run: Conv2dBackwardRun,
	step: StepTo<'input'> | StepTo<'inputScatter'>
): InputView {
	return step.target === 'input' ? gatherView(run, step) : scatterView(run, step);
}

/** How many cells have come to their gradient in both readings, and whether it is the same in each. */
export function compareReadings(
	{ gradients, scattered }: Conv2dBackwardRun,
	{ isComplete }: InputView
): { readonly complete: number; readonly cells: number; readonly areEqual: boolean } {
	const gathered = gradients.input.data;
	const complete = gathered.map((_, place) => place).filter(isComplete);
	return {
		complete: complete.length,
		cells: gathered.length,
		areEqual: complete.every((place) => rational.equals(gathered[place], scattered.data[place]))
	};
}
