import { indexAt, offset, rational, traceOf } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Messages } from '$messages';
import { convTranspose2dWords } from '$messages/conv-transpose2d';
import { cellKey } from '../places';
import type { CellPlace } from '../places';
import { print } from '../print';
import { cellOf } from '../window/cell-of';
import type { ReadingsView } from './readings';
import { termsOf } from './run';
import type { TransposeRun } from './run';
import type { StepView, TransposeFigure } from './step-view';

/** The input at a place of the input with zeros; null for a zero. */
export function inputAt({ geometry, input }: TransposeRun, { row, column }: Cell): Cell | null {
	const { vertical, horizontal } = geometry.convolution.window;
	const [ih, iw] = [row / vertical.stride, column / horizontal.stride];
	const [, , height, width] = input.shape;
	const isCell = Number.isInteger(ih) && Number.isInteger(iw) && ih >= 0 && iw >= 0;
	return isCell && ih < height && iw < width ? { row: ih, column: iw } : null;
}

/** What the reader points at, in words: its number, what it depends on, what depends on it. */
export function describeTransposePlace(
	{ figure, channel, cell }: CellPlace<TransposeFigure>,
	run: TransposeRun,
	readings: ReadingsView,
	view: StepView,
	{ language }: Messages
): string {
	const words = convTranspose2dWords[language];
	const [row, column] = [cell.row + 1, cell.column + 1];
	const tellInput = (ic: number, at: Cell) => {
		const name = words.cellOf(
			words.input,
			at.row + 1,
			at.column + 1,
			print(cellOf(run.input, ic, at))
		);
		const place = offset(run.input.shape, [0, ic, at.row, at.column]);
		const { stamps } = traceOf(run.stamps, 'cell').at(place);
		const kept = stamps.filter((stamp) => stamp.cell).length;
		return `${name} · ${words.stampsOnto(kept, stamps.length - kept)}`;
	};
	switch (figure) {
		case 'input':
			return tellInput(channel, cell);
		case 'stuffed': {
			const at = inputAt(run, cell);
			return at ? tellInput(channel, at) : words.insertedZero;
		}
		case 'column': {
			const [, ic, ih, iw] = indexAt(run.input.shape, cell.column);
			return `${words.columnOf(column, print(run.input.data[cell.column]))} · ${tellInput(ic, { row: ih, column: iw })}`;
		}
		case 'entry': {
			const entry = readings.entries.terms[cell.column];
			return words.entryOf(column, print(entry ? entry.w : rational.zero));
		}
		case 'output': {
			const place = offset(run.output.shape, [0, channel, cell.row, cell.column]);
			const value = readings.valueBy('stamp', place);
			const name = value
				? words.cellOf(words.output, row, column, print(value))
				: words.laterOf(words.output, row, column);
			const { entries } = termsOf(run, [0, channel, cell.row, cell.column]);
			const given = entries.filter(({ weight }) => weight !== null);
			const bias = run.bias ? words.plusBias(print(run.bias.data[channel])) : '';
			const sum = given.map(({ x, w }) => `${bracket(print(x))}·${bracket(print(w))}`).join(' + ');
			return `${name} · ${sum ? words.contributors(sum + bias) : words.noContributor + bias}`;
		}
		case 'kernel':
			return words.cellOf(words.kernel, row, column, print(cellOf(run.weight, channel, cell)));
		case 'stamp':
		case 'turned': {
			const key = cellKey(channel, cell.row, cell.column);
			const term = view.terms.find(({ cells }) => cells[figure] === key);
			if (!term || term.x === null) return words.place(row, column);
			return words.productOf(print(term.x), bracket(print(term.w)), print(term.product));
		}
	}
}

/** A factor with a sign of its own stands in brackets. */
const bracket = (text: string) => (/^[−≈]/.test(text) ? `(${text})` : text);
