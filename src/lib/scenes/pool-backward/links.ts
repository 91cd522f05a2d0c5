import { traceOf } from '$lib/engine';
import { cellKey } from '../places';
import type { Place } from '../places';
import type { PoolBackwardRun, PoolBackwardStep } from './run';

/** The scene's figures. */
export type PoolBackwardFigure = 'input' | 'gradOutput' | 'gradInput';
export type PoolBackwardTerm = 'result' | 'gradient';
export type PoolBackwardPlace = Place<PoolBackwardFigure, PoolBackwardTerm>;

/** What answers to a place: cells of the maps before and after, and terms of the sum at work. */
export interface PoolBackwardLinks {
	/** Cells of the input, and of its gradient. */
	readonly before: ReadonlySet<string>;
	/** Cells of the output's gradient. */
	readonly after: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: PoolBackwardTerm | null;
}

const none: PoolBackwardLinks = {
	before: new Set(),
	after: new Set(),
	terms: new Set(),
	formula: null
};

/** How a cell [n, channel, row, column] is named. */
export function keyOf([, channel, row, column]: readonly number[]): string {
	return cellKey(channel, row, column);
}

/** The output cells that a step reads, term by term. */
export function readKeys({ terms }: PoolBackwardStep): readonly string[] {
	return terms.map(({ reads }) => (reads[0] ? keyOf(reads[0].index) : ''));
}

/** The finished step of an input cell. */
export function stepOf(
	{ input, timeline }: PoolBackwardRun,
	channel: number,
	row: number,
	column: number
): PoolBackwardStep {
	const [, , height, width] = input.shape;
	return traceOf(timeline, 'cell').at((channel * height + row) * width + column);
}

/** The input cells whose sums read an output cell. */
export function readersOf(run: PoolBackwardRun, key: string): readonly PoolBackwardStep[] {
	const { length } = run.input.data;
	const { at } = traceOf(run.timeline, 'cell');
	return Array.from({ length }, (_, place) => at(place)).filter((step) =>
		readKeys(step).includes(key)
	);
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: PoolBackwardRun,
	step: PoolBackwardStep,
	place: PoolBackwardPlace | null
): PoolBackwardLinks {
	if (!place) return none;
	const result = keyOf(step.cell.index);
	const every = new Set(step.terms.keys());
	if (place.figure === 'formula')
		return place.term === 'result'
			? { ...none, before: new Set([result]), terms: every, formula: 'result' }
			: { ...none, after: new Set(readKeys(step)), formula: 'gradient' };
	const { row, column } = place.cell;
	const key = cellKey(place.channel, row, column);
	if (place.figure === 'gradOutput') {
		const terms = [...every].filter((term) => readKeys(step)[term] === key);
		return {
			before: new Set(readersOf(run, key).map(({ cell }) => keyOf(cell.index))),
			after: new Set([key]),
			terms: new Set(terms),
			formula: 'gradient'
		};
	}
	return {
		before: new Set([key]),
		after: new Set(readKeys(stepOf(run, place.channel, row, column))),
		terms: key === result ? every : none.terms,
		formula: 'result'
	};
}
