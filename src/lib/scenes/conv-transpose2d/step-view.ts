import { offset, rational } from '$lib/engine';
import type { ConvTranspose2dInput, ConvTranspose2dOutput, Rational } from '$lib/engine';
import { cellKey } from '../places';
import { inputOfTap } from './readings';
import type { ReadingsView } from './readings';
import type { TransposeRun, TransposeStep } from './run';

/** The scene's figures whose cells can be pointed at; kernels go by channel and filter together. */
export type TransposeFigure =
	'input' | 'kernel' | 'stamp' | 'stuffed' | 'turned' | 'entry' | 'column' | 'output';

/** Cells by figure, a cell of each. */
export type TermCells = Readonly<Partial<Record<TransposeFigure, string>>>;

/** A term of the sum at work: its factors, and the cells that they come from. */
export interface ViewTerm {
	/** Null for the bias. */
	readonly x: Rational | null;
	readonly w: Rational;
	readonly product: Rational;
	/** Whether it meets a zero that is no cell's, or no weight. */
	readonly isZero: boolean;
	readonly cells: TermCells;
}

/** A step as the sum of one output cell: what the worked line and the links are made from. */
export interface StepView {
	readonly terms: readonly ViewTerm[];
	readonly done: number;
	/** The term that is added now; null for none in particular. */
	readonly current: number | null;
	readonly sum: Rational;
	readonly result: TermCells;
}

type WeightIndex = readonly [ic: number, oc: number, row: number, column: number];

/** The kernel from a channel to a filter of its group, counted through the weight. */
export function kernelOf({ weight }: TransposeRun, channel: number, filter: number): number {
	const perGroup = weight.shape[1];
	return channel * perGroup + (filter % perGroup);
}

/** The cells of an input and of the weight that it is multiplied by. */
function factorCells(
	run: TransposeRun,
	view: ReadingsView,
	input: ConvTranspose2dInput,
	weight: WeightIndex | null,
	output: ConvTranspose2dOutput
): TermCells {
	const { vertical, horizontal } = run.geometry.convolution.window;
	const [, ic, ih, iw] = input;
	const [, , height, width] = run.weight.shape;
	const place = offset(run.input.shape, input);
	const isStamping = weight && view.stamp?.input.join() === input.join();
	return {
		input: cellKey(ic, ih, iw),
		stuffed: cellKey(ic, ih * vertical.stride, iw * horizontal.stride),
		entry: cellKey(0, 0, place),
		column: cellKey(0, 0, place),
		...(isStamping ? { stamp: cellKey(output[1], weight[2], weight[3]) } : {}),
		...(weight
			? {
					kernel: cellKey(kernelOf(run, ic, output[1]), weight[2], weight[3]),
					turned: cellKey(ic, height - 1 - weight[2], width - 1 - weight[3])
				}
			: {})
	};
}

/** The terms of the cell at work as the stepped reading has them, without the bias. */
function productsOf(
	run: TransposeRun,
	{ reading }: TransposeStep,
	view: ReadingsView,
	cell: ConvTranspose2dOutput
): readonly ViewTerm[] {
	if (reading === 'zeroInsert')
		return view.taps.terms.map((tap) => {
			const { x, w, product, kernel, ic, position, offset: turned } = tap;
			const input = inputOfTap(tap);
			const cells = input
				? factorCells(run, view, input, [ic, cell[1], ...kernel], cell)
				: {
						stuffed: cellKey(ic, ...position),
						turned: cellKey(ic, ...turned),
						kernel: cellKey(kernelOf(run, ic, cell[1]), ...kernel)
					};
			return { x, w, product, isZero: input === null, cells };
		});
	const { terms } = reading === 'stamp' ? view.contributions : view.entries;
	return terms.map(({ input, weight, x, w, product }) => ({
		...{ x, w, product, isZero: weight === null },
		cells: factorCells(run, view, input, weight, cell)
	}));
}

/** The product that is cropped, as a sum of its own. */
function ofCropped(run: TransposeRun, { stamp }: ReadingsView): StepView {
	const lost = stamp?.current;
	if (!stamp || !lost) return { terms: [], done: 0, current: null, sum: rational.zero, result: {} };
	const { channel, kernel, offset: place, w, product } = lost;
	const cells = {
		stamp: cellKey(channel, ...place),
		kernel: cellKey(kernelOf(run, stamp.input[1], channel), ...kernel)
	};
	const terms = [{ x: stamp.x, w, product, isZero: true, cells }];
	return { terms, done: 1, current: 0, sum: product, result: {} };
}

/** A step as the sum of one cell. */
export function viewOf(run: TransposeRun, step: TransposeStep, view: ReadingsView): StepView {
	const { cell, bias } = view;
	if (!cell) return ofCropped(run, view);
	const products = productsOf(run, step, view, cell);
	const sums = { stamp: view.contributions, zeroInsert: view.taps, matrix: view.entries };
	const { terms: summed, done, current } = sums[step.reading];
	const at = summed.findIndex((term) => term === current);
	const biasTerm: readonly ViewTerm[] =
		bias === null ? [] : [{ x: null, w: bias, product: bias, isZero: false, cells: {} }];
	// A stamp lands on the bias; a sum ends with it.
	const isFirst = step.reading === 'stamp';
	const before = isFirst ? biasTerm.length : 0;
	const isOnBias = step.grain === 'term' && !isFirst && view.isBiasAdded && bias !== null;
	const place = offset(run.output.shape, cell);
	return {
		terms: isFirst ? [...biasTerm, ...products] : [...products, ...biasTerm],
		done: done + (view.isBiasAdded ? biasTerm.length : 0),
		current: isOnBias ? products.length : at < 0 ? null : at + before,
		sum: view.valueBy(step.reading, place) ?? rational.zero,
		result: { output: cellKey(cell[1], cell[2], cell[3]) }
	};
}
