import * as v from 'valibot';
import { merge, noSittings } from './sittings';
import type { Sittings } from './sittings';

/** A moment in milliseconds; far more than any clock says is damage. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** What somebody may be called; any longer is damage. */
export const personName = v.pipe(v.string(), v.maxLength(80));

/** A response of any kind of question; more than a page can ask for is damage. */
export const anyResponse = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1000));

const byPlace = <Schema extends v.GenericSchema>(value: Schema) =>
	v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/)), v.object({ at: time, value }));

const schema = v.object({
	version: v.literal(1),
	sittings: v.record(
		v.pipe(v.string(), v.maxLength(10_000)),
		v.object({
			attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
			name: personName,
			started: time,
			handedIn: v.nullable(time),
			answers: byPlace(anyResponse),
			flags: byPlace(v.boolean())
		})
	)
});

/** Sittings as text, for storage. */
export function writeSittings(sittings: Sittings): string {
	return JSON.stringify(sittings);
}

/** The sittings that a text holds; null if it is damaged or of another version. */
export function readSittings(text: string): Sittings | null {
	try {
		const result = v.safeParse(schema, JSON.parse(text));
		return result.success ? merge(result.output, noSittings) : null;
	} catch {
		return null;
	}
}
