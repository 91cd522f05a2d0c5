import { axisMoves, axisTimeline, droppedCells, positionAt, resolveAxis } from '$lib/engine';
import type { AxisMoves, Timeline, WindowAxis } from '$lib/engine';
import { axisOptions } from './parameters';
import type { OutputSizeParameters } from './parameters';

export type OutputSizeGrain = 'map' | 'cell';

/** A window that has come to its place; for the whole map the last. */
export interface PlacedWindow {
	readonly grain: OutputSizeGrain;
	readonly output: number;
}

/** A window on one axis, taken apart. */
export interface OutputSizeRun {
	readonly axis: WindowAxis;
	readonly parts: AxisMoves;
	/** The input cells that no window reads, counted from 0. */
	readonly dropped: readonly number[];
	readonly timeline: Timeline<OutputSizeGrain, PlacedWindow>;
}

/** Resolves the axis. Throws the EngineError that refuses the parameters. */
export function runOutputSize(parameters: OutputSizeParameters): OutputSizeRun {
	const axis = resolveAxis(axisOptions(parameters));
	return {
		axis,
		parts: axisMoves(axis),
		dropped: droppedCells(axis),
		timeline: axisTimeline(axis)
	};
}

/** The input coordinates that a window reads; those of the padding lie outside 0 … size − 1. */
export function positionsRead(axis: WindowAxis, output: number): readonly number[] {
	return Array.from({ length: axis.kernel }, (_, k) => positionAt(axis, output, k));
}

/** Whether an input coordinate lies in the padding. */
export function isPaddingAt({ size }: WindowAxis, position: number): boolean {
	return position < 0 || position >= size;
}
