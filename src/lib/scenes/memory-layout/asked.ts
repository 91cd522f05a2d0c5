import { memoryWords } from '$messages/memory';
import type { Messages } from '$messages';
import type { Asked } from '../scene';
import type { MemoryRun, MemoryStep } from './run';

/** The place of a number in memory, as the number that its step gives. */
export function askMemory(
	{ place, h, w, c }: MemoryStep,
	_run: MemoryRun,
	{ language }: Messages
): Asked {
	const { asked, channels } = memoryWords[language];
	return {
		of: asked(channels[c]),
		cell: { row: h + 1, column: w + 1 },
		printed: `${place}`
	};
}
