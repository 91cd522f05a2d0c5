import { formatNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { binaryLossWords } from '$messages/binary-loss';
import type { BinaryLossWords } from '$messages/binary-loss';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { BinaryRun, BinaryStep } from './run';

/** A double as words show it: rounded, and marked so. */
export const printDouble = (value: number) => formatNumber(value).text;

/** The same where an equals sign is changed for ≈ already. */
export const bareDouble = (value: number) => printDouble(value).replace('≈', '');

function narrateOne(step: BinaryStep, run: BinaryRun, words: BinaryLossWords): string {
	const { place, losses, divisor } = step;
	const number = place + 1;
	const isOne = run.parameters.labels.data[place].n > 0n;
	const probability = printDouble(run.probabilities[place]);
	const cost = printDouble(losses[place]);
	switch (step.phase) {
		case 'losses':
			return words.one.losses(number, print(run.shifted[place]), probability, isOne, cost);
		case 'sum':
			return words.one.sum(number, cost, printDouble(step.sum ?? 0));
		case 'division':
			return divided(step, words);
		case 'gradient': {
			const weight = isOne && !run.posWeight.equals(1) ? print(run.posWeight) : null;
			const label = isOne ? '1' : '0';
			const gradient = printDouble(step.gradients[place]);
			return words.one.gradient(number, probability, label, weight, `${divisor}`, gradient);
		}
	}
}

function divided({ sum, divisor, value }: BinaryStep, words: BinaryLossWords): string {
	return words.all.division(printDouble(sum ?? 0), `${divisor}`, printDouble(value ?? 0));
}

/** A step of the loss in words. */
export function narrateBinary(step: BinaryStep, run: BinaryRun, { language }: Messages): string {
	const words = binaryLossWords[language];
	if (step.grain === 'term') return narrateOne(step, run, words);
	switch (step.phase) {
		case 'losses':
			return words.all.losses;
		case 'sum':
			return words.all.sum(step.losses.map(bareDouble).join(' + '), bareDouble(step.sum ?? 0));
		case 'division':
			return `${divided(step, words)} ${words.all.accuracy(print(run.now.accuracy))}`;
		case 'gradient':
			return words.all.gradient(printDouble(run.now.slope));
	}
}

/** Every example as a row; what is not computed yet is left open. */
export function tabulateBinary(
	step: BinaryStep,
	run: BinaryRun,
	{ language }: Messages
): StepTable {
	const words = binaryLossWords[language];
	const known = (values: readonly number[], place: number) =>
		place < values.length ? printDouble(values[place]) : '';
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: run.shifted.map((score, place) => [
			...[`${place + 1}`, print(run.parameters.labels.data[place]), print(score)],
			printDouble(run.probabilities[place]),
			words.verdict(run.isRight[place]),
			...[known(step.losses, place), known(step.gradients, place)]
		]),
		current: step.phase === 'division' ? null : step.place
	};
}

/** The batch's loss as it stands: the sum, and what becomes of it once it is divided. */
export function printTotal({ phase, sum, divisor, value }: BinaryStep): string {
	if (sum === null) return '…';
	if (phase === 'sum' || value === null) return printDouble(sum);
	return `${printDouble(sum)} ÷ ${divisor} ${printDouble(value).replace('≈', '≈ ')}`;
}
