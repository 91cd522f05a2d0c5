import { cellGrains, type CellGrain } from '../steps/cell-timeline';
import { uniformTimeline } from '../timeline';
import type { Timeline } from '../trace';
import type { WindowAxis } from './axis';
import { positionAt } from './taps';
import type { Window2d } from './window2d';

/** A moment of a window that slides over an image, row by row: which window, and what it has read. */
export interface WindowStep {
	readonly grain: CellGrain;
	readonly output: readonly [oh: number, ow: number];
	/** How many of its cells the window has read, row by row. */
	readonly done: number;
}

/** A window sliding over an image as steps: all windows, one window, one reading. */
export function windowTimeline({
	vertical,
	horizontal,
	outputSize: [height, width]
}: Window2d): Timeline<CellGrain, WindowStep> {
	const taps = vertical.kernel * horizontal.kernel;
	const [map, cell, term] = cellGrains;
	const moments = height * width * taps;
	const grains = [
		{ id: map, momentsPerStep: moments },
		{ id: cell, momentsPerStep: taps },
		{ id: term, momentsPerStep: 1 }
	];
	return uniformTimeline(moments, grains, (moment, grain) => {
		const index = Math.floor(moment / taps);
		const output = [Math.floor(index / width), index % width] as const;
		return { grain, output, done: (moment % taps) + 1 };
	});
}

/** Windows sliding along one axis as steps: all of them, or one. */
export function axisTimeline({
	outputSize
}: WindowAxis): Timeline<
	'map' | 'cell',
	{ readonly grain: 'map' | 'cell'; readonly output: number }
> {
	const grains = [
		{ id: 'map', momentsPerStep: outputSize },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(outputSize, grains, (output, grain) => ({ grain, output }));
}

/**
 * How often the windows `from` … `to` − 1 read each cell of an axis, those of the padding included.
 * With `weights`, a window counts as often as its weight says: what windows that give in place of
 * reading, as in a transposed convolution, add up to under a kernel of ones.
 */
export function axisReads(
	axis: WindowAxis,
	from = 0,
	to = axis.outputSize,
	weights?: readonly number[]
): number[] {
	const counts = new Array<number>(axis.paddedSize).fill(0);
	for (let output = from; output < to; output++) {
		for (let k = 0; k < axis.kernel; k++) {
			const place = positionAt(axis, output, k) + axis.paddingBefore;
			if (place < axis.paddedSize) counts[place] += weights?.[output] ?? 1;
		}
	}
	return counts;
}

/** How often windows count: each row of windows and each column, whose product is that of a window. */
export interface WindowWeights {
	readonly down: readonly number[];
	readonly across: readonly number[];
}

/**
 * How often each cell of the padded image has been read by the end of a step, row by row; with
 * `weights`, a window counts as often as the weight of its row times that of its column.
 */
export function readsSoFar(
	window: Window2d,
	{ output: [oh, ow], done }: WindowStep,
	weights?: WindowWeights
): number[][] {
	const { vertical, horizontal } = window;
	const everyColumn = axisReads(horizontal, 0, horizontal.outputSize, weights?.across);
	const columnsBefore = axisReads(horizontal, 0, ow, weights?.across);
	const rowNow = axisReads(vertical, oh, oh + 1, weights?.down);
	const counts = axisReads(vertical, 0, oh, weights?.down).map((before, row) =>
		everyColumn.map((every, column) => before * every + rowNow[row] * columnsBefore[column])
	);
	const weight = weights ? weights.down[oh] * weights.across[ow] : 1;
	for (let tap = 0; tap < done; tap++) {
		const [u, v] = [Math.floor(tap / horizontal.kernel), tap % horizontal.kernel];
		const row = positionAt(vertical, oh, u) + vertical.paddingBefore;
		const column = positionAt(horizontal, ow, v) + horizontal.paddingBefore;
		if (row < vertical.paddedSize && column < horizontal.paddedSize) counts[row][column] += weight;
	}
	return counts;
}

/** What becomes of the cells of a padded axis once the first window lies at its start. */
export interface AxisMoves {
	/** Cells beyond the first window: size + padding − dilation · (kernel − 1) − 1. */
	readonly room: number;
	/** Whole strides that fit in there, and so windows after the first: ⌊room / stride⌋. */
	readonly moves: number;
	/** Cells at the end, too few for another stride. */
	readonly leftover: number;
}

/** The output size of an axis taken apart: the first window, and the moves after it. */
export function axisMoves({
	paddedSize,
	effectiveKernel,
	outputSize,
	stride
}: WindowAxis): AxisMoves {
	const room = paddedSize - effectiveKernel;
	const moves = outputSize - 1;
	return { room, moves, leftover: room - moves * stride };
}
