import { emptyPractice } from '$lib/practice/practice';
import type { Practice } from '$lib/practice/practice';
import { practiceOf } from '$lib/practice/practice-text';
import type { Progress } from './progress';
import { progressOf } from './progress-text';

/** What a file of a reader's holds: what was read, and what was practised. */
export interface ProgressFile {
	readonly progress: Progress;
	readonly practice: Practice;
}

/** The text of a file: a record of progress, with one of practice beside its own entries. */
export function writeFile({ progress, practice }: ProgressFile): string {
	return JSON.stringify({ ...progress, practice });
}

/** What the text of a file holds; null if any of it is damaged. Files from before practice was kept have none. */
export function readFile(text: string): ProgressFile | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const progress = progressOf(value);
	const practice = hasPractice(value) ? practiceOf(value.practice) : emptyPractice;
	return progress && practice && { progress, practice };
}

function hasPractice(value: unknown): value is { readonly practice: unknown } {
	return typeof value === 'object' && value !== null && 'practice' in value;
}
