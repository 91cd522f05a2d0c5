import * as v from 'valibot';
import { emptyProgress, merge } from './progress';
import type { Progress } from './progress';

/** A moment in milliseconds; far more than any clock says is damage. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const mark = v.optional(v.pipe(time, v.minValue(1)));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));

const schema = v.object({
	version: v.literal(1),
	reset: time,
	lessons: v.record(
		slug,
		v.object({ opened: mark, read: mark, answered: mark, done: mark, undone: mark })
	)
});

/** Progress as text, for storage. */
export function writeProgress(progress: Progress): string {
	return JSON.stringify(progress);
}

/** The progress that a value says; null if it is damaged or of another version. */
export function progressOf(value: unknown): Progress | null {
	const result = v.safeParse(schema, value);
	return result.success ? merge(result.output, emptyProgress) : null;
}

/** The progress that a text holds; null if it is damaged or of another version. */
export function readProgress(text: string): Progress | null {
	try {
		return progressOf(JSON.parse(text));
	} catch {
		return null;
	}
}
