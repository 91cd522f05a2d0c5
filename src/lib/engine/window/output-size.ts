import { requirePositiveInteger } from '../errors';
import type { WindowAxis } from './axis';
import { requirePadding } from './padding';

/**
 * ⌊(size + paddingTotal − dilation · (kernel − 1) − 1) / stride⌋ + 1, the number of windows as in
 * torch.nn.Conv2d, where paddingTotal counts both ends (2p). Not positive if the kernel does not fit.
 */
export function outputSize(
	size: number,
	kernel: number,
	stride: number,
	paddingTotal: number,
	dilation: number
): number {
	return Math.floor((size + paddingTotal - dilation * (kernel - 1) - 1) / stride) + 1;
}

/**
 * The number of windows as in torch.nn.MaxPool2d with ceil_mode: the division is rounded up, so that
 * the last window may hang over the end, but none may start in the padding after the input.
 */
export function ceilOutputSize(axis: Omit<WindowAxis, 'outputSize'>): number {
	const { size, kernel, stride, paddingBefore, paddingAfter, dilation } = axis;
	const reach = paddingBefore + paddingAfter + stride - 1;
	const startsInInput = Math.ceil((paddingBefore + size) / stride);
	return Math.min(outputSize(size, kernel, stride, reach, dilation), startsInInput);
}

/**
 * (size − 1) · stride − paddingTotal + dilation · (kernel − 1) + outputPadding + 1, the size that a
 * transposed convolution makes as in torch.nn.ConvTranspose2d, where paddingTotal counts both ends
 * (2p). Not positive if the padding takes everything away.
 */
export function transposedOutputSize(
	size: number,
	kernel: number,
	stride: number,
	paddingTotal: number,
	dilation: number,
	outputPadding: number
): number {
	return (size - 1) * stride - paddingTotal + dilation * (kernel - 1) + outputPadding + 1;
}

/**
 * Every input size that `outputSize` maps to this many windows, from the smallest: as many as the
 * stride, fewer where the padding alone would be enough. They are why a transposed convolution needs
 * an outputPadding to know which of them is meant. Throws an EngineError for an argument that is no
 * positive integer or, for paddingTotal, no integer from 0 on.
 */
export function inputSizesFor(
	windows: number,
	kernel: number,
	stride: number,
	paddingTotal: number,
	dilation: number
): number[] {
	for (const [argument, value] of Object.entries({ windows, kernel, stride, dilation })) {
		requirePositiveInteger('inputSizesFor', argument, value);
	}
	requirePadding('inputSizesFor', 'paddingTotal', paddingTotal, 'zeros', Infinity);
	const smallest = transposedOutputSize(windows, kernel, stride, paddingTotal, dilation, 0);
	return Array.from({ length: stride }, (_, more) => smallest + more).filter((size) => size >= 1);
}
