import { formatNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { linearLayersWords } from '$messages/linear-layers';
import type { LinearLayersWords } from '$messages/linear-layers';
import { print } from '../print';
import type { StepTable } from '../scene';
import { isRight } from './run';
import type { LinearLayersRun, LinearLayersStep } from './run';

/** A double as text; it always has its ≈. */
export const printDouble = (value: number) => formatNumber(value).text;

/** A point in words: its class, its place, and whether it is told right. */
export function describePoint(
	index: number,
	run: LinearLayersRun,
	step: LinearLayersStep,
	words: LinearLayersWords
): string {
	const point = run.points[index];
	return words.point(
		index + 1,
		words.classes[point.isOne ? 1 : 0],
		print(point.x),
		print(point.y),
		isRight(step.logits[index], point)
	);
}

/** A step of the training in words. */
export function narrateLinearLayers(
	step: LinearLayersStep,
	{ points }: LinearLayersRun,
	messages: Messages
): string {
	const words = linearLayersWords[messages.language];
	return words.narrate(step.epoch, step.right, points.length, printDouble(step.loss));
}

/** What the network says of every point. */
export function tabulateLinearLayers(
	step: LinearLayersStep,
	{ points }: LinearLayersRun,
	messages: Messages
): StepTable {
	const words = linearLayersWords[messages.language];
	return {
		caption: words.tableCaption(step.epoch),
		head: words.tableHead,
		rows: points.map((point, index) => [
			words.classes[point.isOne ? 1 : 0],
			print(point.x),
			print(point.y),
			printDouble(step.logits[index]),
			words.told[isRight(step.logits[index], point) ? 1 : 0]
		]),
		current: null
	};
}
