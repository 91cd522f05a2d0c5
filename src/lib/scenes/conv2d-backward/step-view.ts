import type { Rational } from '$lib/engine';
import { cellKey } from '../places';
import { inputViewOf } from './input-view';
import type { InputView } from './input-view';
import type { BackwardStep, Conv2dBackwardRun } from './run';

/** The scene's figures whose cells can be pointed at; kernels go by filter and channel together. */
export type BackwardFigure =
	| 'gradOutput'
	| 'kernel'
	| 'input'
	| 'stamp'
	| 'stuffed'
	| 'turned'
	| 'product'
	| 'gradInput'
	| 'gradWeight'
	| 'gradBias';

/** Cells by figure, a cell of each. */
export type TermCells = Readonly<Partial<Record<BackwardFigure, string>>>;

/** A term of the sum at work: its factors, and the cells that they come from. */
export interface ViewTerm {
	/** Null for a sum without products. */
	readonly x: Rational | null;
	readonly w: Rational;
	readonly product: Rational;
	/** Whether it meets a zero that is no cell's. */
	readonly isZero: boolean;
	readonly cells: TermCells;
}

/** A step as the sum of one cell of a gradient: what the worked line and the links are made from. */
export interface StepView {
	readonly terms: readonly ViewTerm[];
	readonly done: number;
	/** The term that is added now; null for none in particular. */
	readonly current: number | null;
	readonly sum: Rational;
	/** The cell of the gradient. */
	readonly result: TermCells;
	/** Both readings, if the gradient is that of the input. */
	readonly input: InputView | null;
}

/** The kernel that multiplies a channel for a filter, counted through the weight. */
export function kernelOf({ geometry }: Conv2dBackwardRun, filter: number, channel: number): number {
	const { inChannelsPerGroup } = geometry;
	return filter * inChannelsPerGroup + (channel % inChannelsPerGroup);
}

function ofInput(run: Conv2dBackwardRun, input: InputView): StepView {
	const { cell, stamp, currentTap, summed } = input;
	if (!cell) {
		const lost = stamp?.current;
		const term = lost && stamp && { x: stamp.gradient, w: lost.w, product: lost.product };
		const cells = lost && {
			stamp: cellKey(lost.channel, ...lost.offset),
			kernel: cellKey(kernelOf(run, stamp?.output[1] ?? 0, lost.channel), ...lost.kernel)
		};
		const terms = term && cells ? [{ ...term, isZero: true, cells }] : [];
		return { terms, done: terms.length, current: 0, sum: input.sum, result: {}, input };
	}
	const [, channel, row, column] = cell;
	const terms = summed.map((tap): ViewTerm => {
		const { oc, source, stuffed, kernel, rotated, position, offset } = tap;
		const isStamped = source && stamp?.output.slice(1).join() === [oc, ...source].join();
		const isAtHand = position.join() === positionOf(input).join();
		return {
			...{ x: tap.gradient, w: tap.w, product: tap.product, isZero: source === null },
			cells: {
				...(source ? { gradOutput: cellKey(oc, ...source) } : {}),
				...(isStamped ? { stamp: cellKey(channel, ...offset) } : {}),
				...(isAtHand ? { product: cellKey(oc, ...rotated) } : {}),
				stuffed: cellKey(oc, ...stuffed),
				turned: cellKey(oc, ...rotated),
				kernel: cellKey(kernelOf(run, oc, channel), ...kernel)
			}
		};
	});
	const at = currentTap ? summed.indexOf(currentTap) : -1;
	return {
		...{ terms, done: input.done, sum: input.sum, input },
		current: at < 0 ? null : at,
		result: { gradInput: cellKey(channel, row, column) }
	};
}

/** The coordinate at which the gather reads: that of the tap at work, else the cell's own. */
export function positionOf({ cell, currentTap }: InputView): readonly [number, number] {
	if (currentTap) return currentTap.position;
	return cell ? [cell[2], cell[3]] : [0, 0];
}

/** A step as the sum of one cell. */
export function viewOf(run: Conv2dBackwardRun, step: BackwardStep): StepView {
	const current = step.grain === 'term' ? step.done - 1 : null;
	switch (step.target) {
		case 'input':
		case 'inputScatter':
			return ofInput(run, inputViewOf(run, step));
		case 'weight': {
			const [oc, ic, row, column] = step.weight;
			const perGroup = run.geometry.inChannelsPerGroup;
			const terms = step.taps.map(
				({ x, gradient, product, source, channel, position, output }) => ({
					...{ x, w: gradient, product, isZero: source === null },
					cells: {
						input: cellKey(channel, ...position),
						gradOutput: cellKey(oc, output[2], output[3]),
						product: cellKey(0, output[2], output[3])
					}
				})
			);
			const kernel = cellKey(oc * perGroup + ic, row, column);
			const { done, sum } = step;
			return { terms, done, current, sum, result: { gradWeight: kernel }, input: null };
		}
		case 'bias': {
			const { channel, done, sum } = step;
			const terms = step.terms.map(({ output, gradient }) => ({
				...{ x: null, w: gradient, product: gradient, isZero: false },
				cells: { gradOutput: cellKey(channel, output[2], output[3]) }
			}));
			const result = { gradBias: cellKey(0, 0, channel) };
			return { terms, done, current, sum, result, input: null };
		}
	}
}
