import { offset, traceOf } from '$lib/engine';
import { cellKey } from '../places';
import type { CellPlace } from '../places';
import { asInput, linkKey, none } from './pointed';
import type { TransposeLinks, TransposePlace, TransposeTerm } from './pointed';
import { termsOf } from './run';
import type { TransposeRun } from './run';
import { kernelOf } from './step-view';
import type { StepView, TermCells, TransposeFigure } from './step-view';

/** Which part of the formula a figure's cells stand for. */
const termOfFigure: Readonly<Record<TransposeFigure, TransposeTerm | null>> = {
	input: 'input',
	stuffed: 'input',
	column: 'input',
	kernel: 'kernel',
	turned: 'kernel',
	entry: 'kernel',
	stamp: null,
	output: 'output'
};

const linkKeys = (cells: TermCells) =>
	Object.entries(cells).map(([figure, key]) => `${figure}/${key}`);

/** The numbers from `from` to less than `to`. */
const span = (from: number, to: number) =>
	Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The output cells, or places cropped off, of every filter for which a rule holds. */
function outputsWhere(
	{ geometry }: TransposeRun,
	holds: (row: number, column: number) => boolean
): readonly string[] {
	const { vertical, horizontal } = geometry.convolution.window;
	const rows = span(-vertical.paddingBefore, vertical.size + vertical.paddingAfter);
	const columns = span(-horizontal.paddingBefore, horizontal.size + horizontal.paddingAfter);
	return span(0, geometry.outputShape[1]).flatMap((channel) =>
		rows.flatMap((row) =>
			columns.flatMap((column) =>
				holds(row, column) ? [linkKey('output', cellKey(channel, row, column))] : []
			)
		)
	);
}

/** What a term of the formulas stands for, as cells. */
function cellsOfTerm(run: TransposeRun, term: TransposeTerm): readonly string[] {
	const { geometry, input, weight } = run;
	const [, channels, height, width] = input.shape;
	const [, , rows, columns] = geometry.outputShape;
	const { vertical, horizontal } = geometry.convolution.window;
	const [addedRows, addedColumns] = geometry.outputPadding;
	const isInside = (row: number, column: number) =>
		row >= 0 && column >= 0 && row < rows && column < columns;
	const starts = (at: number, stride: number, padding: number, size: number) =>
		(at + padding) % stride === 0 && (at + padding) / stride < size;
	const planes = (figure: 'input' | 'kernel', count: number, [down, across]: readonly number[]) =>
		span(0, count).flatMap((plane) =>
			span(0, down * across).map((at) =>
				linkKey(figure, cellKey(plane, Math.floor(at / across), at % across))
			)
		);
	switch (term) {
		case 'input':
			return planes('input', channels, [height, width]);
		case 'kernel':
			return planes('kernel', weight.shape[0] * weight.shape[1], weight.shape.slice(2));
		case 'output':
			return outputsWhere(run, isInside);
		case 'padding':
			return outputsWhere(run, (row, column) => !isInside(row, column));
		case 'outputPadding':
			return outputsWhere(
				run,
				(row, column) =>
					isInside(row, column) && (row >= rows - addedRows || column >= columns - addedColumns)
			);
		case 'stride':
			return outputsWhere(
				run,
				(row, column) =>
					starts(row, vertical.stride, vertical.paddingBefore, height) &&
					starts(column, horizontal.stride, horizontal.paddingBefore, width)
			);
	}
}

/** The cells beyond the present sum that a cell depends on, or that depend on it. */
function farCells(
	run: TransposeRun,
	{ figure, channel, cell }: CellPlace<TransposeFigure>
): TermCells[] {
	const { geometry, input } = run;
	const { vertical, horizontal } = geometry.convolution.window;
	switch (figure) {
		case 'output': {
			const [, , rows, columns] = geometry.outputShape;
			if (cell.row < 0 || cell.column < 0 || cell.row >= rows || cell.column >= columns) return [];
			return termsOf(run, [0, channel, cell.row, cell.column]).entries.flatMap(
				({ input: [n, ic, ih, iw], weight }) =>
					weight
						? [
								{
									input: cellKey(ic, ih, iw),
									stuffed: cellKey(ic, ih * vertical.stride, iw * horizontal.stride),
									column: cellKey(0, 0, offset(input.shape, [n, ic, ih, iw])),
									kernel: cellKey(kernelOf(run, ic, channel), weight[2], weight[3])
								}
							]
						: []
			);
		}
		case 'input': {
			const place = offset(input.shape, [0, channel, cell.row, cell.column]);
			const { stamps } = traceOf(run.stamps, 'cell').at(place);
			const own = {
				input: cellKey(channel, cell.row, cell.column),
				stuffed: cellKey(channel, cell.row * vertical.stride, cell.column * horizontal.stride),
				column: cellKey(0, 0, place),
				entry: cellKey(0, 0, place)
			};
			return stamps.map((stamp) => ({
				...own,
				output: cellKey(stamp.channel, ...stamp.position)
			}));
		}
		default:
			return [];
	}
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: TransposeRun,
	step: StepView,
	place: TransposePlace | null
): TransposeLinks {
	if (!place) return none;
	const every = new Set(step.terms.keys());
	if (place.figure === 'formula') {
		const terms = place.term === 'output' ? every : none.terms;
		return { cells: new Set(cellsOfTerm(run, place.term)), terms, formula: place.term };
	}
	const key = cellKey(place.channel, place.cell.row, place.cell.column);
	const isResult = step.result[place.figure] === key;
	const terms = isResult
		? every
		: new Set([...every].filter((term) => step.terms[term].cells[place.figure] === key));
	const near = [...terms].flatMap((term) => linkKeys(step.terms[term].cells));
	const far = farCells(run, asInput(run, place)).flatMap(linkKeys);
	const result = terms.size > 0 ? linkKeys(step.result) : [];
	return {
		cells: new Set([linkKey(place.figure, key), ...near, ...result, ...far]),
		terms,
		formula: termOfFigure[place.figure]
	};
}
