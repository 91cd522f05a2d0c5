import type { MemoryRun } from '$lib/scenes/memory-layout/run';
import { memoryPytorch } from '../memory-pytorch';
import { memoryNumpy } from '../numpy/memory-numpy';
import { checked, row } from './programs';

/** Programs that lay a picture out in memory, which find the numbers in their order there. */
export function memoryPrograms({ planes, layout, memory }: MemoryRun, place: number) {
	const call = { planes, layout, place };
	return checked({ pytorch: memoryPytorch(call), numpy: memoryNumpy(call) }, [
		{ pytorch: 'y.flatten().double()', numpy: 'y.ravel()', value: row(memory.data) }
	]);
}
