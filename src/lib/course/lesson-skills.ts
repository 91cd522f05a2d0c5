import type { QuestionTemplate } from '$lib/quiz/question';
import { skillNames } from '$lib/quiz/skills';
import type { SkillName } from '$lib/quiz/skills';
import { readFolder } from './folder';

/** Every lesson's questions at once: read it where pages are prerendered. */
const quizzes = import.meta.glob<{ default: readonly QuestionTemplate[] }>('/lessons/*/*/quiz.ts', {
	eager: true
});

const skillsBySlug: ReadonlyMap<string, readonly SkillName[]> = new Map(
	Object.entries(quizzes).map(([file, { default: templates }]) => {
		const { slug } = readFolder(file.slice(0, file.lastIndexOf('/')));
		const exercised = new Set(templates.map(({ skill }) => skill));
		return [slug, skillNames.filter((skill) => exercised.has(skill))];
	})
);

/** The skills that a lesson's questions exercise, in the order of the course; none if it has no questions. */
export function skillsOf(slug: string): readonly SkillName[] {
	return skillsBySlug.get(slug) ?? [];
}
