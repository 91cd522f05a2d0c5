import { readsSoFar, windowTaps } from '$lib/engine';
import type { WindowStep } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Messages } from '$messages';
import { readCountsWords } from '$messages/read-counts';
import type { ReadCountsWords } from '$messages/read-counts';
import type { CellPlace } from '../places';
import type { StepTable } from '../scene';
import { isInPadding, positionOf, windowNumber, windowsReading } from './run';
import type { ReadCountsRun } from './run';

/** The scene's figures: the padded input, and the windows in the places of their outputs. */
export type ReadCountsFigure = 'input' | 'output';

/** A cell of the padded input by its place in the input, where the first row is row 1. */
function placeName(cell: Cell, run: ReadCountsRun, words: ReadCountsWords): string {
	const { row, column } = positionOf(run, cell);
	return (isInPadding(run, cell) ? words.paddingCell : words.cell)(row + 1, column + 1);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How many cells of a window lie in the padding. */
const paddingRead = ({ window }: ReadCountsRun, [oh, ow]: readonly [number, number]) =>
	windowTaps(window, oh, ow).filter(({ padded }) => padded).length;

/** How often a cell of the padded input has been read, and how often it will have been. */
export function describeReads(
	cell: Cell,
	counts: readonly (readonly number[])[],
	run: ReadCountsRun,
	words: ReadCountsWords
): string {
	const place = capitalised(placeName(cell, run, words));
	const [now, all] = [counts, run.counts].map((table) => table[cell.row][cell.column]);
	return now === all ? words.reads(place, all) : words.readsSoFar(place, now, all);
}

function narrateStep(step: WindowStep, run: ReadCountsRun, words: ReadCountsWords): string {
	const number = windowNumber(run, step.output);
	const [height, width] = run.window.outputSize;
	if (step.grain === 'map') {
		const { vertical, horizontal } = run.window;
		const pixels = run.counts
			.slice(vertical.paddingBefore, vertical.paddingBefore + vertical.size)
			.flatMap((row) =>
				row.slice(horizontal.paddingBefore, horizontal.paddingBefore + horizontal.size)
			);
		return words.narrateMap(height * width, Math.min(...pixels), Math.max(...pixels));
	}
	if (step.grain === 'cell')
		return words.narrateCell(number, height * width, step.done, paddingRead(run, step.output));
	const { position } = windowTaps(run.window, ...step.output)[step.done - 1];
	const cell = {
		row: position[0] + run.window.vertical.paddingBefore,
		column: position[1] + run.window.horizontal.paddingBefore
	};
	const count = readsSoFar(run.window, step)[cell.row][cell.column];
	return words.narrateTerm(number, placeName(cell, run, words), count);
}

/** A step of the count in words. */
export function narrateReadCounts(
	step: WindowStep,
	run: ReadCountsRun,
	messages: Messages
): string {
	const words = readCountsWords[messages.language];
	const isLast =
		windowNumber(run, step.output) === run.window.outputSize[0] * run.window.outputSize[1];
	const note = run.dropped > 0 && isLast && step.grain !== 'term' ? words.dropped(run.dropped) : '';
	return [narrateStep(step, run, words), note].filter(Boolean).join(' ');
}

/** A step of the count as a table: the padded input, cell by cell. */
export function tabulateReadCounts(
	step: WindowStep,
	run: ReadCountsRun,
	messages: Messages
): StepTable {
	const words = readCountsWords[messages.language];
	const counts = readsSoFar(run.window, step);
	const { vertical, horizontal } = run.window;
	const isOutside = (index: number, size: number) => index < 0 || index >= size;
	return {
		caption: words.tableCaption,
		head: [
			words.corner,
			...counts[0].map((_, place) => {
				const column = place - horizontal.paddingBefore;
				return words.tableColumn(column + 1, isOutside(column, horizontal.size));
			})
		],
		rows: counts.map((cells, place) => {
			const row = place - vertical.paddingBefore;
			return [words.tableRow(row + 1, isOutside(row, vertical.size)), ...cells.map(String)];
		}),
		current: null
	};
}

/** What the reader points at: how often a cell is read and by which windows, or what a window reads. */
export function describeReadPlace(
	{ figure, cell }: CellPlace<ReadCountsFigure>,
	counts: readonly (readonly number[])[],
	step: WindowStep,
	run: ReadCountsRun,
	words: ReadCountsWords
): string {
	if (figure === 'output') {
		const output = [cell.row, cell.column] as const;
		const number = windowNumber(run, output);
		const { kernel: height } = run.window.vertical;
		const { kernel: width } = run.window.horizontal;
		const reads = words.windowReads(height * width, paddingRead(run, output));
		const later = number > windowNumber(run, step.output) ? [words.later] : [];
		return [words.window(number, cell.row + 1, cell.column + 1), reads, ...later].join(' · ');
	}
	const windows = windowsReading(run, cell);
	const told = describeReads(cell, counts, run, words);
	if (windows.length === 0)
		return `${capitalised(placeName(cell, run, words))} · ${words.noWindow}`;
	const rows = new Set(windows.map(([oh]) => oh)).size;
	const crossed = words.crossed(rows, windows.length / rows, windows.length);
	const numbers = windows.map((output) => windowNumber(run, output)).join(', ');
	return [told, crossed, (windows.length === 1 ? words.oneWindow : words.windows)(numbers)].join(
		' · '
	);
}
