import { rational, windowDropped } from '$lib/engine';
import type { Messages } from '$messages';
import { conv2dWords } from '$messages/conv2d';
import { conv2dBackwardWords } from '$messages/conv2d-backward';
import type { Conv2dBackwardWords } from '$messages/conv2d-backward';
import { print } from '../print';
import type { StepTable } from '../scene';
import { runningSums } from '../window/running-sums';
import type { BackwardStep, Conv2dBackwardRun, StepTo } from './run';
import { viewOf } from './step-view';

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

function narrateScatter(
	{ grain, output, gradient, stamps, done, touched }: StepTo<'inputScatter'>,
	{ geometry }: Conv2dBackwardRun,
	words: Conv2dBackwardWords
): string {
	const [, oc, oh, ow] = output;
	const [, filters, height, width] = geometry.outputShape;
	if (grain === 'map') return words.narrateScatterMap(ordinal(oc), filters, height * width);
	if (grain === 'cell') {
		const lost = stamps.filter(({ cell }) => !cell).length;
		const [row, column] = [ordinal(oh), ordinal(ow)];
		const told = words.narrateScatterCell(row, column, print(gradient), touched.length);
		return told + (lost > 0 ? words.narrateLostCells(lost) : '');
	}
	const { cell, w, product, position } = stamps[done - 1];
	const factors = [print(gradient), print(w), print(product)] as const;
	if (!cell) return words.narrateLost(...factors);
	const [, , row, column] = cell;
	const now = touched.find((under) => under.cell.join() === cell.join())?.now ?? rational.zero;
	const told = words.narrateStamp(...factors, ordinal(row), ordinal(column), print(now));
	const isCopy = position[0] !== row || position[1] !== column;
	return told + (isCopy ? words.narrateCopied : '');
}

function narrateGather(
	{ grain, cell, taps, done, sum }: StepTo<'input'>,
	{ geometry }: Conv2dBackwardRun,
	words: Conv2dBackwardWords
): string {
	const [, channel, row, column] = cell;
	const [, channels, height, width] = geometry.inputShape;
	if (grain === 'map') return words.narrateGatherMap(ordinal(channel), channels, height * width);
	if (grain === 'cell') {
		const met = taps.filter(({ source }) => source).length;
		const place = [ordinal(row), ordinal(column)] as const;
		return met === 0
			? words.narrateUnread(...place)
			: words.narrateGatherCell(...place, met, taps.length, print(sum));
	}
	const { kind, gradient, w, product } = taps[done - 1];
	const progress = [done, taps.length, print(sum)] as const;
	if (kind === 'inserted') return words.narrateInserted(print(w), ...progress);
	if (kind === 'border') return words.narrateBorder(print(w), ...progress);
	return words.narrateGather(print(gradient), print(w), print(product), ...progress);
}

function narrateWeight(
	{ grain, weight, taps, done, sum }: StepTo<'weight'>,
	{ geometry }: Conv2dBackwardRun,
	words: Conv2dBackwardWords
): string {
	const [oc, ic, row, column] = weight;
	const [filters, perGroup, height, width] = geometry.weightShape;
	if (grain === 'map') {
		const kernel = ordinal(oc * perGroup + ic);
		return words.narrateWeightMap(kernel, filters * perGroup, height * width);
	}
	if (grain === 'cell')
		return words.narrateWeightCell(ordinal(row), ordinal(column), taps.length, print(sum));
	const { source, x, gradient, product } = taps[done - 1];
	const progress = [done, taps.length, print(sum)] as const;
	if (source === null) return words.narrateWeightPadding(print(gradient), ...progress);
	return words.narrateWeight(print(x), print(gradient), print(product), ...progress);
}

function narrateBias(
	{ grain, channel, terms, done, sum }: StepTo<'bias'>,
	{ geometry }: Conv2dBackwardRun,
	words: Conv2dBackwardWords
): string {
	if (grain === 'map') return words.narrateBiasMap(geometry.outputShape[1]);
	if (grain === 'cell') return words.narrateBiasCell(ordinal(channel), terms.length, print(sum));
	return words.narrateBias(print(terms[done - 1].gradient), done, terms.length, print(sum));
}

function narrateStep(step: BackwardStep, run: Conv2dBackwardRun, words: Conv2dBackwardWords) {
	switch (step.target) {
		case 'inputScatter':
			return narrateScatter(step, run, words);
		case 'input':
			return narrateGather(step, run, words);
		case 'weight':
			return narrateWeight(step, run, words);
		case 'bias':
			return narrateBias(step, run, words);
	}
}

/** A step of the way back in words. */
export function narrateBackward(
	step: BackwardStep,
	run: Conv2dBackwardRun,
	{ language }: Messages
): string {
	const words = conv2dBackwardWords[language];
	const dropped = windowDropped(run.geometry.window).length;
	const isNoted = dropped > 0 && step.grain !== 'term' && step.target !== 'bias';
	return narrateStep(step, run, words) + (isNoted ? words.droppedNote(dropped) : '');
}

/** Where each term of a step comes from or goes to, as its row of the table begins. */
function rowNames(step: BackwardStep, words: Conv2dBackwardWords): readonly string[] {
	const at = ([row, column]: readonly [number, number]) =>
		words.place(ordinal(row), ordinal(column));
	switch (step.target) {
		case 'inputScatter':
			return step.stamps.map(({ position, cell }) =>
				cell ? at([cell[2], cell[3]]) : `${at(position)} (${words.padded})`
			);
		case 'input':
			return step.taps.map(({ source, kind }) => {
				if (source) return at(source);
				return kind === 'inserted' ? words.zeroInserted : words.zeroBorder;
			});
		case 'weight':
			return step.taps.map(({ output }) => at([output[2], output[3]]));
		case 'bias':
			return step.terms.map(({ output }) => at([output[2], output[3]]));
	}
}

/** The caption of a step's table. */
function captionOf(step: BackwardStep, { captions }: Conv2dBackwardWords): string {
	switch (step.target) {
		case 'inputScatter':
			return captions.inputScatter(ordinal(step.output[2]), ordinal(step.output[3]));
		case 'input':
			return captions.input(ordinal(step.cell[2]), ordinal(step.cell[3]));
		case 'weight':
			return captions.weight(ordinal(step.weight[2]), ordinal(step.weight[3]));
		case 'bias':
			return captions.bias(1, ordinal(step.channel));
	}
}

/** A step of the way back as a table: a row for each term, with the sum so far. */
export function tabulateBackward(
	step: BackwardStep,
	run: Conv2dBackwardRun,
	{ language }: Messages
): StepTable {
	const words = conv2dBackwardWords[language];
	const names = rowNames(step, words);
	const common = {
		caption: captionOf(step, words),
		head: words.heads[step.target],
		current: step.grain === 'term' ? step.done - 1 : null
	};
	if (step.target === 'inputScatter') {
		const gradient = print(step.gradient);
		const rows = step.stamps.map(({ w, product }, index) => [
			names[index],
			gradient,
			print(w),
			index < step.done ? print(product) : ''
		]);
		return { ...common, rows };
	}
	const view = viewOf(run, step);
	const sums = runningSums(view);
	const rows = view.terms.map(({ x, w, product }, index) => [
		names[index],
		...(x === null ? [print(w)] : [print(x), print(w), print(product)]),
		index < step.done ? print(sums[index]) : ''
	]);
	return { ...common, rows };
}

/** What a filter is called in a heading; nothing if it is the only one. */
export function filterName(filter: number, filters: number, { language }: Messages): string {
	return filters > 1 ? conv2dWords[language].filter(ordinal(filter)) : '';
}
