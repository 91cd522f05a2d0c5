import { shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import type { BankTemplate } from '$lib/quiz/question';
import type { SkillName } from '$lib/quiz/skills';
import { skillStates } from './mastery';
import type { Mastery, SkillState } from './mastery';
import type { Attempt } from './practice';

/** Which skills come first: those about to be forgotten, then those not known, then new ones. */
const urgency: Readonly<Record<Mastery, number>> = {
	due: 0,
	weak: 1,
	growing: 2,
	untried: 3,
	mastered: 4
};

/**
 * A round of questions: a skill after the other, the most urgent first, and of each skill the question that was asked
 * longest ago. Skills take turns; once all questions have been taken they come again, for their numbers will be others.
 * Fewer than `length` only if there is no question at all.
 */
export function planRound(
	pool: readonly BankTemplate[],
	attempts: readonly Attempt[],
	{ now, length, random }: { now: number; length: number; random: Random }
): readonly BankTemplate[] {
	const skills = [...new Set(pool.map(({ skill }) => skill))];
	const states = skillStates(skills, attempts, now);
	const queues = skills
		.toSorted((a, b) => compareUrgency(states.get(a), states.get(b)))
		.map((skill) => longestAgoFirst(pool, skill, attempts, random));

	const round: BankTemplate[] = [];
	for (let turn = 0; round.length < length && queues.length > 0; turn += 1) {
		round.push(...queues.map((queue) => queue[turn % queue.length]));
	}
	return round.slice(0, length);
}

function compareUrgency(a: SkillState | undefined, b: SkillState | undefined): number {
	if (!a || !b) return 0;
	return urgency[a.mastery] - urgency[b.mastery] || a.recall - b.recall;
}

function longestAgoFirst(
	pool: readonly BankTemplate[],
	skill: SkillName,
	attempts: readonly Attempt[],
	random: Random
): readonly BankTemplate[] {
	const lastAsked = ({ lesson, id }: BankTemplate) =>
		attempts.findLast((one) => one.lesson === lesson && one.question === id)?.at ?? 0;
	return shuffled(
		random,
		pool.filter((template) => template.skill === skill)
	).toSorted((a, b) => lastAsked(a) - lastAsked(b));
}
