import { NumberFormatError, rational } from '$lib/engine';
import type { Language, Translated } from '$lib/i18n/language';
import { tellCellsProblem } from '$lib/scenes/typed-cells';
import type { Messages } from '$messages';
import { quizWords } from '$messages/quiz';
import type { QuizWords } from '$messages/quiz';
import { rightResponse } from './answers';
import type { Response } from './answers';
import { exactText } from './print';
import type { Option, Question } from './question';
import { isUnreadable, read } from './reading';
import type { UnreadableReason } from './reading';
import type { Place, Rows } from './rows';

/** The letter of the option at an index: A, B, C … */
export function optionLetter(index: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** The right answer in words. */
export function answerText(question: Question, language: Language): string {
	return responseText(question, rightResponse(question), language);
}

/** What a response says, in words; what cannot be read, as it was entered. */
export function responseText(question: Question, response: Response, language: Language): string {
	const given = read(question, response);
	if (isUnreadable(given)) return response.filter((text) => text.trim() !== '').join(' ');
	switch (question.kind) {
		case 'number':
		case 'plot':
		case 'predict':
			return numberText(given[0]);
		case 'shape':
			return given.map(numberText).join('×');
		case 'grid': {
			const width = question.answer[0].length;
			const rows = question.answer.map((_, row) => given.slice(row * width, (row + 1) * width));
			return rows.map((row) => row.map(numberText).join(' ')).join('; ');
		}
		case 'choice':
		case 'choices':
			return listed(question.options.flatMap(named(given, language)));
		case 'error':
			return listed(
				question.lines.flatMap(({ id, text }, line) =>
					given.includes(id) ? `${line + 1} · ${text[language]}` : []
				)
			);
		case 'cells':
			return listed(given.map((name) => placeText(placeNamed(name), quizWords[language])));
		case 'order':
			return given.map((id) => textOf(question.items, id, language)).join(' → ');
		case 'match':
			return listed(
				question.items.map(
					({ text }, place) =>
						`${text[language]} – ${textOf(question.partners, given[place], language)}`
				)
			);
		case 'formula':
			return filledFormula(
				question.pieces,
				given.map((id) => textOf(question.terms, id, language))
			);
	}
}

/** A formula with something in its gaps, between dollar signs; texts that are formulas lose theirs. */
export function filledFormula(pieces: readonly string[], terms: readonly string[]): string {
	const filled = pieces.map((piece, index) =>
		index < terms.length ? `${piece}{${terms[index].replaceAll('$', '')}}` : piece
	);
	return `$${filled.join('')}$`;
}

/** A place as it is called: `row 1, column 3`. */
export function placeText([row, column]: Place, words: QuizWords): string {
	return words.place(row + 1, column + 1);
}

/** The place that a response calls by that name. */
function placeNamed(name: string): Place {
	const [row, column] = name.split(',').map(Number);
	return [row, column];
}

/** An option by its letter, and its text if it has one. */
function optionName({ text }: Option, index: number, language: Language): string {
	return text ? `${optionLetter(index)} · ${text[language]}` : optionLetter(index);
}

/** A matrix read aloud, row by row. */
export function spokenRows(rows: Rows, words: QuizWords): string {
	return rows
		.map((row, index) => words.matrixRow(index + 1, row.map(exactText).join(', ')))
		.join('; ');
}

/** Why a response could not be read, in the reader's language. */
export function tellUnreadable(
	reason: UnreadableReason,
	messages: Messages,
	words: QuizWords
): string {
	if (reason instanceof NumberFormatError) return tellCellsProblem(reason, messages);
	return reason === 'nothingChosen' ? words.choose : words.chooseAll;
}

function numberText(name: string): string {
	return exactText(rational.from(name));
}

function listed(texts: readonly string[]): string {
	return texts.join('; ');
}

function named(given: Response, language: Language) {
	return (option: Option, index: number) =>
		given.includes(option.id) ? optionName(option, index, language) : [];
}

function textOf(
	items: readonly { readonly id: string; readonly text: Translated }[],
	id: string,
	language: Language
): string {
	return items.find((item) => item.id === id)?.text[language] ?? '';
}
