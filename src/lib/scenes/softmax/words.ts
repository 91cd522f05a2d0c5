import type { SoftmaxStep } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { softmaxWords } from '$messages/softmax';
import type { SoftmaxWords } from '$messages/softmax';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { SoftmaxRun } from './run';

/** The parts of the formula that can be pointed at. */
export const softmaxTerms = ['input', 'temperature', 'constant', 'sum', 'output'] as const;
export type SoftmaxTerm = (typeof softmaxTerms)[number];

/** A rounded number without its ≈, for a place where that stands already. */
export const bare = (value: number) => formatNumber(value).text.replace('≈', '');

/** An exponential in print: e⁰ is exactly 1. */
export function printPower(run: SoftmaxRun, power: number, k: number): string {
	return run.differences[k].n === 0n ? '1' : formatNumber(power).text;
}

function narrateCell(step: SoftmaxStep, run: SoftmaxRun, words: SoftmaxWords): string {
	const { cell, exponentials, sum, outputs } = step;
	const number = cell + 1;
	switch (step.phase) {
		case 'max': {
			const seen = run.scaled.slice(0, number);
			const largest = seen.find((value) => value.valueOf() === step.max) ?? seen[0];
			return words.cell.max(number, print(run.scaled[cell]), print(largest));
		}
		case 'exponential': {
			const power = printPower(run, exponentials[cell], cell);
			return words.cell.exponential(number, print(run.differences[cell]), power);
		}
		case 'sum': {
			const power = printPower(run, exponentials[cell], cell);
			return words.cell.sum(number, power, formatNumber(sum).text);
		}
		case 'output': {
			const [power, total] = [bare(exponentials[cell]), bare(sum)];
			return words.cell.output(number, power, total, formatNumber(outputs[cell]).text);
		}
	}
}

/** A step in words: a phase, or what it does with one class. */
export function narrateSoftmax(step: SoftmaxStep, run: SoftmaxRun, { language }: Messages): string {
	const words = softmaxWords[language];
	if (step.grain === 'cell') return narrateCell(step, run, words);
	const best = run.argmax + 1;
	switch (step.phase) {
		case 'max':
			return words.phase.max(print(run.scaled[run.argmax]), best);
		case 'exponential':
			return words.phase.exponential(best);
		case 'sum':
			return words.phase.sum(
				step.exponentials.map((power) => bare(power)).join(' + '),
				formatNumber(step.sum).text
			);
		case 'output':
			return words.phase.output(best, formatNumber(step.outputs[run.argmax]).text);
	}
}

/** Every class as a table; what is not computed yet is left open. */
export function tabulateSoftmax(
	step: SoftmaxStep,
	run: SoftmaxRun,
	{ language }: Messages
): StepTable {
	const words = softmaxWords[language];
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: run.logits.map((logit, k) => [
			words.class(k + 1),
			...[print(logit), print(run.scaled[k])],
			k < step.exponentials.length ? printPower(run, step.exponentials[k], k) : '',
			k < step.outputs.length ? formatNumber(step.outputs[k]).text : ''
		]),
		current: step.grain === 'cell' ? step.cell : null
	};
}
