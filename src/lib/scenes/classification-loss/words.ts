import { formatNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { classificationLossWords } from '$messages/classification-loss';
import type { ClassificationLossWords } from '$messages/classification-loss';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { ClassStep } from './derivation';
import { isKnown } from './derivation';
import type { ClassFigure } from './links';
import { columnSum } from './run';
import type { ClassRun } from './run';

/** A double as words show it: rounded, and marked so; 0 and 1 of a target are exact. */
export const printDouble = (value: number): string =>
	Number.isInteger(value) ? `${value}`.replace('-', '−') : formatNumber(value).text;

/** The same without its mark. */
export const bareDouble = (value: number) => printDouble(value).replace('≈', '');

/** All the digits of a double. */
const allDigits = (value: number) => formatNumber(value).full;

/** A number behind an operator: a negative one has brackets. */
const factor = (value: number) => (value < 0 ? `(${bareDouble(value)})` : bareDouble(value));

/** The terms of a sum, with brackets where they are negative. */
const sumText = (values: readonly number[]) =>
	values.map((value, index) => (index === 0 ? bareDouble(value) : factor(value))).join(' + ');

/** A step within a stage: what is done with one class, or with one number. */
function narrateOne(step: ClassStep, run: ClassRun, words: ClassificationLossWords): string {
	const { phase, cell, term, softmax, grain } = step;
	const number = cell + 1;
	const p = (k: number) => printDouble(run.probabilities[k]);
	switch (phase) {
		case 'max':
			return words.one.max(number, print(run.logits[cell]), printDouble(softmax.max));
		case 'exponential':
			return words.one.exponential(
				number,
				`${print(run.logits[cell])} − ${softmax.max < 0 ? `(${bareDouble(softmax.max)})` : bareDouble(softmax.max)}`,
				printDouble(softmax.exponentials[cell])
			);
		case 'sum':
			return words.one.sum(
				number,
				printDouble(softmax.exponentials[cell]),
				printDouble(softmax.sum)
			);
		case 'output':
			return words.one.output(
				number,
				`${bareDouble(softmax.exponentials[cell])} / ${bareDouble(softmax.sum)}`,
				p(cell),
				printDouble(run.logarithms[cell])
			);
		case 'pick': {
			const sum = run.terms.slice(0, number).reduce((total, value) => total + value, 0);
			return words.one.pick(
				number,
				printDouble(run.shares[cell]),
				printDouble(run.logarithms[cell]),
				printDouble(run.terms[cell]),
				printDouble(sum)
			);
		}
		case 'perProbability':
			return words.one.perProbability(
				number,
				bareDouble(run.shares[cell]),
				bareDouble(run.probabilities[cell]),
				printDouble(run.perProbability[cell])
			);
		case 'jacobian':
			if (grain === 'cell') return words.one.jacobianRow(number, p(cell));
			return words.one.jacobian(
				number,
				term + 1,
				bareDouble(run.probabilities[cell]),
				bareDouble(run.probabilities[term]),
				printDouble(run.jacobian[cell][term])
			);
		case 'product': {
			const sum = printDouble(columnSum(run, cell, term));
			if (grain === 'cell')
				return words.one.productColumn(number, sumText(run.products.map((row) => row[cell])), sum);
			return words.one.product(
				number,
				term + 1,
				`${factor(run.perProbability[term])} · ${factor(run.jacobian[term][cell])}`,
				printDouble(run.products[term][cell]),
				sum
			);
		}
		case 'difference':
			return words.one.difference(
				number,
				bareDouble(run.probabilities[cell]),
				bareDouble(run.shares[cell]),
				printDouble(run.gradient[cell])
			);
	}
}

/** A step of the loss of classes in words. */
export function narrateClasses(step: ClassStep, run: ClassRun, { language }: Messages): string {
	const words = classificationLossWords[language];
	if (step.grain !== 'phase') return narrateOne(step, run, words);
	const { softmax, phase } = step;
	const { target } = run.parameters;
	switch (phase) {
		case 'max':
			return words.all.max(printDouble(softmax.max));
		case 'exponential':
			return words.all.exponential;
		case 'sum':
			return words.all.sum(sumText(softmax.exponentials), bareDouble(softmax.sum));
		case 'output':
			return words.all.output;
		case 'pick':
			return run.parameters.smoothing === 0 && !run.parameters.parts
				? words.all.pick(target, printDouble(run.probabilities[target - 1]), printDouble(run.loss))
				: words.all.pickSmooth(sumText(run.terms), bareDouble(run.loss));
		case 'difference':
			return words.all.difference(run.gradient.map(printDouble).join(', '));
		default:
			return words.all[phase];
	}
}

/** Every class as a row; what is not computed yet is left open. */
export function tabulateClasses(step: ClassStep, run: ClassRun, { language }: Messages): StepTable {
	const words = classificationLossWords[language];
	const known = (isThere: boolean, value: number) => (isThere ? printDouble(value) : '');
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: run.logits.map((logit, k) => [
			...[words.class(k + 1), print(logit)],
			known(isKnown(step, 'output', k), run.probabilities[k]),
			known(isKnown(step, 'output', k), run.logarithms[k]),
			printDouble(run.shares[k]),
			known(isKnown(step, 'pick', k), run.terms[k]),
			known(isKnown(step, 'difference', k), run.gradient[k])
		]),
		current: step.grain === 'phase' ? null : step.cell
	};
}

/** What the reader points at, with all the digits that the double has. */
export function describeClassPlace(
	{ figure, cell: { row, column } }: CellPlace<ClassFigure>,
	run: ClassRun,
	words: ClassificationLossWords
): string {
	switch (figure) {
		case 'classes':
			return words.full.classes(
				row + 1,
				allDigits(run.probabilities[row]),
				allDigits(run.logarithms[row])
			);
		case 'perProbability':
			return words.full.perProbability(row + 1, allDigits(run.perProbability[row]));
		case 'jacobian':
			return words.full.jacobian(row + 1, column + 1, allDigits(run.jacobian[row][column]));
		case 'sums':
			return words.full.sums(
				column + 1,
				allDigits(columnSum(run, column, run.products.length - 1))
			);
		case 'difference':
			return words.full.difference(column + 1, allDigits(run.gradient[column]));
	}
}
