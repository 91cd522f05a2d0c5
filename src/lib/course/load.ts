import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/language';
import type { QuestionTemplate } from '$lib/quiz/question';
import { readFolder } from './folder';

// Kept apart from the course's metadata, so that a page in the browser gets these loaders and its own lesson only.
const prose = import.meta.glob<{ default: Component }>('/lessons/*/*/*.md');
const quizzes = import.meta.glob<{ default: readonly QuestionTemplate[] }>('/lessons/*/*/quiz.ts');

/** The lesson's text in one language, as a component. */
export async function loadLesson(slug: string, language: Language): Promise<Component> {
	return (await load(prose, slug, `${language}.md`)).default;
}

/** The lesson's questions. */
export async function loadQuiz(slug: string): Promise<readonly QuestionTemplate[]> {
	return (await load(quizzes, slug, 'quiz.ts')).default;
}

function load<Module>(
	loaders: Readonly<Record<string, () => Promise<Module>>>,
	slug: string,
	name: string
): Promise<Module> {
	for (const [file, loader] of Object.entries(loaders)) {
		const folder = file.slice(0, file.lastIndexOf('/'));
		if (file === `${folder}/${name}` && readFolder(folder).slug === slug) return loader();
	}
	throw new RangeError(`There is no ${name} of a lesson "${slug}"`);
}
