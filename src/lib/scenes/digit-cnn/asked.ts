import type { SoftmaxStep } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { digitWords } from '$messages/digit-cnn';
import type { DigitWords } from '$messages/digit-cnn';
import type { Asked } from '../scene';
import type { DigitRun } from './digit-scene';
import { printOf, sumPrinter } from './exact';
import { layerBefore, layerOf, placeIn } from './layers';
import type { DigitLayer, MapCell } from './layers';
import { sumOf } from './sums';
import type { DigitStep } from './timeline';
import { bestDigit } from './words';

/** A number, and what has to be worked out for it. */
interface Task {
	readonly task: string;
	readonly printed: string;
}

const rounded = (value: number) => formatNumber(value).text;
/** So many decimals that what is worked out with them rounds to what is printed. */
const fine = (value: number) => formatNumber(value, { decimals: 6 }).text;

/** What a step of softmax has to work out. */
function softmaxTask(
	{ grain, phase, cell, x, max, exponentials, sum, outputs }: SoftmaxStep,
	{ asked }: DigitWords
): Task {
	const isCell = grain === 'cell';
	const power = exponentials.at(cell) ?? 0;
	switch (phase) {
		case 'max':
			return {
				task: asked.greatest(
					x
						.slice(0, cell + 1)
						.map(rounded)
						.join(', ')
				),
				printed: rounded(max)
			};
		case 'exponential':
			return { task: `e^(${fine(x[cell] - max)})`, printed: rounded(power) };
		case 'sum':
			return {
				task: (isCell ? [sum - power, power] : exponentials).map(fine).join(' + '),
				printed: rounded(sum)
			};
		case 'output':
			return { task: `${fine(power)} ÷ ${fine(sum)}`, printed: rounded(outputs[cell]) };
	}
}

/** The cell of a whole map whose number, before ReLU for that layer, is the furthest from 0. */
function boldestCell(layer: DigitLayer, channel: number, { maps }: DigitRun): MapCell {
	const { id, height, width } = layer.kind === 'relu' ? layerBefore(layer.id) : layer;
	const plane = height * width;
	const numbers = maps[id].subarray(channel * plane, (channel + 1) * plane);
	const boldest = numbers.reduce(
		(best, number, place) => (Math.abs(number) > Math.abs(numbers[best]) ? place : best),
		0
	);
	return [channel, Math.floor(boldest / width), boldest % width];
}

/** The numbers of the layer before that a window of max pooling reads, in the order of its steps. */
function pooledNumbers(layer: DigitLayer, [channel, row, column]: MapCell, { maps }: DigitRun) {
	const before = layerBefore(layer.id);
	const { kernel } = layer;
	return Array.from({ length: kernel * kernel }, (_, tap) => {
		const y = kernel * row + Math.floor(tap / kernel);
		return maps[before.id][placeIn(before, [channel, y, kernel * column + (tap % kernel)])];
	});
}

/** What a cell of a layer other than softmax has to work out; of a whole map or layer, that one cell. */
function cellTask(step: DigitStep, cell: MapCell, run: DigitRun, { asked }: DigitWords): Task {
	const layer = layerOf(step.layer);
	const before = layerBefore(step.layer);
	const place = placeIn(layer, cell);
	const printed = printOf(layer, run.maps[layer.id][place]);
	if (step.operation.kind === 'maxPool2d') {
		const { done, value } = step.operation.step;
		const isPart = step.grain === 'term';
		const numbers = pooledNumbers(layer, cell, run).slice(0, isPart ? done : undefined);
		const list = numbers.map((number) => printOf(before, number)).join(', ');
		return { task: asked.greatest(list), printed: isPart ? printOf(layer, value ?? 0) : printed };
	}
	const sum = sumOf(step);
	if (!sum) return { task: `ReLU(${printOf(before, run.maps[before.id][place])})`, printed };
	const print = sumPrinter(layer);
	const bias = print.sum(sum.bias);
	if (step.grain !== 'term') {
		const products = print.sum(run.maps[layer.id][place] - sum.bias);
		return { task: asked.products(products, bias), printed };
	}
	const now = sum.products.at(sum.done - 1);
	const soFar = print.sum(sum.sum - (now?.product ?? sum.bias));
	return {
		task: now ? asked.term(soFar, print.x(now.x), print.w(now.w)) : asked.bias(soFar, bias),
		printed: print.sum(sum.sum)
	};
}

/**
 * The number that a step of the network gives, with what it takes to work it out: the figures show pictures. Of a whole
 * map or layer it is one number that is worth a thought; of softmax, the digit that wins.
 */
export function askDigit(step: DigitStep, run: DigitRun, { language }: Messages): Asked {
	const words = digitWords[language];
	const { asked, layers } = words;
	const layer = layerOf(step.layer);
	const isWhole = step.grain === 'layer' || step.grain === 'map';
	const ask = (name: string, { task, printed }: Task): Asked => ({
		of: asked.of(name, task),
		cell: null,
		printed
	});
	if (step.operation.kind === 'softmax') {
		if (isWhole) return ask(layers.softmax, { task: asked.wins, printed: `${bestDigit(run)}` });
		const { phase, cell } = step.operation.step;
		const name = phase === 'output' ? words.probability(cell) : layers.softmax;
		return ask(name, softmaxTask(step.operation.step, words));
	}
	const [channel] = step.cell;
	const isMap = layer.width > 1;
	const cell = isMap && isWhole ? boldestCell(layer, channel, run) : step.cell;
	const map = words.map(layers[layer.id], channel + 1);
	const name = isMap ? asked.at(map, cell[1] + 1, cell[2] + 1) : words.score(channel);
	return ask(name, cellTask(step, cell, run, words));
}
