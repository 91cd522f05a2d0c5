import { offset } from '$lib/engine';
import type { ConvTranspose2dGradientTap, Rational } from '$lib/engine';
import { cellKey } from '../places';
import type { StepTo, TransposeBackwardRun, TransposeBackwardStep } from './run';

/** The scene's figures whose cells can be pointed at; kernels go by channel and filter together. */
export type TransposeBackwardFigure =
	'gradOutput' | 'kernel' | 'input' | 'product' | 'gradInput' | 'gradWeight' | 'gradBias';

/** Cells by figure, a cell of each. */
export type TermCells = Readonly<Partial<Record<TransposeBackwardFigure, string>>>;

/** A term of the sum at work: an output gradient, what it is multiplied by, and their cells. */
export interface ViewTerm {
	readonly gradient: Rational;
	/** The weight or the input cell; null for a sum without products. */
	readonly factor: Rational | null;
	readonly product: Rational;
	/** Whether the output cell is cropped, so that no gradient comes from it. */
	readonly isCropped: boolean;
	readonly cells: TermCells;
}

/** A step as the sum of one cell of a gradient: what the worked line and the links are made from. */
export interface StepView {
	readonly terms: readonly ViewTerm[];
	readonly done: number;
	/** The term that is added now; null for none in particular. */
	readonly current: number | null;
	readonly sum: Rational;
	/** The place of the cell in its gradient, and the cell. */
	readonly place: number;
	readonly result: TermCells;
	/** The channel of the input, and of the kernel, that the cell has to do with. */
	readonly channel: number;
}

/** The kernel from a channel to a filter, counted through the weight. */
export function kernelOf(
	{ weight }: TransposeBackwardRun,
	channel: number,
	filter: number
): number {
	const perGroup = weight.shape[1];
	return channel * perGroup + (filter % perGroup);
}

/** The filter that a kernel, counted through the weight, stamps on. */
export function filterOf(
	{ weight, input, geometry }: TransposeBackwardRun,
	kernel: number
): number {
	const perGroup = weight.shape[1];
	const channelsPerGroup = input.shape[1] / geometry.groups;
	const group = Math.floor(Math.floor(kernel / perGroup) / channelsPerGroup);
	return group * perGroup + (kernel % perGroup);
}

/** The cells of a multiply-add: those of its output gradient, and of what it is multiplied by. */
export function cellsOf(
	run: TransposeBackwardRun,
	target: 'input' | 'weight',
	{ oc, position, weight, input }: ConvTranspose2dGradientTap<Rational>
): TermCells {
	const gradOutput = cellKey(oc, ...position);
	const [, ic, ih, iw] = input;
	const [, , row, column] = weight;
	const perGroup = run.weight.shape[1];
	return target === 'input'
		? {
				gradOutput,
				kernel: cellKey(kernelOf(run, ic, oc), row, column),
				product: cellKey(oc % perGroup, row, column)
			}
		: { gradOutput, input: cellKey(ic, ih, iw), product: cellKey(0, ih, iw) };
}

function ofProducts(
	run: TransposeBackwardRun,
	{ target, grain, cell, taps, done, sum }: StepTo<'input'> | StepTo<'weight'>
): StepView {
	const [channel, second, row, column] = cell;
	const result: TermCells =
		target === 'input'
			? { gradInput: cellKey(second, row, column) }
			: { gradWeight: cellKey(kernelOf(run, channel, second), row, column) };
	return {
		terms: taps.map((tap) => ({
			...{ gradient: tap.gradient, factor: tap.factor, product: tap.product },
			isCropped: tap.source === null,
			cells: cellsOf(run, target, tap)
		})),
		...{ done, sum, result },
		current: grain === 'term' ? done - 1 : null,
		place: offset(run.gradients[target].shape, cell),
		channel: target === 'input' ? second : channel
	};
}

/** A step as the sum of one cell. */
export function viewOf(run: TransposeBackwardRun, step: TransposeBackwardStep): StepView {
	if (step.target !== 'bias') return ofProducts(run, step);
	const { grain, channel, terms, done, sum } = step;
	return {
		terms: terms.map(({ output: [, oc, oh, ow], gradient }) => ({
			...{ gradient, factor: null, product: gradient, isCropped: false },
			cells: { gradOutput: cellKey(oc, oh, ow) }
		})),
		...{ done, sum, place: channel, channel: 0 },
		current: grain === 'term' ? done - 1 : null,
		result: { gradBias: cellKey(0, 0, channel) }
	};
}

/** What is found for a cell of the stepped gradient so far; null while it has not been its turn. */
export function foundSoFar(
	{ gradients, parameters: { target } }: TransposeBackwardRun,
	view: StepView,
	place: number
): Rational | null {
	if (place === view.place) return view.sum;
	return place < view.place ? gradients[target].data[place] : null;
}
