/** How many questions of a lesson are asked in a round. */
const ROUND_LENGTH = 8;

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

/**
 * All of a lesson's questions, those of a round first and in its order: with the round's seed they have the numbers that
 * they have on the screen.
 */
export function wholeQuiz<Template>(
	templates: readonly Template[],
	round: number
): readonly Template[] {
	const asked = lessonRound(templates, round);
	return [...asked, ...templates.filter((template) => !asked.includes(template))];
}
