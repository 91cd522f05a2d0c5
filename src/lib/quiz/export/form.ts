import { rational } from '$lib/engine';
import type { Language } from '$lib/i18n/language';
import { quizWords } from '$messages/quiz';
import { placeName, responses } from '../answers';
import type { Response } from '../answers';
import type { CellsQuestion, Item, OptionContent, Question } from '../question';
import { placeText } from '../words';
import { numberField } from './numbers';
import type { NumberField } from './numbers';

/** Something to choose, with what there is to say to whoever wrongly chooses it. */
export interface FormOption {
	readonly content: OptionContent;
	readonly isRight: boolean;
	readonly feedback: readonly string[];
}

/** A place for a number: named, and either to be filled in or filled in from the start. */
export interface FormPlace {
	readonly name: string;
	readonly field: NumberField;
	readonly isGiven: boolean;
}

/** A choice by its name: the right one among those for a place, and what the others reveal. */
export interface FormGap {
	readonly right: number;
	/** What to say to each choice, in their order. */
	readonly feedback: readonly (readonly string[])[];
}

/**
 * The right answer and then those of the mistakes, each as a list of numbers counted from 0: of the
 * options chosen, of the items in order, or of the choice for each place, item or gap.
 */
export type FormAnswers = readonly (readonly number[])[];

/** What the twelve kinds of question come down to, as other programs can ask them. */
export type Form =
	| { readonly form: 'number'; readonly field: NumberField }
	| {
			readonly form: 'places';
			/** What the matrix of the places is called; nothing for a shape. */
			readonly caption: string;
			readonly rows: readonly (readonly FormPlace[])[];
			readonly answers: FormAnswers;
	  }
	| {
			readonly form: 'one' | 'several';
			readonly options: readonly FormOption[];
			readonly answers: FormAnswers;
	  }
	| { readonly form: 'order'; readonly items: readonly string[]; readonly answers: FormAnswers }
	| {
			readonly form: 'match';
			readonly items: readonly string[];
			readonly partners: readonly string[];
			readonly gaps: readonly FormGap[];
			readonly answers: FormAnswers;
	  }
	| {
			readonly form: 'formula';
			/** The whole formula, its gaps numbered. */
			readonly tex: string;
			readonly terms: readonly string[];
			readonly gaps: readonly FormGap[];
			readonly answers: FormAnswers;
	  };

/** A question in the form in which other programs can ask it, in one language. */
export function formOf(question: Question, language: Language): Form {
	switch (question.kind) {
		case 'number':
		case 'predict':
		case 'plot': {
			const answers = responses(question).map((response, index) => ({
				value: rational.from(response[0]),
				feedback: feedbackOf(question, language).at(index) ?? null
			}));
			const tolerance = question.kind === 'plot' ? question.tolerance : rational.zero;
			return { form: 'number', field: numberField(answers, tolerance) };
		}
		case 'shape':
			return {
				form: 'places',
				caption: '',
				rows: question.axes.map((axis, place) => [
					placeOf(question, place, quizWords[language][axis], language)
				]),
				answers: placeAnswers(question)
			};
		case 'grid': {
			const given = new Set(question.given?.map(placeName));
			const rows = question.answer.map((cells, row) =>
				cells.map((_, column) => {
					const name = placeText([row, column], quizWords[language]);
					const place = placeOf(question, row * cells.length + column, name, language);
					return { ...place, isGiven: given.has(placeName([row, column])) };
				})
			);
			const caption = question.label[language];
			return { form: 'places', caption, rows, answers: placeAnswers(question) };
		}
		case 'choice':
			return { form: 'one', ...optionsOf(question, question.options, language) };
		case 'error':
			return { form: 'one', ...optionsOf(question, question.lines, language) };
		case 'choices':
			return { form: 'several', ...optionsOf(question, question.options, language) };
		case 'cells':
			return { form: 'several', ...optionsOf(question, cellsOf(question, language), language) };
		case 'order':
			return {
				form: 'order',
				items: textsOf(question.items, language),
				answers: indicesOf(question, question.items)
			};
		case 'match':
			return {
				form: 'match',
				items: textsOf(question.items, language),
				partners: textsOf(question.partners, language),
				...gapsOf(question, question.partners, language)
			};
		case 'formula':
			return {
				form: 'formula',
				tex: question.pieces
					.map((piece, gap, { length }) => piece + (gap < length - 1 ? gapTex(gap) : ''))
					.join(''),
				terms: textsOf(question.terms, language),
				...gapsOf(question, question.terms, language)
			};
	}
}

