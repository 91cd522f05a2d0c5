import { conv2dConsumers, offset } from '$lib/engine';
import { cellKey, isCellPlace } from '../places';
import type { CellPlace, Place } from '../places';
import { finishedAt } from './run';
import type { TransposeBackwardRun } from './run';
import { cellsOf, kernelOf } from './step-view';
import type { StepView, TermCells, TransposeBackwardFigure } from './step-view';

/** The terms of the formulas; which of them there are is a matter of the target. */
export type TransposeBackwardTerm = 'result' | 'gradient' | 'kernel' | 'input';

export type TransposeBackwardPlace = Place<TransposeBackwardFigure, TransposeBackwardTerm>;

/** What answers to a place: cells as `figure/key`, and terms of the sum at work. */
export interface TransposeBackwardLinks {
	readonly cells: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: TransposeBackwardTerm | null;
}

const none: TransposeBackwardLinks = { cells: new Set(), terms: new Set(), formula: null };

/** Which part of the formula a figure's cells stand for. */
const termOfFigure: Readonly<Record<TransposeBackwardFigure, TransposeBackwardTerm | null>> = {
	gradOutput: 'gradient',
	kernel: 'kernel',
	input: 'input',
	product: null,
	gradInput: 'result',
	gradWeight: 'result',
	gradBias: 'result'
};

/** How a cell of a figure is named among those of all figures. */
export function linkKey(figure: TransposeBackwardFigure, key: string): string {
	return `${figure}/${key}`;
}

const linkKeys = (cells: TermCells) =>
	Object.entries(cells).map(([figure, key]) => `${figure}/${key}`);

/** The cells beyond the present sum that a cell depends on, or that depend on it. */
function farCells(
	run: TransposeBackwardRun,
	{ figure, channel, cell: { row, column } }: CellPlace<TransposeBackwardFigure>
): readonly TermCells[] {
	const { geometry, gradOutput, input, weight, parameters } = run;
	const { target } = parameters;
	/** What the finished sum of a cell of the gradient reads. */
	const readBy = (place: number) =>
		(finishedAt(run, place)?.taps ?? []).map((tap) =>
			target === 'bias' ? {} : cellsOf(run, target, tap)
		);
	switch (figure) {
		case 'gradInput':
			return readBy(offset(input.shape, [0, channel, row, column])).map(({ gradOutput: read }) => ({
				gradOutput: read
			}));
		case 'gradWeight': {
			const [, , height, width] = weight.shape;
			return readBy((channel * height + row) * width + column);
		}
		case 'gradBias': {
			const [, , height, width] = gradOutput.shape;
			return Array.from({ length: height * width }, (_, at) => ({
				gradOutput: cellKey(column, Math.floor(at / width), at % width)
			}));
		}
		case 'gradOutput':
			// The convolution reads it for these cells of the input, by these weights.
			return conv2dConsumers(geometry.convolution, [0, channel, row, column]).map(
				({ output: [, ic, ih, iw], weight: [, , u, v] }) => ({
					gradInput: cellKey(ic, ih, iw),
					gradWeight: cellKey(kernelOf(run, ic, channel), u, v),
					gradBias: cellKey(0, 0, channel),
					...(target === 'weight' ? { input: cellKey(ic, ih, iw) } : {})
				})
			);
		default:
			return [];
	}
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: TransposeBackwardRun,
	view: StepView,
	place: TransposeBackwardPlace | null
): TransposeBackwardLinks {
	if (!place) return none;
	const every = new Set(view.terms.keys());
	if (!isCellPlace<TransposeBackwardFigure>(place)) {
		const { term } = place;
		if (term === 'result')
			return { cells: new Set(linkKeys(view.result)), terms: every, formula: term };
		const keys = view.terms.flatMap(({ cells }) =>
			linkKeys(cells).filter((key) => termOfKey(key) === term)
		);
		return { cells: new Set(keys), terms: none.terms, formula: term };
	}
	const { figure, channel, cell } = place;
	const key = cellKey(channel, cell.row, cell.column);
	const terms =
		view.result[figure] === key
			? every
			: new Set([...every].filter((term) => view.terms[term].cells[figure] === key));
	const near = [...terms].flatMap((term) => linkKeys(view.terms[term].cells));
	const far = farCells(run, place).flatMap(linkKeys);
	return {
		cells: new Set([
			linkKey(figure, key),
			...near,
			...(terms.size > 0 ? linkKeys(view.result) : []),
			...far
		]),
		terms,
		formula: termOfFigure[figure]
	};
}

function termOfKey(key: string): TransposeBackwardTerm | null {
	const found = Object.entries(termOfFigure).find(([figure]) => key.startsWith(`${figure}/`));
	return found ? found[1] : null;
}
