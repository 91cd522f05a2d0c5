import { axisMoves, axisReads, droppedCells, resolveAxis } from '$lib/engine';
import type { AxisOptions, Window2d } from '$lib/engine';
import type { Place } from '../rows';

/*
 * Misconceptions about which cells windows read: each yields the cells, or the number of reads, that
 * somebody who thinks so would give.
 */

/** A misconception as a computation: the cells of an unpadded axis that are taken for unread, from 0. */
export type UnreadMistake = (axis: AxisOptions) => readonly number[];

/** Takes everything after the first window for unread. */
export const roomUnread: UnreadMistake = (axis) =>
	lastCells(axis, axisMoves(resolveAxis(axis)).room);

/** Takes off whole strides from the size, without the first window. */
export const sizeModStride: UnreadMistake = (axis) =>
	lastCells(axis, axis.size % (axis.stride ?? 1));

/** Takes what follows the first cell of the last window for unread, and that cell as well. */
export const lastWindowForgotten: UnreadMistake = (axis) => {
	const { stride, outputSize } = resolveAxis(axis);
	return lastCells(axis, axis.size - (outputSize - 1) * stride);
};

/** Lays the windows side by side and finds what is left over then. */
export const tiledUnread: UnreadMistake = (axis) =>
	droppedCells(resolveAxis({ ...axis, stride: axis.kernel }));

function lastCells({ size }: AxisOptions, count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => size - count + index);
}

/** Adds the windows that meet a cell's row to those that meet its column, where they combine. */
export function readsAdded({ vertical, horizontal }: Window2d, [row, column]: Place): number {
	return axisReads(vertical)[row] + axisReads(horizontal)[column];
}

/** Counts the windows that meet a cell's row and forgets that they move across, too. */
export function readsOfRow({ vertical }: Window2d, [row]: Place): number {
	return axisReads(vertical)[row];
}
