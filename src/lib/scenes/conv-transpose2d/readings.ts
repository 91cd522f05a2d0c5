import { convTranspose2dStampedSoFar, elementCount, offset, rational, traceOf } from '$lib/engine';
import type {
	Conv2dStamp,
	ConvTranspose2dInput,
	ConvTranspose2dOutput,
	ConvTranspose2dReading,
	MatrixEntry,
	Rational,
	ZeroInsertTap
} from '$lib/engine';
import { stampSpans } from '../window/spans';
import { cellAt, sumOf, termsOf } from './run';
import type { StepOf, TransposeRun, TransposeStep } from './run';

/** The stamp that is shown. */
export interface StampView {
	readonly input: ConvTranspose2dInput;
	readonly x: Rational;
	readonly stamps: readonly Conv2dStamp<Rational>[];
	/** How many of them have landed. */
	readonly done: number;
	/** The one that lands now; null for none in particular. */
	readonly current: Conv2dStamp<Rational> | null;
}

/** The terms of an output cell in one reading, and how far they are added. */
interface Sum<Term> {
	readonly terms: readonly Term[];
	readonly done: number;
	/** The term that is added now; null for none in particular. */
	readonly current: Term | null;
}

/**
 * All readings of a transposed convolution at one step: whichever of them is stepped, the others show
 * the same multiply-adds, as far as they are done.
 */
export interface ReadingsView {
	/** The output cell that all are shown at; null if what is stamped now is cropped. */
	readonly cell: ConvTranspose2dOutput | null;
	/** Who gives to the cell: the entries of its row that are weights. None if it is null. */
	readonly contributions: Sum<MatrixEntry<Rational>>;
	readonly taps: Sum<ZeroInsertTap<Rational>>;
	readonly entries: Sum<MatrixEntry<Rational>>;
	/** The bias of the cell; null without one. */
	readonly bias: Rational | null;
	readonly isBiasAdded: boolean;
	/** Null where a zero is met, which stamps nothing. */
	readonly stamp: StampView | null;
	/** What a reading shows in an output cell, counted through the output; null if nothing yet. */
	valueBy(reading: ConvTranspose2dReading, place: number): Rational | null;
	/** Whether a cell has come to its value in all readings. */
	isComplete(place: number): boolean;
}

/** The input cell that a tap reads; null for a zero. */
export function inputOfTap({ ic, source }: ZeroInsertTap<Rational>): ConvTranspose2dInput | null {
	return source && [0, ic, ...source];
}

const sameCell = (a: readonly number[] | null, b: readonly number[] | null) =>
	a !== null && b !== null && a.join() === b.join();

/** How many terms are done once `added` of those that count are: all at the end, zeros included. */
function doneWith<Term>(terms: readonly Term[], counts: (term: Term) => boolean, added: number) {
	const places = terms.flatMap((term, place) => (counts(term) ? [place] : []));
	if (added === places.length) return terms.length;
	return added === 0 ? 0 : places[added - 1] + 1;
}

/** What a view is made from beside the run: the cell, and how far its sum has come. */
interface Progress {
	readonly cell: ConvTranspose2dOutput | null;
	readonly added: (contributions: readonly MatrixEntry<Rational>[]) => number;
	/** Whether one multiply-add is at work, and that of which input cell. */
	readonly isTerm: boolean;
	readonly currentInput: ConvTranspose2dInput | null;
}

type Sums = Pick<ReadingsView, 'contributions' | 'taps' | 'entries'>;

/** The sums of a cell in all readings. */
function sumsOf(run: TransposeRun, { cell, added, isTerm, currentInput }: Progress): Sums {
	const { taps, entries } = cell ? termsOf(run, cell) : { taps: [], entries: [] };
	const contributions = entries.filter(({ weight }) => weight !== null);
	const count = added(contributions);
	const at = isTerm ? currentInput : null;
	const byInput = ({ input }: MatrixEntry<Rational>) => sameCell(input, at);
	return {
		contributions: {
			...{ terms: contributions, done: count },
			current: contributions.find(byInput) ?? null
		},
		taps: {
			...{ terms: taps, done: doneWith(taps, ({ source }) => source !== null, count) },
			current: taps.find((tap) => sameCell(inputOfTap(tap), at)) ?? null
		},
		entries: {
			...{ terms: entries, done: doneWith(entries, ({ weight }) => weight !== null, count) },
			current: entries.find(byInput) ?? null
		}
	};
}

/** What each reading has brought the cell at work, each found in its own way. */
function valueAtWork(
	run: TransposeRun,
	reading: ConvTranspose2dReading,
	cell: ConvTranspose2dOutput,
	{ contributions, taps, entries }: Sums,
	isBiasAdded: boolean
): Rational {
	const bias = isBiasAdded ? run.bias : null;
	if (reading === 'stamp') {
		const last = contributions.terms[contributions.done - 1];
		const { convolution, inputShape } = run.geometry;
		const moments = last ? (offset(inputShape, last.input) + 1) * convolution.termsPerCell : 0;
		const tensors = [run.input, run.weight, bias, run.geometry, rational] as const;
		return convTranspose2dStampedSoFar(...tensors, cell, moments);
	}
	const { terms, done } = reading === 'zeroInsert' ? taps : entries;
	return sumOf(terms.slice(0, done), bias && bias.data[cell[1]]);
}

