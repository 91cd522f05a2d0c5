import * as v from 'valibot';
import { longestText } from '$lib/scenes/parameters';
import { answerCount, mostMinutes, mostVotes } from './session';
import type { Dated } from './session';

/** What windows of a presentation say to each other: a newcomer asks, and one that closes takes leave. */
export type Message =
	{ readonly kind: 'hello' | 'bye' } | { readonly kind: 'state'; readonly dated: Dated };

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A moment in milliseconds; far more than any clock says is damage. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const dated = v.object({
	revision: v.pipe(whole, v.maxValue(Number.MAX_SAFE_INTEGER - 1)),
	by: v.pipe(v.string(), v.maxLength(40)),
	session: v.object({
		stop: v.pipe(whole, v.maxValue(999)),
		scene: v.nullable(v.pipe(v.string(), v.maxLength(longestText))),
		isBlank: v.boolean(),
		isHidden: v.boolean(),
		tally: v.pipe(v.array(v.pipe(whole, v.maxValue(mostVotes))), v.length(answerCount)),
		timer: v.object({
			startedAt: v.nullable(time),
			elapsed: time,
			target: v.pipe(whole, v.minValue(1), v.maxValue(mostMinutes))
		})
	})
});

const message = v.variant('kind', [
	v.object({ kind: v.picklist(['hello', 'bye']) }),
	v.object({ kind: v.literal('state'), dated })
]);

/** The message that a value is; null for anything else, as from another version of the site. */
export function messageOf(value: unknown): Message | null {
	const result = v.safeParse(message, value);
	return result.success ? result.output : null;
}

/** The presentation that a kept text holds; null if it is damaged. */
export function readDated(text: string): Dated | null {
	try {
		const result = v.safeParse(dated, JSON.parse(text));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}
