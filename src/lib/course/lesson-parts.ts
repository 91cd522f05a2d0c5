import { openPractice } from '$lib/practice/practice-store.svelte';
import { openProgress } from '$lib/progress/progress-store.svelte';
import type { PaperLoader } from '$lib/quiz/quiz-on-paper';
import type { QuestionResult } from '$lib/quiz/quiz-round.svelte';
import { typesetter } from '$lib/quiz/typesetter.svelte';
import { watchPrintKeys } from '$lib/ui/print-whole';
import { loadQuiz as loadTemplates } from './load-quiz';

// What a lesson's page does not open with.

/** The quiz of a lesson, which remembers what was answered. */
export async function loadQuiz(slug: string) {
	const [{ default: Component }, templates] = await Promise.all([
		import('$lib/quiz/LessonQuiz.svelte'),
		loadTemplates(slug)
	]);
	const practice = openPractice();
	return {
		Component,
		props: {
			templates,
			onresult: (result: QuestionResult) => practice.add(slug, result),
			onfinish: () => openProgress().mark(slug, 'answered'),
			loadPaper
		}
	};
}

/** A quiz on paper, with its formulas set: nobody waits for them once the browser prints. */
const loadPaper: PaperLoader = async (quiz) => {
	const [{ default: Component }] = await Promise.all([
		import('$lib/worksheet/QuizSheets.svelte'),
		typesetter.load()
	]);
	return { Component, props: { quiz } };
};

/** What ends a lesson's text: the mark that tells how far its reader is, and the way to paper. */
export async function loadMark(slug: string) {
	const { default: Component } = await import('./LessonEnd.svelte');
	return { Component, props: { slug } };
}

/** Remembers that a reader has begun with a lesson, who may print it from now on. */
export function markOpened(slug: string): void {
	watchPrintKeys();
	openProgress().mark(slug, 'opened');
}
