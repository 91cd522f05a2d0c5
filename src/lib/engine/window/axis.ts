import { requireKnownName, requirePositiveInteger } from '../errors';
import { requireFit } from './fit';
import { ceilOutputSize, outputSize } from './output-size';
import {
	paddingModes,
	requirePadding,
	resolvePadding,
	type AxisPadding,
	type PaddingMode
} from './padding';

/** How a window slides along one axis; everything but the sizes has PyTorch's default. */
export interface AxisOptions {
	/** Cells of the input. */
	readonly size: number;
	/** Cells that the window reads. */
	readonly kernel: number;
	/** Cells from one window to the next; 1. */
	readonly stride?: number;
	/** Cells added at the ends; 0. */
	readonly padding?: AxisPadding;
	/** What added cells hold; 'zeros'. */
	readonly paddingMode?: PaddingMode;
	/** Cells from one cell that the window reads to the next; 1. */
	readonly dilation?: number;
	/** Whether a last window may hang over the end, as in torch.nn.MaxPool2d; false. */
	readonly ceilMode?: boolean;
}

/** A window on one axis with everything settled: the only place where its sizes are worked out. */
export interface WindowAxis {
	readonly size: number;
	readonly kernel: number;
	readonly stride: number;
	readonly paddingBefore: number;
	readonly paddingAfter: number;
	readonly paddingMode: PaddingMode;
	readonly dilation: number;
	readonly ceilMode: boolean;
	/** Cells from the first to the last that a window reads: dilation · (kernel − 1) + 1. */
	readonly effectiveKernel: number;
	/** Cells of the input with its padding. */
	readonly paddedSize: number;
	/** Number of windows. */
	readonly outputSize: number;
}

/** What an axis calls its arguments when it complains. */
export interface AxisLabels {
	readonly size: string;
	readonly kernel: string;
	readonly stride: string;
	readonly paddingBefore: string;
	readonly paddingAfter: string;
	readonly dilation: string;
}

const plainLabels: AxisLabels = {
	size: 'size',
	kernel: 'kernel',
	stride: 'stride',
	paddingBefore: 'paddingBefore',
	paddingAfter: 'paddingAfter',
	dilation: 'dilation'
};

/** An axis with its arguments checked one by one, but not yet whether the kernel fits. */
export function measureAxis(
	options: Required<AxisOptions>,
	op: string,
	labels: AxisLabels
): WindowAxis {
	const { size, kernel, stride, padding, paddingMode, dilation, ceilMode } = options;
	requirePositiveInteger(op, labels.size, size);
	requirePositiveInteger(op, labels.kernel, kernel);
	requirePositiveInteger(op, labels.stride, stride);
	requirePositiveInteger(op, labels.dilation, dilation);
	requireKnownName(op, 'paddingMode', paddingMode, paddingModes);
	const effectiveKernel = dilation * (kernel - 1) + 1;
	const [paddingBefore, paddingAfter] = resolvePadding(padding, effectiveKernel, op);
	requirePadding(op, labels.paddingBefore, paddingBefore, paddingMode, size);
	requirePadding(op, labels.paddingAfter, paddingAfter, paddingMode, size);
	const paddingTotal = paddingBefore + paddingAfter;
	const axis = {
		...{ size, kernel, stride, paddingBefore, paddingAfter, paddingMode, dilation, ceilMode },
		effectiveKernel,
		paddedSize: size + paddingTotal
	};
	const windows = ceilMode
		? ceilOutputSize(axis)
		: outputSize(size, kernel, stride, paddingTotal, dilation);
	return { ...axis, outputSize: windows };
}

/**
 * The geometry of a window on one axis. Throws an EngineError, under the name `op`, for arguments
 * that are no positive integers, for a padding that the mode does not allow (reflect: less than
 * the size; circular: at most the size; as in PyTorch) and for a kernel that does not fit.
 */
export function resolveAxis(options: AxisOptions, op = 'resolveAxis'): WindowAxis {
	const { size, kernel, stride = 1, padding = 0, dilation = 1 } = options;
	const { paddingMode = 'zeros', ceilMode = false } = options;
	const settled = { size, kernel, stride, padding, paddingMode, dilation, ceilMode };
	const axis = measureAxis(settled, op, plainLabels);
	requireFit(op, [axis]);
	return axis;
}
