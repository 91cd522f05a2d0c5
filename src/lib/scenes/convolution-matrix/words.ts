import { elementCount, rational } from '$lib/engine';
import type { Messages } from '$messages';
import { convolutionMatrixWords } from '$messages/convolution-matrix';
import type { ConvolutionMatrixWords } from '$messages/convolution-matrix';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import { numberIn, wireAt, wiresWith } from './links';
import type { MatrixFigure } from './links';
import { zerosOf } from './run';
import type { MatrixRun, MatrixStep } from './run';

/** A step of the multiplication in words. */
export function narrateMatrix(
	{ grain, row, wires, done, sum }: MatrixStep,
	run: MatrixRun,
	{ language }: Messages
): string {
	const words = convolutionMatrixWords[language];
	const [rows, columns] = run.matrix.shape;
	if (grain === 'map')
		return words.narrateMap(rows, columns, run.weights[run.connection], zerosOf(run));
	if (grain === 'cell') return words.narrateCell(row + 1, rows, wires.length, columns, print(sum));
	const { column, x, w, product } = wires[done - 1];
	return words.narrateTerm(
		...([row + 1, column + 1, print(x), print(w), print(product), print(sum)] as const)
	);
}

/** A row of the matrix as a table: a line for each wire, with the sum so far. */
export function tabulateMatrix(
	{ grain, row, wires, done }: MatrixStep,
	_run: MatrixRun,
	{ language }: Messages
): StepTable {
	const words = convolutionMatrixWords[language];
	let sum = rational.zero;
	return {
		caption: words.tableCaption(row + 1),
		head: words.tableHead,
		rows: wires.map(({ column, x, w, product }, index) => {
			sum = rational.add(sum, product);
			const soFar = index < done ? print(sum) : '';
			return [`${column + 1}`, print(x), print(w), print(product), soFar];
		}),
		current: grain === 'term' ? done - 1 : null
	};
}

/** A place of the matrix by itself: its weight, or that there is no wire. */
export function describeEntry(
	run: MatrixRun,
	row: number,
	column: number,
	words: ConvolutionMatrixWords
): string {
	const wire = wireAt(run, row, column);
	if (!wire) return words.noWire(row + 1, column + 1);
	return words.matrixCell(row + 1, column + 1, print(wire.w));
}

/** What the reader points at: a number, and what it is wired to. */
export function describeMatrixPlace(
	place: CellPlace<MatrixFigure>,
	run: MatrixRun,
	step: MatrixStep,
	words: ConvolutionMatrixWords
): string {
	const { row, column } = place.cell;
	const number = numberIn(run, place);
	const [outputs, inputs] = run.matrix.shape;
	const used = (weight: number) => {
		const times = wiresWith(run, weight).length;
		return times === 1 ? words.alone : words.shared(times);
	};
	const told: string[] = [];
	switch (place.figure) {
		case 'input': {
			const feeds = run.wires.flat().filter((wire) => wire.column === number).length;
			told.push(words.inputCell(number + 1, print(run.input.data[number])));
			told.push(words.feeds(feeds, outputs));
			break;
		}
		case 'output':
			told.push(describeOutput(number, run, step, words));
			told.push(words.readsFrom(run.wires[number].length, inputs));
			break;
		case 'kernel':
			told.push(words.kernelCell(row + 1, column + 1, print(run.kernel.data[number])));
			told.push(used(number));
			break;
		case 'matrix': {
			const wire = wireAt(run, row, column);
			told.push(describeEntry(run, row, column, words));
			if (wire) told.push(used(wire.weight));
		}
	}
	return told.join(' · ');
}

/** An output by its number, as far as it is computed. */
export function describeOutput(
	number: number,
	run: MatrixRun,
	step: MatrixStep,
	words: ConvolutionMatrixWords
): string {
	if (number > step.row) return words.outputLater(number + 1);
	const value = number === step.row ? step.sum : run.output.data[number];
	return words.outputCell(number + 1, print(value));
}

/** What the slots of the formula show. */
export function slotsOf({ input }: MatrixRun, { row }: MatrixStep): Record<string, string> {
	return { row: `${row + 1}`, inputs: `${elementCount(input.shape)}` };
}
