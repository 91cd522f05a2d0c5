import { axisMoves, resolveAxis } from '$lib/engine';
import type { AxisOptions } from '$lib/engine';

/*
 * Misconceptions about the size of an output, along one axis: each yields the size that somebody who
 * thinks so would give. They throw what `resolveAxis` throws where no window fits.
 */

/** A misconception as a computation: the size that is given for a window along an axis. */
export type SizeMistake = (axis: AxisOptions) => number;

/** Height and width. */
export type Size = readonly [height: number, width: number];

/** Expects an output as large as the input. */
export const sizeKept: SizeMistake = ({ size }) => size;

/** Counts the moves of the window and not its places. */
export const forgotPlusOne: SizeMistake = (axis) => axisMoves(resolveAxis(axis)).moves;

/** Goes one past the last window that is there. */
export const oneTooMany: SizeMistake = (axis) => resolveAxis(axis).outputSize + 1;

/** Counts a move for the cells at the end that are too few for one. */
export const noFloor: SizeMistake = (axis) => {
	const { moves, leftover } = axisMoves(resolveAxis(axis));
	return moves + Math.min(leftover, 1) + 1;
};

/** Moves the window by one cell each time. */
export const forgotStride: SizeMistake = (axis) => resolveAxis({ ...axis, stride: 1 }).outputSize;

/** Lays the windows side by side, so that they do not overlap. */
export const tiledWindows: SizeMistake = (axis) =>
	resolveAxis({ ...axis, stride: axis.kernel }).outputSize;

/** Reckons as if nothing were added at the ends. */
export const forgotPadding: SizeMistake = (axis) => resolveAxis({ ...axis, padding: 0 }).outputSize;

/** Adds the padding of one end only. */
export const oneSidedPadding: SizeMistake = (axis) => {
	const { paddingBefore } = resolveAxis(axis);
	return resolveAxis({ ...axis, padding: [paddingBefore, 0] }).outputSize;
};

/** Gives each end what both ends need together. */
export const paddingDoubled: SizeMistake = (axis) => {
	const { paddingBefore, paddingAfter } = resolveAxis(axis);
	return resolveAxis({ ...axis, padding: paddingBefore + paddingAfter }).outputSize;
};

/** Lets the cells that the window reads lie side by side. */
export const forgotDilation: SizeMistake = (axis) =>
	resolveAxis({ ...axis, dilation: 1 }).outputSize;

/** The same thought along both axes: the height and the width that are given. */
export function bothWays(
	mistake: SizeMistake,
	vertical: AxisOptions,
	horizontal: AxisOptions
): Size {
	return [mistake(vertical), mistake(horizontal)];
}

/** The options of both axes of a window that slides with stride 1 over an unpadded input. */
export function axesOf(inputSize: Size, kernelSize: Size): readonly [AxisOptions, AxisOptions] {
	const axis = (way: 0 | 1): AxisOptions => ({ size: inputSize[way], kernel: kernelSize[way] });
	return [axis(0), axis(1)];
}
