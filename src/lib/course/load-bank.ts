import type { BankTemplate } from '$lib/quiz/question';
import { loadQuiz } from './load-quiz';

/** The questions of lessons, each with the slug of its lesson. Throws a RangeError for one that does not exist. */
export async function loadBank(lessons: readonly string[]): Promise<readonly BankTemplate[]> {
	const quizzes = await Promise.all(lessons.map(loadQuiz));
	return quizzes.flatMap((templates, index) =>
		templates.map((template) => ({ ...template, lesson: lessons[index] }))
	);
}
