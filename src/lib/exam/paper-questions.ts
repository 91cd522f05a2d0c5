import { loadBank } from '$lib/course/load-bank';
import { loadWords } from '$lib/i18n/words';
import type { BankTemplate } from '$lib/quiz/question';
import type { ExamCourse } from './course-lessons';
import type { Paper } from './paper';

/** The templates that a paper draws from, in the order of the course. */
export async function loadTemplates(
	{ lessons }: ExamCourse,
	paper: Paper
): Promise<readonly BankTemplate[]> {
	const all = lessons.map(({ slug }) => slug);
	const bank = await loadBank(paper.lessons.length === 0 ? all : paper.lessons);
	await loadWords();
	return bank;
}
