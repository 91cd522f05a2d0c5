import type { Messages } from '$messages';
import { digitWords } from '$messages/digit-cnn';
import { saliencyWords } from '$messages/saliency';
import type { SaliencyWords } from '$messages/saliency';
import { percent } from '../digit-cnn/exact';
import { layerIndex, layers, sizeOf } from '../digit-cnn/layers';
import type { DigitLayer } from '../digit-cnn/layers';
import type { StepTable } from '../scene';
import { largestOf } from './gradients';
import { printGradient } from './print';
import { wayBack } from './run';
import type { SaliencyRun, SaliencyStep } from './run';

/** Where p · (1 − p) is less than this, softmax hardly answers to its scores. */
const SATURATED = 0.01;

const countOf = (values: Float64Array) => values.reduce((sum, value) => sum + (value ? 1 : 0), 0);

function narrateScores(run: SaliencyRun, { narrate }: SaliencyWords): string {
	const { digit, gradients, parameters } = run;
	if (parameters.output === 'score') return narrate.score(digit);
	const own = gradients.dense[digit];
	const told = narrate.softmax(digit, printGradient(own, 'dense', 'probability'));
	return own < SATURATED ? `${told} ${narrate.saturated}` : told;
}

function narrateLayer(layer: DigitLayer, run: SaliencyRun, words: SaliencyWords, language: string) {
	const { narrate } = words;
	const { digit, gradients, maps, parameters, picture } = run;
	if (layer.kind === 'softmax') {
		if (parameters.output === 'score') return narrate.fromScore(digit);
		return narrate.fromProbability(digit, percent(maps.softmax[digit], language));
	}
	if (layer.kind === 'linear') return narrateScores(run, words);
	const gradient = gradients[layer.id];
	const some = countOf(gradient);
	if (layer.kind === 'input') {
		const dark = gradient.filter((value, pixel) => value !== 0 && picture[pixel] === 0).length;
		return narrate.input(some, dark);
	}
	const after = layers[layerIndex(layer.id) + 1];
	switch (after.kind) {
		case 'linear':
			return narrate.linear(sizeOf(layer));
		case 'maxPool2d':
			return narrate.maxPool2d(some, sizeOf(layer));
		case 'relu': {
			const had = countOf(gradients[after.id]);
			return narrate.relu(had - some, had);
		}
		default:
			return narrate.conv2d(after.channels, after.kernel);
	}
}

/** A step of the way back in words. */
export function narrateSaliency(
	{ grain, layer, channel }: SaliencyStep,
	run: SaliencyRun,
	{ language }: Messages
): string {
	const words = saliencyWords[language];
	if (grain === 'layer' || layer.channels === 1 || layer.width === 1)
		return narrateLayer(layer, run, words, language);
	const plane = layer.width * layer.height;
	const map = run.gradients[layer.id].subarray(channel * plane, (channel + 1) * plane);
	const most = printGradient(largestOf(map), layer.id, run.parameters.output);
	const name = digitWords[language].layers[layer.id];
	const some = countOf(map);
	return words.narrate.map(name, channel + 1, layer.channels, some, plane, most);
}

/** The way back as a table. */
export function tabulateSaliency(
	{ layer }: SaliencyStep,
	{ gradients, parameters }: SaliencyRun,
	{ language }: Messages
): StepTable {
	const { table } = saliencyWords[language];
	return {
		caption: table.caption,
		head: table.head,
		rows: wayBack.map((each) => [
			digitWords[language].layers[each.id],
			`${sizeOf(each)}`,
			`${countOf(gradients[each.id])}`,
			printGradient(largestOf(gradients[each.id]), each.id, parameters.output)
		]),
		current: wayBack.indexOf(layer)
	};
}
