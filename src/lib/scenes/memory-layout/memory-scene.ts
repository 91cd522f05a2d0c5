import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { memoryParameters } from './parameters';
import type { MemoryParameters } from './parameters';
import { lineLength, runMemory } from './run';
import type { MemoryRun, MemoryStep } from './run';
import { narrateMemory, tabulateMemory } from './words';

/** A small colour picture in memory, one place after another. */
export const memoryScene: Scene<MemoryParameters, MemoryRun, MemoryStep, 'cell'> = {
	id: 'memory-layout',
	parameters: memoryParameters,
	codec: stateCodec<MemoryParameters, 'cell'>({
		parameters: memoryParameters,
		grains: ['cell'],
		tensors: ['image', 'memory'],
		lengthOf: (parameters) => runMemory(parameters).memory.data.length,
		shapeOf: (parameters, name) =>
			shapesOf(runMemory(parameters))[name === 'image' ? name : 'memory']
	}),
	run: runMemory,
	narrate: narrateMemory,
	loadAsk: async () => (await import('./asked')).askMemory,
	table: tabulateMemory
};

/** The shapes that the figures are drawn in: planes, and the memory in lines. */
export function shapesOf(run: MemoryRun) {
	const line = lineLength(run);
	return { image: run.planes.shape, memory: [1, run.memory.data.length / line, line] };
}
