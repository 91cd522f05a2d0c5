import { EngineError, requirePositiveInteger } from '../errors';
import type { AxisLabels, WindowAxis } from './axis';
import { transposedOutputSize } from './output-size';
import { requirePadding, resolvePadding, type AxisPadding } from './padding';

/** How windows are put down side by side along one axis, to be added up. */
export interface TransposedAxisOptions {
	/** Cells of the input: one window each. */
	readonly size: number;
	/** Cells that a window gives to. */
	readonly kernel: number;
	/** Cells from one window to the next. */
	readonly stride: number;
	/** Cells cropped at the ends. */
	readonly padding: AxisPadding;
	/** Cells from one cell of a window to the next. */
	readonly dilation: number;
	/** Cells added at the end that no crop takes away. */
	readonly outputPadding: number;
}

/** What a transposed axis calls its arguments when it complains. */
export interface TransposedLabels extends AxisLabels {
	readonly outputPadding: string;
}

/** Throws unless it is an integer from 0 to less than the stride or the dilation, as in PyTorch. */
function requireOutputPadding(
	op: string,
	argument: string,
	{ outputPadding: value, stride, dilation }: TransposedAxisOptions
) {
	requirePadding(op, argument, value, 'zeros', Infinity);
	const largest = Math.max(stride, dilation) - 1;
	if (value <= largest) return;
	const reason = `${argument} ${value} is more than ${largest}, the most for stride ${stride} and dilation ${dilation}`;
	const values = { argument, value, stride, dilation, largest };
	throw new EngineError(op, 'outputPaddingTooLarge', values, reason);
}

/**
 * The axis of the convolution that is transposed: its `size` is the one that comes out, and its
 * windows are the cells that go in. Throws an EngineError, under the name `op`, for arguments that
 * are no positive integers, for an outputPadding that is not less than stride or dilation, and if
 * the padding crops everything away.
 */
export function resolveTransposedAxis(
	options: TransposedAxisOptions,
	op: string,
	labels: TransposedLabels
): WindowAxis {
	const { size, kernel, stride, dilation, outputPadding } = options;
	requirePositiveInteger(op, labels.size, size);
	requirePositiveInteger(op, labels.kernel, kernel);
	requirePositiveInteger(op, labels.stride, stride);
	requirePositiveInteger(op, labels.dilation, dilation);
	const effectiveKernel = dilation * (kernel - 1) + 1;
	const [paddingBefore, paddingAfter] = resolvePadding(options.padding, effectiveKernel, op);
	requirePadding(op, labels.paddingBefore, paddingBefore, 'zeros', Infinity);
	requirePadding(op, labels.paddingAfter, paddingAfter, 'zeros', Infinity);
	requireOutputPadding(op, labels.outputPadding, options);
	const crops = paddingBefore + paddingAfter;
	const output = transposedOutputSize(size, kernel, stride, crops, dilation, outputPadding);
	if (output < 1) {
		const padding = `${paddingBefore}+${paddingAfter}`;
		const reason = `${labels.size} ${size} with ${labels.kernel} ${kernel} makes ${output + crops}, of which padding ${padding} leaves nothing`;
		const values = { input: size, kernel, stride, dilation, padding, outputPadding, output };
		throw new EngineError(op, 'emptyOutput', values, reason);
	}
	return {
		...{ size: output, kernel, stride, paddingBefore, paddingAfter, paddingMode: 'zeros' },
		...{ dilation, ceilMode: false, effectiveKernel, paddedSize: output + crops },
		outputSize: size
	};
}
