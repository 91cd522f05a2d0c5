import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Messages } from '$messages';
import { regressionLossesWords } from '$messages/regression-losses';
import type { RegressionLossesWords } from '$messages/regression-losses';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { RegressionRun, RegressionStep } from './run';

/** A part of 1 in per cent, to the nearest whole one. */
export function percent(part: Rational): string {
	return `${Math.round(100 * rational.toNumber(part))} %`;
}

/** The example with the largest gradient by size; the first of equal ones. */
function hardestPulled({ chosen: { gradients } }: RegressionRun): number {
	return gradients.reduce(
		(best, gradient, place) => (gradient.abs().compare(gradients[best].abs()) > 0 ? place : best),
		0
	);
}

function narrateOne(step: RegressionStep, run: RegressionRun, words: RegressionLossesWords) {
	const { place, element, losses } = step;
	const number = place + 1;
	const named = words.each[run.parameters.loss];
	const [error, cost] = [run.errors[place], losses[place]].map(print);
	switch (step.phase) {
		case 'losses':
			return words.one.losses(
				number,
				print(element.input),
				print(element.target),
				error,
				named,
				cost
			);
		case 'sum':
			return words.one.sum(number, cost, print(step.sum ?? rational.zero));
		case 'division':
			return divided(step, words);
		case 'gradient':
			return words.one.gradient(
				number,
				error,
				print(run.chosen.slopes[place]),
				step.divisor && print(step.divisor),
				print(step.gradients[place])
			);
	}
}

function divided({ sum, divisor, value }: RegressionStep, words: RegressionLossesWords): string {
	const [total, count, mean] = [sum, divisor, value].map((number) =>
		print(number ?? rational.zero)
	);
	return words.all.division(total, count, mean);
}

/** A step of the loss in words. */
export function narrateRegression(
	step: RegressionStep,
	run: RegressionRun,
	{ language }: Messages
): string {
	const words = regressionLossesWords[language];
	if (step.grain === 'term') return narrateOne(step, run, words);
	const { loss } = run.parameters;
	const total = print(step.sum ?? rational.zero);
	switch (step.phase) {
		case 'losses':
			return words.all.losses(words.each[loss], step.losses.map(print).join(', '));
		case 'sum':
			return words.all.sum(step.losses.map(print).join(' + '), total);
		case 'division':
			return divided(step, words);
		case 'gradient': {
			const hardest = hardestPulled(run);
			const { gradients, parts } = run.chosen;
			return words.all.gradient(
				step.divisor && print(step.divisor),
				hardest + 1,
				print(gradients[hardest]),
				percent(parts[hardest])
			);
		}
	}
}

/** Every example as a row; what is not computed yet is left open. */
export function tabulateRegression(
	step: RegressionStep,
	run: RegressionRun,
	{ language }: Messages
): StepTable {
	const words = regressionLossesWords[language];
	const { loss } = run.parameters;
	const known = (values: readonly Rational[], place: number) =>
		place < values.length ? print(values[place]) : '';
	return {
		caption: words.tableCaption(words.losses[loss]),
		head: words.tableHead,
		rows: run.predictions.map((prediction, place) => [
			...[`${place + 1}`, print(prediction), print(run.targets[place]), print(run.errors[place])],
			...[known(step.losses, place), known(step.gradients, place)]
		]),
		current: step.phase === 'division' ? null : step.place
	};
}

/** The batch's loss as it stands after a sum: the sum, and what becomes of it once it is divided. */
export function printTotal({ phase, sum, divisor, value }: RegressionStep): string {
	if (sum === null) return '…';
	if (phase === 'sum' || divisor === null || value === null) return print(sum);
	return `${print(sum)} ÷ ${print(divisor)} = ${print(value)}`;
}