/** How the gap at an index is shown in a formula. */
export function gapTex(gap: number): string {
	return `{\\boxed{?_{${gap + 1}}}}`;
}

/** The feedback to every response that is known, in their order; nothing to the right one. */
function feedbackOf(question: Question, language: Language): readonly (string | null)[] {
	return [null, ...question.mistakes.map(({ feedback }) => feedback[language])];
}

/** What is said to those responses that have something, but not the right answer has it. */
function feedbackTo(
	question: Question,
	language: Language,
	has: (response: Response) => boolean
): readonly string[] {
	const [right, ...wrong] = responses(question);
	if (has(right)) return [];
	return wrong.flatMap((response, index) =>
		has(response) ? [question.mistakes[index].feedback[language]] : []
	);
}

/** The place of a shape or a matrix; mistakes that have its number right say nothing to it. */
function placeOf(question: Question, place: number, name: string, language: Language) {
	const answers = namesAt(responses(question), place).map((number) => {
		const feedback = feedbackTo(question, language, (response) => response[place] === number);
		return { value: rational.from(number), feedback: feedback.join(' ') || null };
	});
	return { name, field: numberField(answers, rational.zero), isGiven: false };
}

/** Which of the numbers that are known for a place each response has there. */
function placeAnswers(question: Question): FormAnswers {
	const known = responses(question);
	const names = known[0].map((_, place) => namesAt(known, place));
	return known.map((response) => response.map((name, place) => names[place].indexOf(name)));
}

/** The different names that responses have at a place, the right one first. */
function namesAt(known: readonly Response[], place: number): readonly string[] {
	return [...new Set(known.map((response) => response[place]))];
}

function indicesOf(question: Question, choices: readonly { readonly id: string }[]): FormAnswers {
	const ids = choices.map(({ id }) => id);
	return responses(question).map((response) => response.map((id) => ids.indexOf(id)));
}

function optionsOf(
	question: Question,
	options: readonly (OptionContent & { readonly id: string })[],
	language: Language
): { readonly options: readonly FormOption[]; readonly answers: FormAnswers } {
	const [right] = responses(question);
	return {
		answers: indicesOf(question, options),
		options: options.map(({ id, ...content }) => ({
			content,
			isRight: right.includes(id),
			feedback: feedbackTo(question, language, (response) => response.includes(id))
		}))
	};
}

function gapsOf(
	question: Question,
	choices: readonly Item[],
	language: Language
): { readonly gaps: readonly FormGap[]; readonly answers: FormAnswers } {
	const answers = indicesOf(question, choices);
	return {
		answers,
		gaps: answers[0].map((right, gap) => ({
			right,
			feedback: choices.map(({ id }) =>
				feedbackTo(question, language, (response) => response[gap] === id)
			)
		}))
	};
}

/** Every cell of the board, as something to choose, called in one language. */
function cellsOf({ matrices, board }: CellsQuestion, language: Language) {
	return matrices[board].rows.flatMap((cells, row) =>
		cells.map((_, column) => {
			const name = placeText([row, column], quizWords[language]);
			return { id: placeName([row, column]), text: { en: name, zh: name } };
		})
	);
}

function textsOf(items: readonly Item[], language: Language): readonly string[] {
	return items.map(({ text }) => text[language]);
}
