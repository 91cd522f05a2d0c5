import type { Translated } from '$lib/i18n/language';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import type { QuestionKind, Topic } from '$lib/quiz/question';

/** A template as the question bank lists it, in one language. */
export interface BankEntry extends Topic {
	/** The slug of its lesson. */
	readonly lesson: string;
	/** Its name within its lesson. */
	readonly id: string;
	readonly kind: QuestionKind;
	/** What it asks, for one draw of its numbers, with formulas in plain characters. */
	readonly stem: string;
	/** What its wrong answers reveal. */
	readonly misconceptions: readonly MisconceptionName[];
}

/** A lesson that has questions. */
export interface BankLesson {
	readonly slug: string;
	/** In every language, since exports may be in another than the page. */
	readonly title: Translated;
}

/** All that the question bank lists, in one language. */
export interface Bank {
	readonly lessons: readonly BankLesson[];
	readonly entries: readonly BankEntry[];
	/** The misconceptions that there are, also those that no question reveals, with their titles. */
	readonly misconceptions: readonly { readonly name: MisconceptionName; readonly title: string }[];
}

/** The kinds in which a question can be asked, in the order in which they are listed. */
export const kinds = [
	'number',
	'shape',
	'choice',
	'choices',
	'grid',
	'cells',
	'order',
	'match',
	'formula',
	'predict',
	'plot',
	'error'
] as const satisfies readonly QuestionKind[];

/** The name of an entry among all entries. */
export function entryName({ lesson, id }: Pick<BankEntry, 'lesson' | 'id'>): string {
	return `${lesson}/${id}`;
}
