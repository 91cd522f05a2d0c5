import { memoryWords } from '$messages/memory';
import type { Messages } from '$messages';
import { print } from '../print';
import type { StepTable } from '../scene';
import { stepOf } from './run';
import type { MemoryRun, MemoryStep } from './run';

/** A place in memory in words. */
export function narrateMemory(
	{ place, h, w, c, value }: MemoryStep,
	{ layout }: MemoryRun,
	{ language }: Messages
): string {
	const words = memoryWords[language];
	const said = words.narrate(place, h, w, words.channels[c], print(value));
	return language === 'zh' ? said + words.next[layout] : `${said} ${words.next[layout]}`;
}

/** The whole memory as a table. */
export function tabulateMemory(
	step: MemoryStep,
	run: MemoryRun,
	{ language }: Messages
): StepTable {
	const words = memoryWords[language];
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: run.memory.data.map((_, index) => {
			const { place, h, w, c, value } = stepOf(run, index);
			return [`${place}`, `${h}`, `${w}`, `${c} (${words.channels[c]})`, print(value)];
		}),
		current: step.place
	};
}
