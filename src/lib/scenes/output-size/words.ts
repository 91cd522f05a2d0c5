import type { Messages } from '$messages';
import { outputSizeWords } from '$messages/output-size';
import type { OutputSizeWords } from '$messages/output-size';
import type { StepTable } from '../scene';
import { isPaddingAt, positionsRead } from './run';
import type { OutputSizeRun, PlacedWindow } from './run';

/** The terms of the formula, in the order in which readers meet them. */
export const sizeTerms = [
	'input',
	'padding',
	'dilation',
	'kernel',
	'stride',
	'floor',
	'one',
	'output'
] as const;
export type SizeTerm = (typeof sizeTerms)[number];

/** More numbers than this are told by the first and the last of them. */
const MOST_TOLD = 8;

function tellNumbers(numbers: readonly number[], { join }: OutputSizeWords): string {
	if (numbers.length <= MOST_TOLD) return numbers.join(join);
	return [...numbers.slice(0, MOST_TOLD - 2), '…', numbers.at(-1)].join(join);
}

/** The input cells that a window reads, counted from 1, and how many of the padding. */
export function tellCells(run: OutputSizeRun, output: number, { language }: Messages): string {
	const words = outputSizeWords[language];
	const positions = positionsRead(run.axis, output);
	const cells = positions.filter((position) => !isPaddingAt(run.axis, position));
	const padding = positions.length - cells.length;
	const told = tellNumbers(
		cells.map((position) => position + 1),
		words
	);
	return words.reads(told, cells.length, padding);
}

/** A step in words: where a window lies and what it reads; at the end, what is left. */
export function narrateOutputSize(
	{ grain, output }: PlacedWindow,
	run: OutputSizeRun,
	messages: Messages
): string {
	const words = outputSizeWords[messages.language];
	const { axis, parts, dropped } = run;
	const isLast = output === axis.outputSize - 1;
	const sentences: string[] = [];
	if (grain === 'map') {
		const { room, moves } = parts;
		sentences.push(
			words.narrateMap(axis.effectiveKernel, room, axis.stride, moves, axis.outputSize)
		);
	} else {
		const cells = tellCells(run, output, messages);
		sentences.push(
			output === 0 ? words.narrateFirst(cells) : words.narrateNext(output + 1, axis.stride, cells)
		);
		if (isLast) sentences.push(words.narrateEnd(parts.leftover, axis.stride));
	}
	if (isLast && dropped.length > 0) {
		const cells = dropped.map((cell) => cell + 1);
		sentences.push(words.dropped(tellNumbers(cells, words), cells.length));
	}
	return sentences.join(messages.language === 'zh' ? '' : ' ');
}

/** A step as a table: a row for each window. */
export function tabulateOutputSize(
	{ grain, output }: PlacedWindow,
	run: OutputSizeRun,
	messages: Messages
): StepTable {
	const words = outputSizeWords[messages.language];
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: Array.from({ length: run.axis.outputSize }, (_, window) => [
			`${window + 1}`,
			tellCells(run, window, messages)
		]),
		current: grain === 'cell' ? output : null
	};
}

/** What a term of the formula is here, in words. */
export function describeTerm(
	term: SizeTerm,
	{ axis, parts }: OutputSizeRun,
	{ about }: OutputSizeWords
): string {
	const { size, kernel, stride, dilation, effectiveKernel, outputSize } = axis;
	switch (term) {
		case 'input':
			return about.input(size);
		case 'padding':
			return about.padding(axis.paddingBefore, axis.paddingAfter);
		case 'dilation':
			return about.dilation(dilation, kernel, effectiveKernel);
		case 'kernel':
			return about.kernel(kernel, effectiveKernel);
		case 'stride':
			return about.stride(stride);
		case 'floor':
			return about.floor(parts.room, stride, parts.moves, parts.leftover);
		case 'one':
			return about.one(outputSize, parts.moves);
		case 'output':
			return about.output(outputSize);
	}
}

/** What the slots of the formula show. */
export function slotsOf({ axis }: OutputSizeRun): Record<string, string> {
	const { paddingBefore: before, paddingAfter: after } = axis;
	return {
		twice: before === after ? '2' : '',
		other: before === after ? '' : ' + p′',
		size: `${axis.size}`,
		padding: before === after ? `2·${before}` : `${before} + ${after}`,
		dilation: `${axis.dilation}`,
		kernel: `${axis.kernel}`,
		stride: `${axis.stride}`,
		output: `${axis.outputSize}`
	};
}
