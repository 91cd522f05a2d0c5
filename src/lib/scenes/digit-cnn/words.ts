import type { MaxStep, SoftmaxStep } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { digitWords } from '$messages/digit-cnn';
import type { DigitWords } from '$messages/digit-cnn';
import type { StepTable } from '../scene';
import { multiplyAddsOf, parametersOf } from './costs';
import type { DigitRun } from './digit-scene';
import { percent, printOf, sumPrinter } from './exact';
import { layerBefore, layerOf, layers, sizeOf } from './layers';
import type { MapCell } from './layers';
import { sumOf } from './sums';
import type { Sum } from './sums';
import type { DigitStep } from './timeline';

/** The digit that the network finds likeliest. */
export function bestDigit({ maps }: Pick<DigitRun, 'maps'>): number {
	return maps.softmax.indexOf(Math.max(...maps.softmax));
}

const ordinal = (index: number) => index + 1;
const rounded = (value: number) => formatNumber(value).text;

function narrateLayer(step: DigitStep, run: DigitRun, words: DigitWords, language: string): string {
	const { narrate } = words;
	const layer = layerOf(step.layer);
	const before = layerBefore(step.layer);
	switch (layer.kind) {
		case 'input':
			return words.captions.input;
		case 'conv2d':
			return narrate.conv2d(layer.channels, before.channels, layer.kernel);
		case 'relu': {
			const zeros = run.maps[layer.id].filter((value) => value === 0).length;
			return narrate.relu(percent(zeros / sizeOf(layer), language));
		}
		case 'maxPool2d':
			return narrate.maxPool2d(before.width, layer.width);
		case 'linear':
			return narrate.linear(sizeOf(before));
		case 'softmax': {
			const best = bestDigit(run);
			return narrate.softmax(best, percent(run.maps.softmax[best], language));
		}
	}
}

function narrateSum(step: DigitStep, sum: Sum, { narrate }: DigitWords): string {
	const layer = layerOf(step.layer);
	const print = sumPrinter(layer);
	const terms = sum.products.length + 1;
	const [channel, row, column] = step.cell;
	if (step.grain === 'cell') {
		const value = print.sum(sum.sum);
		if (layer.kind === 'linear') return narrate.score(channel, terms - 1, value);
		return narrate.sum(ordinal(row), ordinal(column), terms - 1, value);
	}
	if (sum.done === terms) return narrate.biasTerm(print.sum(sum.bias), print.sum(sum.sum));
	const { x, w, product } = sum.products[sum.done - 1];
	const factors = [print.x(x), print.w(w), print.sum(product)] as const;
	return narrate.term(...factors, sum.done, terms, print.sum(sum.sum));
}

function narratePool(step: DigitStep, pool: MaxStep<number>, { narrate }: DigitWords): string {
	const print = (value: number | null) => printOf(layerOf(step.layer), value ?? 0);
	const values = pool.readings.map(({ read }) => print(read?.value ?? null));
	const [, row, column] = step.cell;
	if (step.grain === 'term') return narrate.compared(values[pool.done - 1], print(pool.value));
	return narrate.pooled(ordinal(row), ordinal(column), values.join(', '), print(pool.value));
}

function narrateSoftmax(
	{ phase, max, sum, outputs, cell }: SoftmaxStep,
	{ narrate }: DigitWords,
	language: string
): string {
	switch (phase) {
		case 'max':
			return narrate.max(rounded(max));
		case 'exponential':
			return narrate.exponential;
		case 'sum':
			return narrate.total(rounded(sum));
		case 'output':
			return narrate.output(cell, percent(outputs[cell], language));
	}
}

