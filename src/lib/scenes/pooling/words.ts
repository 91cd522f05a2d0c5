import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Messages } from '$messages';
import { poolingWords } from '$messages/pooling';
import type { PoolingWords } from '$messages/pooling';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { PoolFigure } from './links';
import { readersOf, stepOf, winnerOf, winsOf } from './run';
import type { PoolingRun } from './run';
import type { PoolReading, PoolStep } from './steps';

/** The first reading that is the largest is the winner; its place, counted from 1. */
function winnerPlace({ readings, winner }: PoolStep): readonly [row: number, column: number] {
	const [row, column] = winner === null ? [0, 0] : readings[winner].position;
	return [row + 1, column + 1];
}

const printed = (value: Rational | null) => (value === null ? '−∞' : print(value));

function narrateMaximum(step: PoolStep, words: PoolingWords): string {
	const { grain, readings, done, winner, value } = step;
	const cells = readings.length;
	if (grain === 'cell') return words.narrateMaxCell(cells, printed(value), ...winnerPlace(step));
	const now = readings[done - 1];
	if (now.isPadding) return words.narratePadding(done, cells);
	if (winner !== done - 1)
		return words.narrateLoses(printed(now.value), done, cells, printed(value));
	return done === 1
		? words.narrateFirst(printed(value), cells)
		: words.narrateLeads(printed(value), done, cells);
}

function narrateAverage(step: PoolStep, words: PoolingWords): string {
	const { grain, readings, done, sum, divisor, value } = step;
	const cells = readings.length;
	const [total, by, mean] = [sum, divisor, value].map(printed);
	if (grain === 'cell') return words.narrateAverageCell(cells, total, by, mean);
	const now = printed(readings[done - 1].value);
	return done === cells
		? words.narrateSumLast(now, cells, total, by, mean)
		: words.narrateSum(now, done, cells, total);
}

function narrateMap(step: PoolStep, { output, parameters }: PoolingRun, words: PoolingWords) {
	const [, channels, height, width] = output.shape;
	const tell = parameters.reducer === 'max' ? words.narrateMaxMap : words.narrateAverageMap;
	return tell(step.output[1] + 1, channels, height * width);
}

/** What moving the input has done, in words; nothing while it is where it was. */
export function tellShift(run: PoolingRun, step: PoolStep, words: PoolingWords): readonly string[] {
	if (!run.shift) return [];
	const { before, changed, outputs, inputsChanged, inputs } = run.shift;
	const effect = words.effect(changed.size, outputs, inputsChanged, inputs);
	const [, ...output] = step.output;
	const [now, then] = [run, before].map((pooled) => winnerOf(pooled, output));
	if (step.grain === 'map' || now === null || then === null) return [effect];
	const width = run.input.shape[3];
	const place = (index: number) => [Math.floor(index / width) + 1, (index % width) + 1] as const;
	const winner =
		now === then
			? words.winnerStays(...place(now))
			: words.winnerMoves(...place(now), ...place(then));
	return [effect, winner];
}

/** A step of pooling in words. */
export function narratePooling(step: PoolStep, run: PoolingRun, messages: Messages): string {
	const words = poolingWords[messages.language];
	const isMax = run.parameters.reducer === 'max';
	const narrate = isMax ? narrateMaximum : narrateAverage;
	const told = step.grain === 'map' ? narrateMap(step, run, words) : narrate(step, words);
	const note = run.dropped.size > 0 && step.grain !== 'term' ? words.dropped(run.dropped.size) : '';
	return [told, note].filter(Boolean).join(' ');
}

/** The largest, or the sum, of the first readings. */
function runningValue(readings: readonly PoolReading[], isMax: boolean): Rational | null {
	const values = readings.flatMap(({ value }) => value ?? []);
	if (values.length === 0) return null;
	return values.reduce((a, b) =>
		isMax ? (rational.compare(b, a) > 0 ? b : a) : rational.add(a, b)
	);
}

/** A step of pooling as a table: a row for each number of the window, and what it has come to. */
export function tabulatePooling(step: PoolStep, run: PoolingRun, messages: Messages): StepTable {
	const words = poolingWords[messages.language];
	const isMax = run.parameters.reducer === 'max';
	const [, , oh, ow] = step.output;
	return {
		caption: words.tableCaption(oh + 1, ow + 1),
		head: isMax ? words.tableMax : words.tableAverage,
		rows: step.readings.map(({ position: [row, column], isPadding, value }, index) => {
			const place = words.place(row + 1, column + 1);
			const so = runningValue(step.readings.slice(0, index + 1), isMax);
			return [
				isPadding ? `${place} (${words.padded})` : place,
				printed(value),
				index < step.done ? printed(so) : ''
			];
		}),
		current: step.grain === 'term' ? step.done - 1 : null
	};
}

/** What the reader points at: a number, which windows look at it, and what an output was made from. */
export function describePoolPlace(
	{ figure, channel, cell }: CellPlace<PoolFigure>,
	run: PoolingRun,
	step: PoolStep,
	words: PoolingWords
): string {
	const place = [channel, cell.row, cell.column] as const;
	const [row, column] = [cell.row + 1, cell.column + 1];
	switch (figure) {
		case 'input': {
			const [, , height, width] = run.input.shape;
			const value = run.input.data[(channel * height + cell.row) * width + cell.column];
			const windows = readersOf(run, place).length;
			const wins = winsOf(run, place).length;
			return [
				words.inputCell(row, column, print(value)),
				words.readBy(windows),
				...(wins > 0 ? [words.winsIn(wins)] : [])
			].join(' · ');
		}
		case 'window':
			return describeWindowCell(cell, step, words);
		case 'output': {
			if (isLater(place, step)) return words.outputLater(row, column);
			const done = stepOf(run, place);
			const cells = done.readings.length;
			const how =
				done.divisor === null
					? words.wonAt(cells, ...winnerPlace(done))
					: words.averageOf(cells, print(done.divisor));
			return `${words.outputCell(row, column, printed(done.value))} · ${how}`;
		}
	}
}

/** Whether an output cell comes after the one at work. */
export function isLater(
	place: readonly [channel: number, row: number, column: number],
	{ output: [, ...current] }: PoolStep
): boolean {
	const axis = place.findIndex((value, index) => value !== current[index]);
	return axis !== -1 && place[axis] > current[axis];
}

/** A cell of the window at work in words. */
export function describeWindowCell(
	{ row, column }: { readonly row: number; readonly column: number },
	{ readings, done, winner }: PoolStep,
	words: PoolingWords
): string {
	const place = [row + 1, column + 1] as const;
	const index = readings.findIndex(({ offset }) => offset[0] === row && offset[1] === column);
	if (index === -1) return words.windowUncounted(...place);
	if (index >= done) return words.windowLater(...place);
	const { value, isPadding } = readings[index];
	const told = words.windowCell(...place, isPadding ? words.padded : printed(value));
	return index === winner ? `${told} · ${words.largest}` : told;
}
