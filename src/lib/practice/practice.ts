import type { Outcome } from '$lib/quiz/quiz-round.svelte';

/** One question that was answered, or given up. */
export interface Attempt {
	/** When, in milliseconds since 1970. */
	readonly at: number;
	/** The slug of the lesson that the question belongs to, and its name there. */
	readonly lesson: string;
	readonly question: string;
	readonly skill: string;
	readonly outcome: Outcome;
	/** The misconceptions behind wrong answers, in their order. */
	readonly misconceptions: readonly string[];
}

/** What somebody has practised, in the order of time. What was done until `reset` counts no more. */
export interface Practice {
	readonly version: 1;
	readonly reset: number;
	readonly attempts: readonly Attempt[];
}

/** Far more than a course asks for; older attempts are forgotten. */
export const MOST_ATTEMPTS = 3000;

export const emptyPractice: Practice = { version: 1, reset: 0, attempts: [] };

/** The record with an attempt, which is later than all of it, whatever the clock says. */
export function withAttempt(practice: Practice, attempt: Attempt): Practice {
	const last = practice.attempts.at(-1)?.at ?? 0;
	const at = Math.max(attempt.at, last + 1, practice.reset + 1);
	return merge(practice, { ...practice, attempts: [{ ...attempt, at }] });
}

/**
 * What two records say together: every attempt once, the newest if there are too many, and none from before either
 * reset. It does not matter in which order records are merged, how they are grouped, or how often.
 */
export function merge(a: Practice, b: Practice): Practice {
	const reset = Math.max(a.reset, b.reset);
	const known = new Map(
		[...a.attempts, ...b.attempts].map((attempt) => [nameOf(attempt), attempt])
	);
	const attempts = [...known]
		.filter(([, { at }]) => at > reset)
		.sort(([one, { at }], [other, { at: otherAt }]) => at - otherAt || (one < other ? -1 : 1))
		.map(([, attempt]) => attempt);
	return { version: 1, reset, attempts: attempts.slice(-MOST_ATTEMPTS) };
}

/** The record without attempts, so that records from before cannot bring them back when they are merged. */
export function cleared({ reset, attempts }: Practice, now: number): Practice {
	return { ...emptyPractice, reset: Math.max(now, reset, attempts.at(-1)?.at ?? 0) };
}

/** The record with what a file says added, also what was cleared here since the file was saved. */
export function adopt(own: Practice, file: Practice): Practice {
	const first = file.attempts.at(0)?.at ?? 0;
	const lift = first > own.reset ? 0 : own.reset + 1 - first;
	const attempts = file.attempts.map((attempt) => ({ ...attempt, at: attempt.at + lift }));
	return merge(own, { ...file, reset: 0, attempts });
}

/** What makes two attempts one and the same. */
function nameOf(attempt: Attempt): string {
	return JSON.stringify([
		attempt.at,
		attempt.lesson,
		attempt.question,
		attempt.skill,
		attempt.outcome,
		attempt.misconceptions
	]);
}
