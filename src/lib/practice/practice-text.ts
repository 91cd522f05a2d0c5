import * as v from 'valibot';
import { emptyPractice, merge } from './practice';
import type { Practice } from './practice';

/** A moment in milliseconds; far more than any clock says is damage. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/), v.maxLength(80));

const schema = v.object({
	version: v.literal(1),
	reset: time,
	attempts: v.array(
		v.object({
			at: time,
			lesson: name,
			question: name,
			skill: name,
			outcome: v.picklist(['firstTry', 'later', 'told']),
			misconceptions: v.pipe(v.array(name), v.maxLength(100))
		})
	)
});

/** A record of practice as text, for storage and files. */
export function writePractice(practice: Practice): string {
	return JSON.stringify(practice);
}

/** The record of practice that a value says; null if it is damaged or of another version. */
export function practiceOf(value: unknown): Practice | null {
	const result = v.safeParse(schema, value);
	return result.success ? merge(result.output, emptyPractice) : null;
}

/** The record of practice that a text holds; null if it is damaged or of another version. */
export function readPractice(text: string): Practice | null {
	try {
		return practiceOf(JSON.parse(text));
	} catch {
		return null;
	}
}
