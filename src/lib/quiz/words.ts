import type { Language } from '$lib/i18n/language';
import { tellCellsProblem } from '$lib/scenes/typed-cells';
import type { Messages } from '$messages';
import type { QuizWords } from '$messages/quiz';
import type { UnreadableReason } from './marking';
import { exactText, sizeText } from './print';
import type { Option, Question } from './question';
import type { Rows } from './rows';

/** The letter of the option at an index: A, B, C … */
export function optionLetter(index: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** The right answer in a word: the number, the shape, or the letter and the text of the option. */
export function answerText(question: Question, language: Language): string {
	switch (question.kind) {
		case 'number':
			return exactText(question.answer);
		case 'shape':
			return sizeText(question.answer);
		case 'choice': {
			const index = question.options.findIndex(({ id }) => id === question.answer);
			return optionName(question.options[index], index, language);
		}
	}
}

/** An option by its letter, and its text if it has one. */
export function optionName({ text }: Option, index: number, language: Language): string {
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
	return reason === 'nothingChosen' ? words.choose : tellCellsProblem(reason, messages);
}
