import { readsSoFar, stampPattern, windowTaps } from '$lib/engine';
import type { WindowStep } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Messages } from '$messages';
import { overlapCountsWords } from '$messages/overlap-counts';
import type { OverlapCountsWords } from '$messages/overlap-counts';
import type { CellPlace } from '../places';
import { isInPadding, positionOf, windowNumber, windowsReading } from '../read-counts/run';
import type { StepTable } from '../scene';
import { distinct, weightOf } from './run';
import type { OverlapCountsRun } from './run';

/** The scene's figures: the cells that stamp, and the output before it is cropped. */
export type OverlapFigure = 'input' | 'output';

/** A cell of the uncropped output by its place in the output, where the first row is row 1. */
function placeName(cell: Cell, run: OverlapCountsRun, words: OverlapCountsWords): string {
	const { row, column } = positionOf(run, cell);
	return (isInPadding(run, cell) ? words.croppedCell : words.cell)(row + 1, column + 1);
}

/** The counts of one period of an endless output, row by row. */
export function patternOf({ window, layers }: OverlapCountsRun): readonly (readonly number[])[] {
	const { vertical, horizontal } = window;
	const across = stampPattern(horizontal.kernel, horizontal.stride, layers);
	return stampPattern(vertical.kernel, vertical.stride, layers).map((rows) =>
		across.map((columns) => rows * columns)
	);
}

/** What the counts are far from the border, in words: all the same, or which. */
function tellInside(run: OverlapCountsRun, words: OverlapCountsWords): string {
	const counts = distinct(patternOf(run).flat());
	return counts.length === 1 ? words.even(counts[0]) : words.uneven(counts);
}

/** How many stamps have reached a cell of the output, and how many will have. */
export function describeCount(
	cell: Cell,
	counts: readonly (readonly number[])[],
	run: OverlapCountsRun,
	words: OverlapCountsWords
): string {
	const [now, all] = [counts, run.counts].map((table) => table[cell.row][cell.column]);
	const place = placeName(cell, run, words);
	return now === all ? words.count(place, all) : words.countSoFar(place, now, all);
}

/** A step of the count in words. */
export function narrateOverlap(
	step: WindowStep,
	run: OverlapCountsRun,
	messages: Messages
): string {
	const words = overlapCountsWords[messages.language];
	const [height, width] = run.window.outputSize;
	const [number, stamps] = [windowNumber(run, step.output), height * width];
	if (step.grain === 'map') {
		const gaps = run.dropped > 0 ? [words.gaps(run.dropped)] : [];
		return [words.narrateMap(stamps), tellInside(run, words), ...gaps].join(' ');
	}
	const weight = weightOf(run, step.output);
	const counts = readsSoFar(run.window, step, run.given);
	const cells = windowTaps(run.window, ...step.output).map(({ position: [row, column] }) => ({
		row: row + run.window.vertical.paddingBefore,
		column: column + run.window.horizontal.paddingBefore
	}));
	if (step.grain === 'cell') {
		const shared = cells.filter(({ row, column }) => counts[row][column] > weight).length;
		return words.narrateStamp(number, stamps, cells.length, shared, weight);
	}
	const cell = cells[step.done - 1];
	return words.narrateTerm(
		number,
		placeName(cell, run, words),
		counts[cell.row][cell.column],
		weight
	);
}

/** A step of the count as a table: the output before it is cropped, cell by cell. */
export function tabulateOverlap(
	step: WindowStep,
	run: OverlapCountsRun,
	messages: Messages
): StepTable {
	const words = overlapCountsWords[messages.language];
	const counts = readsSoFar(run.window, step, run.given);
	const { vertical, horizontal } = run.window;
	const isOutside = (index: number, size: number) => index < 0 || index >= size;
	const name = (tell: (place: number, isCropped: boolean) => string, index: number, size: number) =>
		tell(index + 1, isOutside(index, size));
	return {
		caption: words.tableCaption,
		head: [
			words.corner,
			...counts[0].map((_, at) =>
				name(words.tableColumn, at - horizontal.paddingBefore, horizontal.size)
			)
		],
		rows: counts.map((cells, at) => [
			name(words.tableRow, at - vertical.paddingBefore, vertical.size),
			...cells.map(String)
		]),
		current: null
	};
}

/** What the reader points at: how many stamps reach a cell and which, or where a stamp lies. */
export function describeOverlapPlace(
	{ figure, cell }: CellPlace<OverlapFigure>,
	counts: readonly (readonly number[])[],
	run: OverlapCountsRun,
	words: OverlapCountsWords
): string {
	if (figure === 'input') {
		const output = [cell.row, cell.column] as const;
		const cells = run.window.vertical.kernel * run.window.horizontal.kernel;
		const number = windowNumber(run, output);
		return words.stamp(number, cell.row + 1, cell.column + 1, cells, weightOf(run, output));
	}
	const stamps = windowsReading(run, cell);
	if (stamps.length === 0) return words.noStamp(placeName(cell, run, words));
	const [down, across] = [run.factors.down[cell.row], run.factors.across[cell.column]];
	const numbers = stamps.map((output) => windowNumber(run, output)).join(', ');
	return [
		describeCount(cell, counts, run, words),
		words.product(down, across, down * across),
		words.stamps(numbers, stamps.length)
	].join(' · ');
}
