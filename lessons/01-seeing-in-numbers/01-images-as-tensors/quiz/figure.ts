import type { FigureState } from '$lib/quiz/question';
import { memoryScene } from '$lib/scenes/memory-layout/memory-scene';
import type { MemoryParameters } from '$lib/scenes/memory-layout/parameters';
import { scalingCodec } from '$lib/scenes/value-scaling/parameters';
import type { Method, Sample } from '$lib/scenes/value-scaling/parameters';

/** A place in the memory of a picture of that size, in the lesson's figure. */
export function inMemory(params: MemoryParameters, place = 0): FigureState {
	const state = { params, grain: 'cell', index: place, pinned: null } as const;
	return { figure: 'memory', text: memoryScene.codec.encode(state, null) };
}

/** A method at work on a sample, in the lesson's figure. */
export function inScaling(sample: Sample, method: Method): FigureState {
	const params = { ...scalingCodec.parameters.defaults, sample, method };
	return { figure: 'scaling', text: scalingCodec.encode(params, null) };
}
