import { resolveWindow2d, traceOf, windowTimeline } from '$lib/engine';
import type { WindowStep } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { readCountsParameters, windowOptions } from './parameters';
import type { ReadCountsParameters } from './parameters';
import { runReadCounts } from './run';
import type { ReadCountsGrain, ReadCountsRun } from './run';
import { narrateReadCounts, tabulateReadCounts } from './words';

const windowOf = (parameters: ReadCountsParameters) => resolveWindow2d(windowOptions(parameters));

/** How often each cell of a padded image is read by a window that slides over it. */
export const readCountsScene: Scene<
	ReadCountsParameters,
	ReadCountsRun,
	WindowStep,
	ReadCountsGrain
> = {
	id: 'read-counts',
	parameters: readCountsParameters,
	codec: stateCodec<ReadCountsParameters, ReadCountsGrain>({
		parameters: readCountsParameters,
		grains: ['map', 'cell', 'term'],
		openingGrain: 'cell',
		tensors: ['input', 'output'],
		lengthOf: (parameters, grain) => traceOf(windowTimeline(windowOf(parameters)), grain).length,
		shapeOf(parameters, name) {
			const { vertical, horizontal, outputSize } = windowOf(parameters);
			return name === 'input'
				? [1, vertical.paddedSize, horizontal.paddedSize]
				: [1, ...outputSize];
		}
	}),
	run: runReadCounts,
	narrate: narrateReadCounts,
	table: tabulateReadCounts
};
