import { windowTimeline } from '$lib/engine';
import type { WindowStep } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { ReadCountsGrain } from '../read-counts/run';
import type { Scene } from '../scene';
import { lastLayer } from './layers';
import { overlapCountsParameters } from './parameters';
import type { OverlapCountsParameters } from './parameters';
import { runOverlapCounts } from './run';
import type { OverlapCountsRun } from './run';
import { narrateOverlap, tabulateOverlap } from './words';

/** How many stamps of a transposed convolution reach each cell of its output. */
export const overlapCountsScene: Scene<
	OverlapCountsParameters,
	OverlapCountsRun,
	WindowStep,
	ReadCountsGrain
> = {
	id: 'overlap-counts',
	parameters: overlapCountsParameters,
	codec: stateCodec<OverlapCountsParameters, ReadCountsGrain>({
		parameters: overlapCountsParameters,
		grains: ['map', 'cell', 'term'],
		openingGrain: 'cell',
		tensors: ['input', 'output'],
		lengthOf: (parameters, grain) =>
			windowTimeline(lastLayer(parameters).window).find(({ id }) => id === grain)?.trace.length ??
			1,
		shapeOf(parameters, name) {
			const { vertical, horizontal, outputSize } = lastLayer(parameters).window;
			return name === 'output'
				? [1, vertical.paddedSize, horizontal.paddedSize]
				: [1, ...outputSize];
		}
	}),
	run: runOverlapCounts,
	narrate: narrateOverlap,
	table: tabulateOverlap
};
