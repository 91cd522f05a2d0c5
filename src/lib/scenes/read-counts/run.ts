import {
	axisReads,
	readsSoFar,
	resolveWindow2d,
	windowConsumers,
	windowDropped,
	windowTimeline
} from '$lib/engine';
import type { Timeline, Window2d, WindowStep } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import { windowOptions } from './parameters';
import type { ReadCountsParameters } from './parameters';

export type ReadCountsGrain = 'map' | 'cell' | 'term';

/** A window over an image, and how often it reads each cell of the padded image in the end. */
export interface ReadCountsRun {
	readonly window: Window2d;
	/** The same window over an image that is as large as this one with its padding. */
	readonly padded: Window2d;
	readonly counts: readonly (readonly number[])[];
	/** How many rows of windows read each row, and how many columns of windows each column. */
	readonly factors: { readonly down: readonly number[]; readonly across: readonly number[] };
	/** The pixels that no window reads. */
	readonly dropped: number;
	readonly timeline: Timeline<ReadCountsGrain, WindowStep>;
}

/** Resolves the window. Throws the EngineError that refuses the parameters. */
export function runReadCounts(parameters: ReadCountsParameters): ReadCountsRun {
	const window = resolveWindow2d(windowOptions(parameters));
	const { kernel, stride, dilation } = parameters;
	const padded = resolveWindow2d({
		inputSize: [window.vertical.paddedSize, window.horizontal.paddedSize],
		...{ kernelSize: kernel, stride, dilation }
	});
	const timeline = windowTimeline(window);
	const counts = readsSoFar(window, timeline[0].trace.at(0));
	const factors = { down: axisReads(window.vertical), across: axisReads(window.horizontal) };
	return { window, padded, counts, factors, dropped: windowDropped(window).length, timeline };
}

/** Where a cell of the padded image lies in the input, counted from 0. */
export function positionOf({ window }: ReadCountsRun, { row, column }: Cell): Cell {
	const { vertical, horizontal } = window;
	return { row: row - vertical.paddingBefore, column: column - horizontal.paddingBefore };
}

/** Whether a cell of the padded image is padding. */
export function isInPadding(run: ReadCountsRun, cell: Cell): boolean {
	const { row, column } = positionOf(run, cell);
	const { vertical, horizontal } = run.window;
	return row < 0 || column < 0 || row >= vertical.size || column >= horizontal.size;
}

/** The number of a window, from 1, in the order in which they come. */
export function windowNumber(
	{ window }: ReadCountsRun,
	[oh, ow]: readonly [number, number]
): number {
	return oh * window.outputSize[1] + ow + 1;
}

/** The windows that read a cell of the padded image, in their order. */
export function windowsReading({ padded }: ReadCountsRun, { row, column }: Cell) {
	return windowConsumers(padded, row, column).map(({ output }) => output);
}
