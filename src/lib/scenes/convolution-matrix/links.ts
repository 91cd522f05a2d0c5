import { isCellPlace } from '../places';
import type { CellPlace, Place } from '../places';
import type { MatrixRun, Wire } from './run';

/** The figures of the scene. */
export type MatrixFigure = 'input' | 'kernel' | 'matrix' | 'output';

/** What answers to a place: wires by `row:column`, inputs, outputs and weights by their number. */
export interface MatrixLinks {
	readonly wires: ReadonlySet<string>;
	readonly inputs: ReadonlySet<number>;
	readonly outputs: ReadonlySet<number>;
	readonly weights: ReadonlySet<number>;
}

const nothing: MatrixLinks = {
	wires: new Set(),
	inputs: new Set(),
	outputs: new Set(),
	weights: new Set()
};

/** How a place of the matrix is named in sets. */
export const wireKey = (row: number, column: number) => `${row}:${column}`;

/** The number of a cell of a figure that is counted through its rows. */
export function numberIn(run: MatrixRun, { figure, cell }: CellPlace<MatrixFigure>): number {
	const { inputShape, weightShape, outputShape } = run.geometry;
	const widths = {
		...{ input: inputShape[3], kernel: weightShape[3], output: outputShape[3] },
		matrix: run.matrix.shape[1]
	};
	return cell.row * widths[figure] + cell.column;
}

/** The wire at a place of the matrix; undefined if there is none. */
export function wireAt(run: MatrixRun, row: number, column: number): Wire | undefined {
	return run.wires[row].find((wire) => wire.column === column);
}

/** The wires that have a weight. */
export function wiresWith(run: MatrixRun, weight: number): readonly Wire[] {
	return run.wires.flat().filter((wire) => wire.weight === weight);
}

/** The wires that a place stands for. */
function wiresOf(run: MatrixRun, place: CellPlace<MatrixFigure>): readonly Wire[] {
	const { row, column } = place.cell;
	const number = numberIn(run, place);
	switch (place.figure) {
		case 'input':
			return run.wires.flat().filter((wire) => wire.column === number);
		case 'output':
			return run.wires[number];
		case 'kernel':
			return wiresWith(run, number);
		case 'matrix': {
			const wire = wireAt(run, row, column);
			return wire ? wiresWith(run, wire.weight) : [];
		}
	}
}

/** What answers to a place: an input and its wires, an output and its row, a weight and its copies. */
export function linksOf(run: MatrixRun, place: Place<MatrixFigure> | null): MatrixLinks {
	if (!isCellPlace<MatrixFigure>(place)) return nothing;
	const { figure, cell } = place;
	const wires = wiresOf(run, place);
	const lit = new Set(wires.map(({ row, column }) => wireKey(row, column)));
	const weights = new Set(wires.map(({ weight }) => weight));
	if (figure === 'kernel') return { ...nothing, wires: lit, weights };
	if (figure === 'matrix')
		return {
			wires: lit.add(wireKey(cell.row, cell.column)),
			inputs: new Set([cell.column]),
			outputs: new Set([cell.row]),
			weights
		};
	return {
		wires: lit,
		inputs: new Set(wires.map(({ column }) => column)),
		outputs: new Set(wires.map(({ row }) => row)),
		weights
	};
}
