import type { Component } from 'svelte';
import type { QuestionTemplate } from './question';

/** What of a quiz is printed. */
export interface QuizOnPaper {
	/** Its questions, in their order. */
	readonly templates: readonly QuestionTemplate[];
	/** What their numbers are drawn from. */
	readonly seed: number;
	/** Whether the answers follow, on pages of their own. */
	readonly hasKey: boolean;
}

/** What a component is given that prints a quiz; it reads it anew whenever that changes. */
interface PaperProps extends Record<string, unknown> {
	readonly quiz: () => QuizOnPaper;
}

/** Brings what prints a quiz. */
export type PaperLoader = (
	quiz: () => QuizOnPaper
) => Promise<{ readonly Component: Component<PaperProps>; readonly props: PaperProps }>;
