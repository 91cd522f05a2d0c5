import type { Messages } from '$messages';
import { receptiveFieldWords } from '$messages/receptive-field';
import type { ReceptiveFieldWords } from '$messages/receptive-field';
import type { Role } from '$lib/figures/grid';
import type { StepTable } from '../scene';
import { beyondEdge, fieldOf } from './cone';
import type { StackCell } from './cone';
import type { Direction } from './parameters';
import { downwardStep } from './run';
import type { StackRun, StackStep } from './run';
import type { StackLayer } from './stack-layer';

/** A term of either formula. */
export type FieldTerm = keyof ReceptiveFieldWords['terms'];

/** The terms of the formulas, in the order in which readers meet them. */
export const fieldTerms: Readonly<Record<Direction, readonly FieldTerm[]>> = {
	up: ['size', 'kernel', 'jump', 'stride', 'start', 'padding'],
	down: ['above', 'stride', 'kernel', 'below']
};

const roles: Partial<Record<FieldTerm, Role>> = { size: 'input', below: 'input', kernel: 'kernel' };

/** Whose hue a term has. */
export const roleOfTerm = (term: FieldTerm): Role => roles[term] ?? 'plain';

/** A number with the minus sign of formulas. */
export const signed = (number: number) => `${number}`.replace('-', '−');

/** A layer in short: `3×3 conv · s 2 · p 1`, what is plain left out. */
export function layerText(layer: StackLayer, words: ReceptiveFieldWords): string {
	const { kind, kernel, stride, padding, dilation } = layer;
	return [
		words.kinds[kind](kernel),
		...(stride === 1 ? [] : [`s ${stride}`]),
		...(padding === 0 ? [] : [`p ${padding}`]),
		...(dilation === 1 ? [] : [`d ${dilation}`])
	].join(' · ');
}

/** A cell in words: what it sees of the input, and how much of that lies beyond the edge. */
export function describeStackCell(
	run: StackRun,
	cell: StackCell,
	words: ReceptiveFieldWords
): string {
	const field = fieldOf(run, cell);
	const { first, last } = field;
	const size = last - first + 1;
	return words
		.describe(cell.line, cell.cell, size, first, last, beyondEdge(run, field))
		.replaceAll(/-(?=\d)/g, '−');
}

/** What the slots of the formula show for a step. */
export function fieldSlots(run: StackRun, { direction, layer }: StackStep): Record<string, string> {
	if (direction === 'down') {
		const { above, below, effectiveKernel, window } = downwardStep(run, layer);
		return {
			...{ above: `${above}`, below: `${below}` },
			...{ kernel: `${effectiveKernel}`, stride: `${window.stride}` }
		};
	}
	const { before, window, effectiveKernel, size, jump, start } = run.upwards[layer - 1];
	return {
		...{ before: `${before.size}`, kernel: `${effectiveKernel}`, jump: `${before.jump}` },
		...{ size: `${size}`, stride: `${window.stride}`, next: `${jump}` },
		...{ from: signed(before.start), padding: `${window.paddingBefore}`, start: signed(start) }
	};
}

/** A step in words: what the layer adds, or what it asks of the line below. */
export function narrateStack(step: StackStep, run: StackRun, messages: Messages): string {
	const words = receptiveFieldWords[messages.language];
	const { direction, layer } = step;
	const sentences: string[] = [];
	const { window: own, effectiveKernel: span } = run.upwards[layer - 1];
	if (span !== own.kernel) sentences.push(words.narrateSpread(span, own.kernel, own.dilation));
	if (direction === 'down') {
		const { above, below, effectiveKernel, window } = downwardStep(run, layer);
		sentences.push(words.narrateDown(layer, above, window.stride, effectiveKernel, below));
		if (layer === 1) sentences.push(words.narrateBottom(below));
	} else {
		const { before, window, effectiveKernel, growth, size, jump, start } = run.upwards[layer - 1];
		const { stride, paddingBefore } = window;
		sentences.push(
			words.narrateUp(layer, before.size, effectiveKernel, before.jump, growth, size),
			words.narrateJump(stride, before.jump, jump),
			words.narrateStart(paddingBefore, before.jump, start).replace('-', '−')
		);
	}
	return sentences.filter(Boolean).join(messages.language === 'zh' ? '' : ' ');
}

/** A step as a table: what each cell of its layer sees. */
export function tabulateStack({ layer }: StackStep, run: StackRun, messages: Messages): StepTable {
	const words = receptiveFieldWords[messages.language];
	return {
		caption: words.tableCaption(layer),
		head: words.tableHead,
		rows: Array.from({ length: run.lines[layer].size }, (_, cell) => {
			const field = fieldOf(run, { line: layer, cell });
			const numbers = [cell, field.first, field.last, beyondEdge(run, field)];
			return numbers.map(signed);
		}),
		current: null
	};
}
