import { offset } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import type { Messages } from '$messages';
import { activationBackwardWords } from '$messages/activation-backward';
import type { ActivationBackwardWords } from '$messages/activation-backward';
import { activationsWords } from '$messages/activations';
import { numberOf } from '../activations/functions';
import { printValue } from '../activations/print';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { ActivationBackwardParameters } from './parameters';
import type { ActivationBackwardRun, ActivationBackwardSceneStep } from './run';

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

const isExactly = (value: Mixed, whole: bigint) =>
	typeof value !== 'number' && value.s * value.n === whole && value.d === 1n;

/** Whether the function has a corner at a number: a slope on the left of it and another on its right. */
function hasCorner({ applied, learned, alpha }: ActivationBackwardParameters, x: Mixed): boolean {
	if (numberOf(x) !== 0) return false;
	if (applied === 'prelu') return learned !== 100;
	if (applied === 'elu') return alpha !== 10;
	return applied === 'relu' || applied === 'leakyRelu';
}

function narrateShare(
	{ grain, x, share }: ActivationBackwardSceneStep,
	words: ActivationBackwardWords
): readonly string[] {
	if (!share) return [];
	const sum = print(share.sum);
	if (grain === 'map') return [words.sharesAll(sum)];
	return [numberOf(x) > 0 ? words.sharesNothing(sum) : words.shares(print(share.term), sum)];
}

function narrateCell(
	{ cell, x, slope, gradOutput, product }: ActivationBackwardSceneStep,
	words: ActivationBackwardWords
): string {
	const place = [ordinal(cell[2]), ordinal(cell[3]), printValue(x)] as const;
	const above = printValue(gradOutput);
	if (isExactly(slope, 1n)) return words.passes(...place, above);
	if (isExactly(slope, 0n)) return words.stops(...place, above);
	return words.scales(...place, printValue(slope), above, printValue(product));
}

/** A step of the way back through an activation in words. */
export function narrateActivationBackward(
	step: ActivationBackwardSceneStep,
	{ parameters, input }: ActivationBackwardRun,
	{ language }: Messages
): string {
	const words = activationBackwardWords[language];
	const name = activationsWords[language].names[parameters.applied];
	const isMap = step.grain === 'map';
	const isCorner = !isMap && hasCorner(parameters, step.x);
	return [
		isMap ? words.map(input.data.length, name) : narrateCell(step, words),
		...(isCorner ? [words.corner(name, printValue(step.slope))] : []),
		...narrateShare(step, words)
	].join(words.between);
}

/** A step of the way back as a table: the cells of its row, or of the whole map. */
export function tabulateActivationBackward(
	{ grain, cell }: ActivationBackwardSceneStep,
	{ input, slope, gradOutput, gradInput }: ActivationBackwardRun,
	{ language }: Messages
): StepTable {
	const words = activationBackwardWords[language];
	const [, , height, width] = input.shape;
	const [, , row, column] = cell;
	const isMap = grain === 'map';
	const first = isMap ? 0 : row * width;
	const count = isMap ? height * width : width;
	const rows = Array.from({ length: count }, (_, at) => {
		const place = first + at;
		const name = words.place(ordinal(Math.floor(place / width)), ordinal(place % width));
		const isFound = place <= offset(input.shape, cell);
		return [
			name,
			print(input.data[place]),
			printValue(slope.data[place]),
			print(gradOutput.data[place]),
			isFound ? printValue(gradInput.data[place]) : ''
		];
	});
	return {
		caption: isMap ? words.tableMap : words.tableRow(ordinal(row)),
		head: words.head,
		rows,
		current: isMap ? null : column
	};
}

/** What the reader points at in any of the maps, in words. */
export function describeActivationPlace(
	{ row, column }: { readonly row: number; readonly column: number },
	{ input, slope, gradOutput, gradInput }: ActivationBackwardRun,
	{ language }: Messages
): string {
	const place = offset(input.shape, [0, 0, row, column]);
	return activationBackwardWords[language].pointed(
		ordinal(row),
		ordinal(column),
		printValue(slope.data[place]),
		print(gradOutput.data[place]),
		printValue(gradInput.data[place])
	);
}
