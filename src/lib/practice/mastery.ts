import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import type { Outcome } from '$lib/quiz/quiz-round.svelte';
import type { Attempt } from './practice';

/**
 * How well a skill is known: never tried; the last answer was not right at once; right at once, but not often enough
 * in a row; right at once so often; and so often, but long enough ago that it is time again.
 */
export type Mastery = 'untried' | 'weak' | 'growing' | 'mastered' | 'due';

/** What is known of a skill. */
export interface SkillState {
	readonly mastery: Mastery;
	/** How many of the last answers in a row were right at once and without help. */
	readonly inARow: number;
	readonly attempts: number;
	/** The chance that it is remembered now, from 0 to 1, by the forgetting curve. */
	readonly recall: number;
	/** When it should be practised again, in milliseconds since 1970; null if it was never tried. */
	readonly due: number | null;
}

/** How many answers in a row have to be right at once before a skill counts as mastered. */
export const MASTERED_AFTER = 3;

const grades: Readonly<Record<Outcome, Grade>> = {
	firstTry: Rating.Good,
	later: Rating.Hard,
	told: Rating.Again
};

/**
 * FSRS 6 with its published weights: https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler. Days
 * alone count: within one sitting, the plan decides what comes next.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** What the attempts at one skill, in the order of time, say about it at a time. */
export function skillState(attempts: readonly Attempt[], now: number): SkillState {
	if (attempts.length === 0) {
		return { mastery: 'untried', inARow: 0, attempts: 0, recall: 0, due: null };
	}
	const start = createEmptyCard(new Date(attempts[0].at));
	const card = attempts.reduce(
		(memory, { at, outcome }) => scheduler.next(memory, new Date(at), grades[outcome]).card,
		start
	);
	const inARow = attempts.length - 1 - attempts.findLastIndex((one) => one.outcome !== 'firstTry');
	const due = card.due.getTime();
	return {
		mastery: masteryOf(inARow, due <= now),
		inARow,
		attempts: attempts.length,
		recall: scheduler.get_retrievability(card, new Date(now), false),
		due
	};
}

/** What is known of each of some skills. */
export function skillStates<Skill extends string>(
	skills: readonly Skill[],
	attempts: readonly Attempt[],
	now: number
): ReadonlyMap<Skill, SkillState> {
	const stateOf = (skill: Skill) =>
		skillState(
			attempts.filter((attempt) => attempt.skill === skill),
			now
		);
	return new Map(skills.map((skill) => [skill, stateOf(skill)]));
}

function masteryOf(inARow: number, isDue: boolean): Mastery {
	if (inARow === 0) return 'weak';
	if (inARow < MASTERED_AFTER) return 'growing';
	return isDue ? 'due' : 'mastered';
}
