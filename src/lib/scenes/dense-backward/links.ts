import { offset, traceOf } from '$lib/engine';
import type { CellReference, LinearTarget, Rational, SumStep, Tensor } from '$lib/engine';
import { cellKey } from '../places';
import type { CellPlace, Place } from '../places';
import { targets } from './parameters';
import type { DenseBackwardRun, DenseBackwardStep } from './run';

/** The scene's figures, each called as the engine calls its tensor. */
export const figures = [
	...(['x', 'weight', 'bias', 'output', 'gradOutput'] as const),
	...(['gradInput', 'gradWeight', 'gradBias'] as const)
];
export type DenseBackwardFigure = (typeof figures)[number];
export type DenseBackwardTerm = 'result' | 'gradient' | 'kernel' | 'input';
export type DenseBackwardPlace = Place<DenseBackwardFigure, DenseBackwardTerm>;

/** The figure in which a gradient is found. */
export const resultFigure = {
	input: 'gradInput',
	weight: 'gradWeight',
	bias: 'gradBias'
} as const satisfies Record<LinearTarget, DenseBackwardFigure>;

/** What answers to a place: cells by figure, and terms of the sum at work. */
export interface DenseBackwardLinks {
	readonly cells: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: DenseBackwardTerm | null;
}

const none: DenseBackwardLinks = { cells: new Set(), terms: new Set(), formula: null };

/** Which part of a formula a figure's cells stand for. */
const termOfFigure: Readonly<Record<DenseBackwardFigure, DenseBackwardTerm | null>> = {
	x: 'input',
	weight: 'kernel',
	bias: null,
	output: null,
	gradOutput: 'gradient',
	gradInput: 'result',
	gradWeight: 'result',
	gradBias: 'result'
};

/** The tensor that a figure shows. */
export function tensorOf(run: DenseBackwardRun, figure: DenseBackwardFigure): Tensor<Rational> {
	const { parameters, gradients } = run;
	switch (figure) {
		case 'x':
		case 'weight':
		case 'bias':
			return parameters[figure];
		case 'output':
		case 'gradOutput':
			return run[figure];
		case 'gradInput':
			return gradients.input;
		case 'gradWeight':
			return gradients.weight;
		case 'gradBias':
			return gradients.bias;
	}
}

/** The shape of a figure as it is drawn: [1, rows, columns], a vector as one row. */
export function shapeOf(run: DenseBackwardRun, figure: DenseBackwardFigure): readonly number[] {
	const { shape } = tensorOf(run, figure);
	return shape.length > 1 ? [1, ...shape] : [1, 1, ...shape];
}

/** How a cell of a figure is named among those of all figures. */
export function linkKey(figure: string, row: number, column: number): string {
	return `${figure}/${cellKey(0, row, column)}`;
}

/** The same for a cell of a tensor, as steps name it. */
const keyOf = ({ tensor, index }: CellReference) => {
	const [row, column] = index.length > 1 ? index : [0, index[0]];
	return linkKey(tensor, row, column);
};

const readKeys = ({ terms }: SumStep<Rational>) => terms.flatMap(({ reads }) => reads.map(keyOf));

const cellSteps = ({ timeline }: { readonly timeline: DenseBackwardRun['timeline'] }) => {
	const { at, length } = traceOf(timeline, 'cell');
	return Array.from({ length }, (_, place) => at(place));
};

/** The finished step of a cell that is a sum: of the output, or of a gradient; null for a given number. */
export function sumOf(
	run: DenseBackwardRun,
	{ figure, cell: { row, column } }: CellPlace<DenseBackwardFigure>
): DenseBackwardStep | null {
	const target = targets.find((each) => resultFigure[each] === figure);
	if (figure !== 'output' && !target) return null;
	const timeline = target ? run.ways[target] : run.forward;
	const place = offset(shapeOf(run, figure), [0, row, column]);
	return traceOf(timeline, 'cell').at(place);
}

/** The gradients to whose sums a cell gives a term, of the target that is followed. */
export function readersOf(run: DenseBackwardRun, key: string): readonly DenseBackwardStep[] {
	return cellSteps(run).filter((step) => readKeys(step).includes(key));
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: DenseBackwardRun,
	step: DenseBackwardStep,
	place: DenseBackwardPlace | null
): DenseBackwardLinks {
	if (!place) return none;
	const every = new Set(step.terms.keys());
	const result = keyOf(step.cell);
	if (place.figure === 'formula') {
		const { term } = place;
		if (term === 'result') return { cells: new Set([result]), terms: every, formula: term };
		const figure = figures.find((each) => termOfFigure[each] === term);
		const cells = readKeys(step).filter((key) => key.startsWith(`${figure}/`));
		return { ...none, cells: new Set(cells), formula: term };
	}
	const key = linkKey(place.figure, place.cell.row, place.cell.column);
	const sum = sumOf(run, place);
	const far = sum ? readKeys(sum) : readersOf(run, key).map(({ cell }) => keyOf(cell));
	const terms = [...every].filter((term) =>
		step.terms[term].reads.some((read) => keyOf(read) === key)
	);
	const near = terms.flatMap((term) => step.terms[term].reads.map(keyOf));
	return {
		cells: new Set([key, ...far, ...near]),
		terms: key === result ? every : new Set(terms),
		formula: termOfFigure[place.figure]
	};
}