/** The stamp of an input cell, all of it landed, with the part at work on an output cell. */
function stampOn(
	run: TransposeRun,
	input: ConvTranspose2dInput | null,
	cell: ConvTranspose2dOutput
): StampView | null {
	if (!input) return null;
	const { x, stamps } = traceOf(run.stamps, 'cell').at(offset(run.geometry.inputShape, input));
	const current = stamps.find((stamp) => sameCell(stamp.cell, cell)) ?? null;
	return { input, x, stamps, done: stamps.length, current };
}

/** The view of a step that sums up one output cell after the other. */
function sumView(run: TransposeRun, step: StepOf<'zeroInsert'> | StepOf<'matrix'>): ReadingsView {
	const { output: cell, done, grain } = step;
	const stepped: readonly { readonly of: ConvTranspose2dInput | null }[] =
		step.reading === 'zeroInsert'
			? step.taps.map((tap) => ({ of: inputOfTap(tap) }))
			: step.entries.map(({ input, weight }) => ({ of: weight && input }));
	const isTerm = grain === 'term';
	const isBiasAdded = done > stepped.length;
	const isAll = done >= stepped.length;
	const currentInput = isTerm && !isBiasAdded ? stepped[done - 1].of : null;
	const isAdded = (input: ConvTranspose2dInput) =>
		stepped.slice(0, done).some(({ of }) => sameCell(of, input));
	const sums = sumsOf(run, {
		...{ cell, isTerm, currentInput },
		added: (all) => all.filter(({ input }) => isAdded(input)).length
	});
	const shown = {
		...sums,
		...(step.reading === 'zeroInsert'
			? { taps: ownSum(step.taps, done, isTerm) }
			: { entries: ownSum(step.entries, done, isTerm) })
	};
	const last = sums.contributions.terms[sums.contributions.done - 1];
	const place = offset(run.geometry.outputShape, cell);
	const isWhole = isAll && (step.bias === null || isBiasAdded);
	return {
		...{ cell, ...shown, bias: step.bias, isBiasAdded },
		stamp: stampOn(run, isTerm && !isAll ? currentInput : (last?.input ?? null), cell),
		valueBy(reading, at) {
			if (at > place) return null;
			if (at < place) return run.valueBy(reading, at);
			return valueAtWork(run, reading, cell, shown, isBiasAdded);
		},
		isComplete: (at) => at < place || (at === place && isWhole)
	};
}

/** The sum of the reading that is stepped: as far as the step says, zeros included. */
function ownSum<Term>(terms: readonly Term[], done: number, isTerm: boolean): Sum<Term> {
	const isOnBias = done > terms.length;
	return {
		...{ terms, done: Math.min(done, terms.length) },
		current: isTerm && !isOnBias ? terms[done - 1] : null
	};
}

/** The view of a step that stamps: the others are shown at the cell on which a product landed last. */
function stampView(run: TransposeRun, step: StepOf<'stamp'>): ReadingsView {
	const { input, x, stamps, done, grain } = step;
	const { inputShape, outputShape, convolution } = run.geometry;
	const isTerm = grain === 'term';
	const current = isTerm ? stamps[done - 1] : null;
	const shown = current ?? stamps.slice(0, done).findLast(({ cell }) => cell) ?? stamps[done - 1];
	const { cell } = shown;
	const inputPlace = offset(inputShape, input);
	const sums = sumsOf(run, {
		...{ cell, isTerm, currentInput: input },
		// Those before have given all; of this one the cell has got what landed on it.
		added: (all) => all.filter((one) => offset(inputShape, one.input) <= inputPlace).length
	});
	const moments = inputPlace * convolution.termsPerCell + done;
	const spans = stampSpans(convolution);
	const place = cell && offset(outputShape, cell);
	const tensors = [run.input, run.weight, run.bias, run.geometry, rational] as const;
	const stamped = (at: number) => convTranspose2dStampedSoFar(...tensors, cellAt(run, at), moments);
	const isComplete = (at: number) => spans[at].last < moments;
	return {
		...{ cell, ...sums, isComplete, isBiasAdded: true },
		bias: cell && run.bias && run.bias.data[cell[1]],
		stamp: { input, x, stamps, done, current },
		valueBy(reading, at) {
			if (reading === 'stamp')
				return spans[at].first < moments || isComplete(at) ? stamped(at) : null;
			if (cell && at === place) return valueAtWork(run, reading, cell, sums, true);
			return isComplete(at) ? run.valueBy(reading, at) : null;
		}
	};
}

/** All readings at a step of any of them. */
export function readingsOf(run: TransposeRun, step: TransposeStep): ReadingsView {
	return step.reading === 'stamp' ? stampView(run, step) : sumView(run, step);
}

/** How many cells have come to their value in all readings, and whether all readings agree on them. */
export function compareReadings(
	{ output, valueBy }: TransposeRun,
	{ isComplete }: ReadingsView
): { readonly complete: number; readonly cells: number; readonly areEqual: boolean } {
	const cells = elementCount(output.shape);
	const complete = Array.from({ length: cells }, (_, place) => place).filter(isComplete);
	const areEqual = complete.every((place) =>
		(['zeroInsert', 'matrix'] as const).every((reading) =>
			rational.equals(valueBy(reading, place), valueBy('stamp', place))
		)
	);
	return { complete: complete.length, cells, areEqual };
}
