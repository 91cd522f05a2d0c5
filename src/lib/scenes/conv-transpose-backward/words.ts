import { conv2dConsumers } from '$lib/engine';
import type { Messages } from '$messages';
import { convTransposeBackwardWords } from '$messages/conv-transpose-backward';
import type { ConvTransposeBackwardWords } from '$messages/conv-transpose-backward';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import { cellOf } from '../window/cell-of';
import { runningSums } from '../window/running-sums';
import type { StepTo, TransposeBackwardRun, TransposeBackwardStep } from './run';
import { foundSoFar, viewOf } from './step-view';
import type { StepView, TransposeBackwardFigure } from './step-view';

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

function narrateInput(
	{ grain, cell, taps, done, sum }: StepTo<'input'>,
	{ input }: TransposeBackwardRun,
	words: ConvTransposeBackwardWords
): string {
	const [, channel, row, column] = cell;
	const [, channels, height, width] = input.shape;
	if (grain === 'map') return words.inputMap(ordinal(channel), channels, height * width);
	const met = taps.filter(({ source }) => source).length;
	if (grain === 'cell') return words.inputCell(ordinal(row), ordinal(column), met, print(sum));
	const { source, gradient, factor, product } = taps[done - 1];
	const progress = [done, taps.length, print(sum)] as const;
	if (!source) return words.cropped(...progress);
	return words.inputTerm(print(gradient), print(factor), print(product), ...progress);
}

function narrateWeight(
	{ grain, cell, taps, done, sum }: StepTo<'weight'>,
	{ weight }: TransposeBackwardRun,
	words: ConvTransposeBackwardWords
): string {
	const [ic, oc, row, column] = cell;
	const [channels, perGroup, height, width] = weight.shape;
	if (grain === 'map') {
		const kernel = ordinal(ic * perGroup + oc);
		return words.weightMap(kernel, channels * perGroup, height * width);
	}
	if (grain === 'cell')
		return words.weightCell(ordinal(row), ordinal(column), taps.length, print(sum));
	const { source, gradient, factor, product } = taps[done - 1];
	const progress = [done, taps.length, print(sum)] as const;
	if (!source) return words.cropped(...progress);
	return words.weightTerm(print(factor), print(gradient), print(product), ...progress);
}

function narrateBias(
	{ grain, channel, terms, done, sum }: StepTo<'bias'>,
	{ bias }: TransposeBackwardRun,
	words: ConvTransposeBackwardWords
): string {
	if (grain === 'map') return words.biasMap(bias.data.length);
	if (grain === 'cell') return words.biasCell(ordinal(channel), terms.length, print(sum));
	return words.biasTerm(print(terms[done - 1].gradient), done, terms.length, print(sum));
}

function narrateStep(
	step: TransposeBackwardStep,
	run: TransposeBackwardRun,
	words: ConvTransposeBackwardWords
): string {
	switch (step.target) {
		case 'input':
			return narrateInput(step, run, words);
		case 'weight':
			return narrateWeight(step, run, words);
		case 'bias':
			return narrateBias(step, run, words);
	}
}

/** A step of the way back in words. */
export function narrateTransposeBackward(
	step: TransposeBackwardStep,
	run: TransposeBackwardRun,
	{ language }: Messages
): string {
	const words = convTransposeBackwardWords[language];
	const told = narrateStep(step, run, words);
	const isNoted = run.dropped.size > 0 && step.grain !== 'term' && step.target !== 'bias';
	return isNoted ? [told, words.droppedNote(run.dropped.size)].join(words.between) : told;
}

/** The caption of a step's table. */
function captionOf(step: TransposeBackwardStep, { captions }: ConvTransposeBackwardWords): string {
	if (step.target === 'bias') return captions.bias(ordinal(step.channel));
	const [, , row, column] = step.cell;
	return captions[step.target](ordinal(row), ordinal(column));
}

/** A step of the way back as a table: a row for each term, with the sum so far. */
export function tabulateTransposeBackward(
	step: TransposeBackwardStep,
	run: TransposeBackwardRun,
	{ language }: Messages
): StepTable {
	const words = convTransposeBackwardWords[language];
	const places =
		step.target === 'bias'
			? step.terms.map(({ output: [, , oh, ow] }) => [oh, ow] as const)
			: step.taps.map(({ position }) => position);
	const view = viewOf(run, step);
	const sums = runningSums(view);
	const rows = view.terms.map(({ gradient, factor, product, isCropped }, index) => {
		const [row, column] = places[index];
		const name = words.place(ordinal(row), ordinal(column));
		return [
			isCropped ? `${name} (${words.padded})` : name,
			print(gradient),
			...(factor === null ? [] : [print(factor), print(product)]),
			index < step.done ? print(sums[index]) : ''
		];
	});
	return {
		caption: captionOf(step, words),
		head: words.heads[step.target],
		rows,
		current: view.current
	};
}

/** What the reader points at, in words: its number, and what has to do with it. */
export function describeTransposeBackwardPlace(
	{ figure, channel, cell }: CellPlace<TransposeBackwardFigure>,
	run: TransposeBackwardRun,
	view: StepView,
	{ language }: Messages
): string {
	const words = convTransposeBackwardWords[language];
	const place = [ordinal(cell.row), ordinal(cell.column)] as const;
	const name = words.figures[figure];
	switch (figure) {
		case 'gradOutput': {
			const at = [0, channel, cell.row, cell.column] as const;
			const count = conv2dConsumers(run.geometry.convolution, at).length;
			const value = cellOf(run.gradOutput, channel, cell);
			return `${words.cellOf(name, ...place, print(value))} · ${words.readTimes(count)}`;
		}
		case 'kernel':
			return words.cellOf(name, ...place, print(cellOf(run.weight, channel, cell)));
		case 'input':
			return words.cellOf(name, ...place, print(cellOf(run.input, channel, cell)));
		case 'product': {
			const key = `${channel}:${cell.row}:${cell.column}`;
			const term = view.terms.find(({ cells }) => cells.product === key);
			return term ? words.cellOf(name, ...place, print(term.product)) : name;
		}
		default: {
			const tensor = run.gradients[run.parameters.target];
			const [height, width] = figure === 'gradBias' ? [1, 1] : tensor.shape.slice(-2);
			const at =
				figure === 'gradBias' ? cell.column : (channel * height + cell.row) * width + cell.column;
			const value = foundSoFar(run, view, at);
			return value === null
				? words.laterOf(name, ...place)
				: words.cellOf(name, ...place, print(value));
		}
	}
}
