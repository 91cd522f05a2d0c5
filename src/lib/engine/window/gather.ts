import type { WindowAxis } from './axis';
import { positionsHolding } from './taps';

/**
 * What stands at a place of a row of outputs when its cells are put as far apart as the stride: one
 * of the outputs, a zero inserted between two of them, or a zero of the border around them all.
 */
export type StuffedKind = 'cell' | 'inserted' | 'border';

/** One reading on the way back along an axis: by the turned window, of the stuffed outputs. */
export interface AxisGatherTap {
	/** The place in the turned window, from its start. */
	readonly rotated: number;
	/** The cell of the window that reads `position` from `output`: the same, counted from the end. */
	readonly k: number;
	/** The place in the stuffed outputs, where output 0 stands at 0 and output 1 at the stride. */
	readonly stuffed: number;
	/** The window that is found there; null for a zero. */
	readonly output: number | null;
	readonly kind: StuffedKind;
}

/** The readings of the turned window for one position of the input, which may lie in the padding. */
export interface AxisGather {
	readonly position: number;
	readonly taps: readonly AxisGatherTap[];
}

function gatherTap(axis: WindowAxis, position: number, rotated: number): AxisGatherTap {
	const k = axis.kernel - 1 - rotated;
	const stuffed = position + axis.paddingBefore - k * axis.dilation;
	const isBeyond = stuffed < 0 || stuffed > (axis.outputSize - 1) * axis.stride;
	if (isBeyond) return { rotated, k, stuffed, output: null, kind: 'border' };
	if (stuffed % axis.stride !== 0) return { rotated, k, stuffed, output: null, kind: 'inserted' };
	return { rotated, k, stuffed, output: stuffed / axis.stride, kind: 'cell' };
}

/**
 * How an input cell gathers from the windows: for its own position, and then for each in the
 * padding that copies it, what the turned window reads in the stuffed outputs. The taps that are no
 * zeros are those of `consumersOf`.
 */
export function gathersOf(axis: WindowAxis, inputIndex: number): AxisGather[] {
	return positionsHolding(axis, inputIndex).map((position) => ({
		position,
		taps: Array.from({ length: axis.kernel }, (_, rotated) => gatherTap(axis, position, rotated))
	}));
}

/** For each input cell how many positions before its own gather: [0, 1, …]; at the end, how many in all. */
export function gatherStarts(axis: WindowAxis): number[] {
	const starts = [0];
	for (let cell = 0; cell < axis.size; cell++) {
		starts.push(starts[cell] + positionsHolding(axis, cell).length);
	}
	return starts;
}
