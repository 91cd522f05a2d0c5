import { rational } from '$lib/engine';
import type { Messages } from '$messages';
import { upsampleWords } from '$messages/upsample';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import { foundAt, readersOf, stepOf } from './links';
import type { UpsampleFigure } from './links';
import { positionOf } from './run';
import type { UpsampleRun, UpsampleStep } from './run';

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

/** A step of a way back up in words. */
export function narrateUpsample(
	step: UpsampleStep,
	run: UpsampleRun,
	{ language }: Messages
): string {
	const words = upsampleWords[language];
	const { grain, cell, terms, done, value } = step;
	const [, , row, column] = cell.index;
	const place = [ordinal(row), ordinal(column)] as const;
	if (grain === 'map') return words.narrateMap(run.output.data.length);
	if (terms.length === 0) return words.stays(...place);
	const [, , fromRow, fromColumn] = terms[0].reads[0].index;
	switch (run.parameters.operation) {
		case 'unpool':
			return words.unpooled(...place, print(value));
		case 'nearest':
			return words.nearest(...place, ordinal(fromRow), ordinal(fromColumn), print(value));
		case 'bilinear': {
			const position = positionOf(run, row, column);
			if (grain === 'cell' && position) {
				const at = [print(position.down), print(position.across)] as const;
				return words.bilinearCell(...place, ...at, terms.length, print(value));
			}
			const { reads, factor, product } = terms[done - 1];
			return words.term(print(reads[0].value), print(factor), print(product), print(step.sum));
		}
	}
}

/** A step of a way back up as a table: a row for each cell that is read. */
export function tabulateUpsample(
	step: UpsampleStep,
	_run: UpsampleRun,
	{ language }: Messages
): StepTable {
	const words = upsampleWords[language];
	const [, , row, column] = step.cell.index;
	let sum = rational.zero;
	const rows = step.terms.map(({ reads, factor, product }, index) => {
		sum = rational.add(sum, product);
		const [{ index: at, value }] = reads;
		return [
			words.place(ordinal(at[2]), ordinal(at[3])),
			print(value),
			print(factor),
			print(product),
			index < step.done ? print(sum) : ''
		];
	});
	return {
		caption: words.caption(ordinal(row), ordinal(column)),
		head: words.head,
		rows: rows.length > 0 ? rows : [[words.nothing, '', '', '', '0']],
		current: step.grain === 'term' && rows.length > 0 ? step.done - 1 : null
	};
}

/** What the reader points at, in words. */
export function describeUpsamplePlace(
	{ figure, cell }: CellPlace<UpsampleFigure>,
	run: UpsampleRun,
	{ language }: Messages
): string {
	const words = upsampleWords[language];
	const { row, column } = cell;
	const place = [ordinal(row), ordinal(column)] as const;
	const value = run[figure].data[row * run[figure].shape[3] + column];
	const name = words.cellOf(words[figure], ...place, print(value));
	switch (figure) {
		case 'picture': {
			const places = run.pooled.data.map((_, at) => {
				const width = run.pooled.shape[3];
				return foundAt(run, Math.floor(at / width), at % width);
			});
			const kept = places.filter((found) => found.row === row && found.column === column);
			return `${name} · ${words.kept(kept.length)}`;
		}
		case 'pooled':
			return `${name} · ${words.readBy(readersOf(run, row, column).length)}`;
		case 'output': {
			const { terms } = stepOf(run, row, column);
			if (terms.length === 0) return `${name} · ${words.nothing}`;
			const sum = terms
				.map(({ reads, factor }) =>
					factor.equals(1) ? print(reads[0].value) : `${print(factor)}·${print(reads[0].value)}`
				)
				.join(' + ');
			return `${name} · ${words.readsOf(sum)}`;
		}
	}
}
