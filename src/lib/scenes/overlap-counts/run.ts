import { axisReads, readsSoFar, resolveWindow2d, windowDropped, windowTimeline } from '$lib/engine';
import type { WindowWeights } from '$lib/engine';
import type { ReadCountsRun } from '../read-counts/run';
import { lastLayer } from './layers';
import type { OverlapCountsParameters } from './parameters';

/**
 * Stamps on an output, and how many reach each of its cells: the windows of the convolution that is
 * transposed, which give to the cells that they would read. The padded image is the output before it
 * is cropped.
 */
export interface OverlapCountsRun extends ReadCountsRun {
	/** How often each row and each column of stamps counts. */
	readonly given: WindowWeights;
	/** Transposed convolutions that were counted through. */
	readonly layers: number;
}

/** Counts the stamps. Throws the EngineError that refuses the parameters. */
export function runOverlapCounts(parameters: OverlapCountsParameters): OverlapCountsRun {
	const { kernel, stride, layers } = parameters;
	const { window, given } = lastLayer(parameters);
	const { vertical, horizontal } = window;
	const padded = resolveWindow2d({
		inputSize: [vertical.paddedSize, horizontal.paddedSize],
		...{ kernelSize: kernel, stride }
	});
	const timeline = windowTimeline(window);
	return {
		...{ window, padded, given, layers, timeline },
		counts: readsSoFar(window, timeline[0].trace.at(0), given),
		factors: {
			down: axisReads(vertical, 0, vertical.outputSize, given.down),
			across: axisReads(horizontal, 0, horizontal.outputSize, given.across)
		},
		dropped: windowDropped(window).length
	};
}

/** How often the stamp of an input cell counts: its row times its column. */
export function weightOf({ given }: OverlapCountsRun, [row, column]: readonly [number, number]) {
	return given.down[row] * given.across[column];
}

/** The different numbers of a list, from the largest. */
export function distinct(numbers: readonly number[]): readonly number[] {
	return [...new Set(numbers)].sort((a, b) => b - a);
}
