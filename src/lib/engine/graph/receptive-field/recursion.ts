import { EngineError, requirePositiveInteger } from '../../errors';
import type { WindowAxis } from '../../window';

/** What of a window along one axis decides its field: every WindowAxis is one. */
export type FieldWindow = Pick<WindowAxis, 'kernel' | 'stride' | 'dilation' | 'paddingBefore'>;

/**
 * Where the cells of a layer see the input along one axis, padding counted as if the input went on:
 * cell i reads from start + i · jump on, `size` cells to the last. The input itself is 1, 1, 0.
 */
export interface ChainField {
	/** Cells from the first to the last of a field. */
	readonly size: number;
	/** Cells of the input from one field to the next: the product of the strides. */
	readonly jump: number;
	/** The first cell of the first field; negative if that begins in padding. */
	readonly start: number;
}

/** One line of the recursion from the input upwards, with every number that is in it. */
export interface BottomUpStep extends ChainField {
	readonly window: FieldWindow;
	/** dilation · (kernel − 1) + 1. */
	readonly effectiveKernel: number;
	readonly before: ChainField;
	/** What the layer adds to the size: (effectiveKernel − 1) · jump before. */
	readonly growth: number;
}

/** One line of the recursion from the top downwards: how many cells below the layer are seen. */
export interface TopDownStep {
	/** The place of the layer in the chain, 0 for the lowest. */
	readonly index: number;
	readonly window: FieldWindow;
	readonly effectiveKernel: number;
	/** Cells above the layer of which the step asks; 1 at the top. */
	readonly above: number;
	/** Cells below the layer that they read: (above − 1) · stride + effectiveKernel. */
	readonly below: number;
	/** The first of the cells above, counted on the layer above; 0 at the top. */
	readonly startAbove: number;
	/** The first cell below: startAbove · stride − paddingBefore. */
	readonly startBelow: number;
}

/** The field of the input's own cells. */
export const inputChainField: ChainField = { size: 1, jump: 1, start: 0 };

function effectiveKernelOf(window: FieldWindow, op: string): number {
	requirePositiveInteger(op, 'kernel', window.kernel);
	requirePositiveInteger(op, 'stride', window.stride);
	requirePositiveInteger(op, 'dilation', window.dilation);
	const { paddingBefore: value } = window;
	if (!Number.isSafeInteger(value)) {
		const reason = `paddingBefore ${value} is not an integer`;
		throw new EngineError(op, 'notInteger', { argument: 'paddingBefore', value }, reason);
	}
	return window.dilation * (window.kernel - 1) + 1;
}

/**
 * The recursion from the input upwards, a line for each window of a chain: size + (k − 1) · jump,
 * jump · stride and start − paddingBefore · jump, where k is the effective kernel and jump that of
 * the layer before. Throws an EngineError for a window whose numbers are no positive integers
 * (Araujo, Norris & Sim 2019, https://distill.pub/2019/computing-receptive-fields/).
 */
export function receptiveFieldBottomUp(windows: readonly FieldWindow[]): BottomUpStep[] {
	let before = inputChainField;
	return windows.map((window) => {
		const effectiveKernel = effectiveKernelOf(window, 'receptiveFieldBottomUp');
		const growth = (effectiveKernel - 1) * before.jump;
		const after = {
			size: before.size + growth,
			jump: before.jump * window.stride,
			start: before.start - window.paddingBefore * before.jump
		};
		const step = { window, effectiveKernel, before, growth, ...after };
		before = after;
		return step;
	});
}

/**
 * The recursion from one cell at the top downwards, a line for each window of a chain, the highest
 * first: (r − 1) · stride + k. The last line has the size of the field, and the start of that of
 * cell 0. Throws an EngineError for a window whose numbers are no positive integers
 * (Araujo, Norris & Sim 2019, https://distill.pub/2019/computing-receptive-fields/).
 */
export function receptiveFieldTopDown(windows: readonly FieldWindow[]): TopDownStep[] {
	let above = 1;
	let startAbove = 0;
	return windows
		.map((window, index) => ({ window, index }))
		.reverse()
		.map(({ window, index }) => {
			const effectiveKernel = effectiveKernelOf(window, 'receptiveFieldTopDown');
			const below = (above - 1) * window.stride + effectiveKernel;
			const startBelow = startAbove * window.stride - window.paddingBefore;
			const step = { index, window, effectiveKernel, above, below, startAbove, startBelow };
			above = below;
			startAbove = startBelow;
			return step;
		});
}
