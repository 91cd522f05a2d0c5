import type { QuestionTemplate } from '$lib/quiz/question';
import { loadOf } from './load-of';

const quizzes = import.meta.glob<{ default: readonly QuestionTemplate[] }>('/lessons/*/*/quiz.ts');

/** The lesson's questions. Throws a RangeError for a lesson that does not exist. */
export async function loadQuiz(slug: string): Promise<readonly QuestionTemplate[]> {
	return (await loadOf(quizzes, slug, 'quiz.ts')).default;
}
