import type { Cell } from '$lib/figures/grid';
import type { Messages } from '$messages';
import { paddingModesWords } from '$messages/padding-modes';
import type { PaddingModesWords } from '$messages/padding-modes';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import { holdersOf, numbersAt } from './links';
import type { PaddingModesFigure } from './links';
import { isAdded, numberAt, positionOf, sourceOf } from './run';
import type { PaddedPicture, PaddingModesRun, PaddingStep } from './run';

/** The place of a cell of the padded picture, counted from the picture's first cell, which is 1. */
function ordinals(picture: PaddedPicture, cell: Cell): [row: number, column: number] {
	const { row, column } = positionOf(picture, cell);
	return [row + 1, column + 1];
}

/** What each mode puts into an added cell. */
function tellFilling(cell: Cell, run: PaddingModesRun, messages: Messages): string {
	const words = paddingModesWords[messages.language];
	return run.pictures
		.map((picture) => {
			const mode = messages.parameters.paddingModes[picture.mode];
			const value = print(numberAt(picture.padded, cell));
			const source = sourceOf(picture, cell);
			if (source === null) return words.plain(mode, value);
			return words.copies(mode, value, source.row + 1, source.column + 1);
		})
		.join(words.join);
}

const sentence = (place: string, text: string, { language }: Messages) =>
	language === 'zh' ? `${place}：${text}。` : `${place}: ${text}.`;

/** A step in words: where the added cell is, and what each mode puts there. */
export function narratePaddingModes(
	{ grain, index }: PaddingStep,
	run: PaddingModesRun,
	messages: Messages
): string {
	const words = paddingModesWords[messages.language];
	const [first] = run.pictures;
	if (grain === 'map') {
		const size = ({ shape }: { readonly shape: readonly number[] }) => shape.slice(-2).join('×');
		return words.narrateMap(size(run.input), size(first.padded), run.added.length);
	}
	const cell = run.added[index];
	const place = words.paddingPlace(...ordinals(first, cell));
	return sentence(place, tellFilling(cell, run, messages), messages);
}

/** A step as a table: a row for each mode. */
export function tabulatePaddingModes(
	{ index }: PaddingStep,
	run: PaddingModesRun,
	messages: Messages
): StepTable {
	const words = paddingModesWords[messages.language];
	const cell = run.added[index];
	return {
		caption: words.paddingPlace(...ordinals(run.pictures[0], cell)),
		head: words.tableHead,
		rows: run.pictures.map((picture) => {
			const source = sourceOf(picture, cell);
			return [
				messages.parameters.paddingModes[picture.mode],
				print(numberAt(picture.padded, cell)),
				source === null ? words.nowhere : words.place(source.row + 1, source.column + 1)
			];
		}),
		current: null
	};
}

/** A cell of one padded picture in words. */
export function describePadded(
	picture: PaddedPicture,
	cell: Cell,
	isFilled: boolean,
	words: PaddingModesWords
): string {
	const place = ordinals(picture, cell);
	if (!isFilled) return words.later(...place);
	const tell = isAdded(picture, cell) ? words.paddingCell : words.inputCell;
	return tell(...place, print(numberAt(picture.padded, cell)));
}

/** What the reader points at, in all four pictures. */
export function describePaddingPlace(
	{ figure, cell }: CellPlace<PaddingModesFigure>,
	run: PaddingModesRun,
	messages: Messages
): string {
	const words = paddingModesWords[messages.language];
	const modes = run.pictures.map(({ mode }) => messages.parameters.paddingModes[mode]);
	const [first] = run.pictures;
	if (figure === 'output') {
		const numbers = numbersAt(run, figure, cell).map(print);
		const told = modes.map((mode, index) => words.plain(mode, numbers[index]));
		const place = words.outputPlace(cell.row + 1, cell.column + 1);
		return sentence(place, told.join(words.join), messages);
	}
	const place = ordinals(first, cell);
	if (isAdded(first, cell))
		return sentence(words.paddingPlace(...place), tellFilling(cell, run, messages), messages);
	const copied = run.pictures.map((picture, index) =>
		words.copied(modes[index], holdersOf(picture, cell).length - 1)
	);
	return sentence(words.inputPlace(...place), copied.join(words.join), messages);
}
