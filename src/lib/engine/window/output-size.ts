import type { WindowAxis } from './axis';

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
