import { requireIndex } from '../errors';
import type { WindowAxis } from './axis';

/** One reading of a window on one axis. */
export interface AxisTap {
	/** The input coordinate read; below 0 or from `size` on it lies beyond the edge. */
	readonly position: number;
	/** The input cell whose value is read there; null for a zero. */
	readonly source: number | null;
	/** Whether the position lies in the padding. */
	readonly padded: boolean;
	/** Whether the position lies even beyond the padding, under a window that hangs over (ceilMode). */
	readonly outside: boolean;
}

/** A place where an input cell is read: by window `output`, as its cell `k`. */
export interface AxisConsumer {
	readonly output: number;
	readonly k: number;
}

/** The input cell whose value a position holds, through the padding too; null for a zero. */
export function sourceAt(axis: WindowAxis, position: number): number | null {
	const { size, paddingMode } = axis;
	if (position >= 0 && position < size) return position;
	if (position < -axis.paddingBefore || position >= size + axis.paddingAfter) return null;
	if (paddingMode === 'zeros') return null;
	if (paddingMode === 'reflect') return position < 0 ? -position : 2 * (size - 1) - position;
	if (paddingMode === 'replicate') return position < 0 ? 0 : size - 1;
	return position < 0 ? position + size : position - size;
}

/** The input coordinate that cell `k` of window `output` reads. */
export function positionAt(axis: WindowAxis, output: number, k: number): number {
	return output * axis.stride - axis.paddingBefore + k * axis.dilation;
}

/** What cell `k` of window `output` reads. Throws an EngineError if there is no such cell or window. */
export function tapAt(axis: WindowAxis, output: number, k: number): AxisTap {
	requireIndex('tapAt', 'output', output, axis.outputSize);
	requireIndex('tapAt', 'k', k, axis.kernel);
	const position = positionAt(axis, output, k);
	const outside = position >= axis.size + axis.paddingAfter;
	const padded = !outside && (position < 0 || position >= axis.size);
	return { position, source: sourceAt(axis, position), padded, outside };
}

/** Every position that holds the value of an input cell: its own, and those in the padding that copy it. */
export function positionsHolding(axis: WindowAxis, inputIndex: number): number[] {
	const positions = [inputIndex];
	if (axis.paddingMode === 'zeros') return positions;
	const keepIfCopy = (position: number) => {
		if (sourceAt(axis, position) === inputIndex) positions.push(position);
	};
	for (let before = 1; before <= axis.paddingBefore; before++) keepIfCopy(-before);
	for (let after = 0; after < axis.paddingAfter; after++) keepIfCopy(axis.size + after);
	return positions;
}

/**
 * Every reading of an input cell, directly or through the padding, by window and then by cell: the
 * inverse of `tapAt`. Throws an EngineError if there is no such input cell.
 */
export function consumersOf(axis: WindowAxis, inputIndex: number): AxisConsumer[] {
	requireIndex('consumersOf', 'inputIndex', inputIndex, axis.size);
	const consumers: AxisConsumer[] = [];
	for (const position of positionsHolding(axis, inputIndex)) {
		for (let k = 0; k < axis.kernel; k++) {
			const start = position + axis.paddingBefore - k * axis.dilation;
			const output = start / axis.stride;
			if (start < 0 || !Number.isInteger(output) || output >= axis.outputSize) continue;
			consumers.push({ output, k });
		}
	}
	return consumers.sort((a, b) => a.output - b.output || a.k - b.k);
}

/** How often each input cell is read, directly or through the padding. */
export function readCounts(axis: WindowAxis): number[] {
	const counts = new Array<number>(axis.size).fill(0);
	for (let output = 0; output < axis.outputSize; output++) {
		for (let k = 0; k < axis.kernel; k++) {
			const source = sourceAt(axis, positionAt(axis, output, k));
			if (source !== null) counts[source] += 1;
		}
	}
	return counts;
}

/** The input cells that no window reads: a stride or a dilation steps over them, or the end is cut. */
export function droppedCells(axis: WindowAxis): number[] {
	return readCounts(axis).flatMap((count, index) => (count === 0 ? [index] : []));
}
