/** How many questions of a lesson are asked in a round. */
export const ROUND_LENGTH = 8;

/**
 * What is asked in a round, counted from 0: the first questions of the list, then those not yet asked, and round again;
 * all of it if there are no more than `ROUND_LENGTH`. They keep the order of the list, which is that of the lesson.
 */
export function lessonRound<Template>(
	templates: readonly Template[],
	round: number
): readonly Template[] {
	const length = Math.min(ROUND_LENGTH, templates.length);
	const chosen = new Set(
		Array.from({ length }, (_, index) => (round * length + index) % templates.length)
	);
	return templates.filter((_, index) => chosen.has(index));
}
