import { offset, rational } from '$lib/engine';
import type { Messages } from '$messages';
import { denseBackwardWords } from '$messages/dense-backward';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import { linkKey, readersOf, resultFigure, shapeOf, sumOf, tensorOf } from './links';
import type { DenseBackwardFigure } from './links';
import type { DenseBackwardRun, DenseBackwardStep } from './run';

/** Words count from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

/** The row and column of the cell of a step, from 1; a vector is one row. */
function placeOf({ cell: { index } }: DenseBackwardStep): readonly [row: number, column: number] {
	return index.length > 1 ? [ordinal(index[0]), ordinal(index[1])] : [1, ordinal(index[0])];
}

/** A factor behind a dot: a negative one has brackets. */
const factor = (text: string) => (text.startsWith('−') ? `(${text})` : text);

/** A step of the way back through a dense layer in words. */
export function narrateDenseBackward(
	step: DenseBackwardStep,
	{ target, gradients }: DenseBackwardRun,
	{ language }: Messages
): string {
	const words = denseBackwardWords[language];
	const [row, column] = placeOf(step);
	const { grain, terms, done } = step;
	if (grain === 'map') return words.map[target](row, gradients[target].shape[0]);
	if (grain === 'cell') return words.cell[target](row, column, terms.length, print(step.value));
	const { reads, product } = terms[done - 1];
	const [gradient, other] = reads.map(({ value }) => print(value));
	const sum = print(step.sum);
	if (target === 'bias') return words.biasTerm(done, terms.length, gradient, sum);
	const factors = `${gradient} · ${factor(other)}`;
	return words.term(done, terms.length, factors, print(product), sum);
}

/** A step as a table: a row for each term of the cell's sum. */
export function tabulateDenseBackward(
	step: DenseBackwardStep,
	{ target }: DenseBackwardRun,
	{ language }: Messages
): StepTable {
	const words = denseBackwardWords[language];
	let sum = rational.zero;
	const rows = step.terms.map(({ reads, product }, term) => {
		sum = rational.add(sum, product);
		const factors = reads.map(({ value }) => print(value));
		const products = target === 'bias' ? [] : [print(product)];
		return [`${ordinal(term)}`, ...factors, ...products, term < step.done ? print(sum) : ''];
	});
	return {
		caption: words.captions[target](...placeOf(step)),
		head: words.heads[target],
		rows,
		current: step.grain === 'term' ? step.done - 1 : null
	};
}

/** What the reader points at, in words. */
export function describeDenseBackwardPlace(
	place: CellPlace<DenseBackwardFigure>,
	run: DenseBackwardRun,
	{ language }: Messages
): string {
	const words = denseBackwardWords[language];
	const { figure, cell } = place;
	const value = tensorOf(run, figure).data[
		offset(shapeOf(run, figure), [0, cell.row, cell.column])
	];
	const name = words.figures[figure];
	const said = words.cellOf(name, ordinal(cell.row), ordinal(cell.column), print(value));
	const sum = sumOf(run, place);
	if (sum) return `${said} · ${words.addsUp(sum.terms.length)}`;
	const { length } = readersOf(run, linkKey(figure, cell.row, cell.column));
	const result = words.figures[resultFigure[run.target]];
	return length === 0 ? said : `${said} · ${words.goesInto(length, result)}`;
}
