import type { AvgPool2dOptions, MaxPool2dOptions, Window2d } from '$lib/engine';
import { noBorder } from '$lib/figures/grid';
import type { Border, Cell, CellContent } from '$lib/figures/grid';
import { field } from '../parameters';
import { emptyContent } from '../print';

type Pair = readonly [height: number, width: number];

/** What a reader can set about windows that slide. */
export interface PoolWindows {
	readonly kernel: Pair;
	readonly stride: Pair;
	readonly padding: Pair;
	/** Of max pooling only, as in PyTorch. */
	readonly dilation: Pair;
	readonly ceilMode: boolean;
	/** Of average pooling only: whether zeros of the padding count as cells. */
	readonly countIncludePad: boolean;
}

/** The same as parameters of a scene: defaults and bounds. */
export const windowFields = {
	kernel: field.pair({ default: [2, 2], min: 1, max: 5 }),
	stride: field.pair({ default: [2, 2], min: 1, max: 4 }),
	padding: field.pair({ default: [0, 0], min: 0, max: 2 }),
	dilation: field.pair({ default: [1, 1], min: 1, max: 3 }),
	ceilMode: field.flag({ default: false }),
	countIncludePad: field.flag({ default: true })
};

/** Whether windows are as a scene opens with them. */
export function areUsual(now: PoolWindows): boolean {
	const { kernel, stride, padding, dilation } = windowFields;
	return (
		kernel.equals(now.kernel, kernel.default) &&
		stride.equals(now.stride, stride.default) &&
		padding.equals(now.padding, padding.default) &&
		dilation.equals(now.dilation, dilation.default) &&
		!now.ceilMode &&
		now.countIncludePad
	);
}

/** What max pooling with windows that slide is told. */
export function maxOptions({ kernel, stride, padding, dilation, ceilMode }: PoolWindows) {
	return { kernelSize: kernel, stride, padding, dilation, ceilMode } satisfies MaxPool2dOptions;
}

/** What average pooling with windows that slide is told. */
export function averageOptions(windows: PoolWindows) {
	const { kernel, stride, padding, ceilMode, countIncludePad } = windows;
	return {
		...{ kernelSize: kernel, stride, padding, ceilMode, countIncludePad }
	} satisfies AvgPool2dOptions;
}

/** Padding, and further out what a window that hangs over the end still covers; none for no window. */
export function borderOf(window: Window2d | null): Border {
	if (!window) return noBorder;
	const { vertical, horizontal } = window;
	const after = ({ size, ...axis }: typeof vertical) =>
		Math.max(
			axis.paddingAfter,
			(axis.outputSize - 1) * axis.stride + axis.effectiveKernel - axis.paddingBefore - size
		);
	return {
		top: vertical.paddingBefore,
		left: horizontal.paddingBefore,
		bottom: after(vertical),
		right: after(horizontal)
	};
}

/**
 * What a cell of the border shows: nothing beyond the padding, zeros where they count, and for a maximum
 * less than any number.
 */
export function borderContent(
	window: Window2d | null,
	{ row, column }: Cell,
	isMax: boolean,
	countIncludePad: boolean
): CellContent {
	if (!window || (!isMax && !countIncludePad)) return emptyContent;
	const isBeyond = ({ size, paddingAfter }: Window2d['vertical'], at: number) =>
		at >= size + paddingAfter;
	return isBeyond(window.vertical, row) || isBeyond(window.horizontal, column)
		? emptyContent
		: { value: 0, lines: [isMax ? '−∞' : '0'] };
}

/** The outline of the window of an output cell. */
export function frameOf({ vertical, horizontal }: Window2d, oh: number, ow: number) {
	return {
		row: oh * vertical.stride - vertical.paddingBefore,
		column: ow * horizontal.stride - horizontal.paddingBefore,
		height: vertical.effectiveKernel,
		width: horizontal.effectiveKernel
	};
}