/** A step of the network in words. */
export function narrateDigit(step: DigitStep, run: DigitRun, { language }: Messages): string {
	const words = digitWords[language];
	const { operation, grain } = step;
	if (grain === 'layer') return narrateLayer(step, run, words, language);
	if (operation.kind === 'softmax') return narrateSoftmax(operation.step, words, language);
	const layer = layerOf(step.layer);
	const [channel, row, column] = step.cell;
	if (grain === 'map' && layer.kind !== 'linear')
		return words.narrate.map(words.layers[layer.id], ordinal(channel), layer.channels);
	const sum = sumOf(step);
	if (sum) return narrateSum(step, sum, words);
	if (operation.kind === 'maxPool2d') return narratePool(step, operation.step, words);
	if (operation.kind !== 'relu') return '';
	const [before, after] = [operation.step.x, operation.step.value].map((whole) =>
		printOf(layer, whole)
	);
	return words.narrate.rectified(ordinal(row), ordinal(column), before, after);
}

function tabulateLayers(step: DigitStep, { table, layers: names }: DigitWords): StepTable {
	const dash = (count: number) => (count === 0 ? '—' : `${count}`);
	return {
		caption: table.layerCaption,
		head: table.layer,
		rows: layers.map((layer) => [
			names[layer.id],
			`${layer.channels}`,
			`${layer.height}×${layer.width}`,
			dash(parametersOf(layer)),
			dash(multiplyAddsOf(layer))
		]),
		current: layers.findIndex(({ id }) => id === step.layer)
	};
}

function tabulateSum(
	step: DigitStep,
	sum: Sum,
	{ table, layers: names, bias }: DigitWords
): StepTable {
	const print = sumPrinter(layerOf(step.layer));
	const place = ([map, row, column]: MapCell) =>
		table.place(ordinal(map), ordinal(row), ordinal(column));
	let total = 0;
	const rows = sum.products.map(({ source, x, w, product }, index) => {
		total += product;
		const known = index < sum.done ? print.sum(total) : '';
		const where = source ? place(source) : '0';
		return [where, print.x(x), print.w(w), print.sum(product), known];
	});
	const isWhole = sum.done > sum.products.length;
	rows.push([bias, '', '', print.sum(sum.bias), isWhole ? print.sum(sum.sum) : '']);
	return {
		caption: table.sumCaption(names[step.layer]),
		head: table.terms,
		rows,
		current: step.grain === 'term' ? sum.done - 1 : null
	};
}

function tabulateSoftmax(step: SoftmaxStep, { table }: DigitWords): StepTable {
	return {
		caption: table.softmaxCaption,
		head: table.softmax,
		rows: step.x.map((logit, digit) => [
			`${digit}`,
			rounded(logit),
			step.exponentials.length > digit ? rounded(step.exponentials[digit]) : '',
			step.outputs.length > digit ? rounded(step.outputs[digit]) : ''
		]),
		current: step.cell
	};
}

function tabulatePool(
	step: DigitStep,
	{ readings, done, winner }: MaxStep<number>,
	{ table, layers: names }: DigitWords
): StepTable {
	const layer = layerOf(step.layer);
	const rows = readings.map(({ read }, index) => {
		const [map, row, column] = read?.index.slice(1).map(ordinal) ?? [0, 0, 0];
		const isGreatest = index === winner ? printOf(layer, read?.value ?? 0) : '';
		return [table.place(map, row, column), printOf(layer, read?.value ?? 0), isGreatest];
	});
	const current = step.grain === 'term' ? done - 1 : null;
	return { caption: table.readingsCaption(names[layer.id]), head: table.readings, rows, current };
}

/** A step of the network as a table. */
export function tabulateDigit(step: DigitStep, _run: DigitRun, { language }: Messages): StepTable {
	const words = digitWords[language];
	const { operation } = step;
	if (step.grain === 'layer' || (step.grain === 'map' && operation.kind !== 'softmax'))
		return tabulateLayers(step, words);
	switch (operation.kind) {
		case 'softmax':
			return tabulateSoftmax(operation.step, words);
		case 'maxPool2d':
			return tabulatePool(step, operation.step, words);
		case 'relu': {
			const { x, value } = operation.step;
			const layer = layerOf(step.layer);
			return {
				caption: words.layers[layer.id],
				head: words.table.pair,
				rows: [[printOf(layer, x), printOf(layer, value)]],
				current: 0
			};
		}
		case 'conv2d':
		case 'linear': {
			const sum = sumOf(step);
			return sum ? tabulateSum(step, sum, words) : tabulateLayers(step, words);
		}
	}
}
