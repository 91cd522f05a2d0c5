import type { Messages } from '$messages';
import { digitWords } from '$messages/digit-cnn';
import { formatNumber } from '$lib/numbers';
import type { Asked } from '../scene';
import type { DigitRun } from './digit-scene';
import { printOf, sumPrinter } from './exact';
import { layerOf } from './layers';
import { sumOf } from './sums';
import type { DigitStep } from './timeline';

/** The number that a step inside a map gives so far, in print; null for softmax. */
function printStep(step: DigitStep): string | null {
	const layer = layerOf(step.layer);
	const sum = sumOf(step);
	if (sum) return sumPrinter(layer).sum(sum.sum);
	switch (step.operation.kind) {
		case 'relu':
		case 'maxPool2d':
			return printOf(layer, step.operation.step.value ?? 0);
		default:
			return null;
	}
}

/** What a step of softmax gives: the largest score, a power of e, their sum, or a probability. */
function askSoftmax(step: DigitStep, { language }: Messages): Asked | null {
	if (step.operation.kind !== 'softmax') return null;
	const { phase, cell, max, exponentials, sum, outputs } = step.operation.step;
	const number = { max, exponential: exponentials[cell], sum, output: outputs[cell] }[phase];
	const { layers, asked, probability } = digitWords[language];
	const of = phase === 'output' ? probability(cell) : `${layers.softmax}: ${asked[phase]}`;
	return { of, cell: null, printed: formatNumber(number).text };
}

/** The number that a step of the network gives: a cell's, or the largest of a map or of a layer. */
export function askDigit(step: DigitStep, run: DigitRun, messages: Messages): Asked | null {
	const words = digitWords[messages.language];
	const layer = layerOf(step.layer);
	const [channel, row, column] = step.cell;
	if (step.grain !== 'layer' && layer.kind === 'softmax') return askSoftmax(step, messages);
	const isMap = layer.width > 1;
	if (step.grain === 'layer' || (step.grain === 'map' && isMap)) {
		const plane = layer.width * layer.height;
		const from = step.grain === 'layer' ? 0 : channel * plane;
		const numbers = run.maps[layer.id].subarray(
			from,
			step.grain === 'layer' ? undefined : from + plane
		);
		const name = words.layers[layer.id];
		return {
			of: words.largest(step.grain === 'layer' ? name : words.map(name, channel + 1)),
			cell: null,
			printed: printOf(layer, Math.max(...numbers))
		};
	}
	const printed = printStep(step);
	if (printed === null) return null;
	return isMap
		? {
				of: words.map(words.layers[layer.id], channel + 1),
				cell: { row: row + 1, column: column + 1 },
				printed
			}
		: { of: words.score(channel), cell: null, printed };
}
