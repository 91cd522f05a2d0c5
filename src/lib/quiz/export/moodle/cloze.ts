import type { NumberField } from '../numbers';

/** An answer to a part of a question, as it is written into the question's text. */
interface ClozeAnswer {
	readonly isRight: boolean;
	/** Written as it is: a number or a fraction, or what `clozeText` gives. */
	readonly answer: string;
	/** HTML, or nothing. */
	readonly feedback: string;
}

/**
 * HTML within an embedded answer, as a text that is still to be escaped with the text around it.
 * Moodle undoes that escaping once, and takes the backslash from `\}` and `\#`; a tilde and a
 * leading sign of a share stay characters of HTML by their numbers.
 */
function clozeText(html: string): string {
	return html
		.replace(/[}#]/g, '\\$&')
		.replace(/~|^[=%]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An embedded answer: a field for a number, or for a fraction where no decimal is exact. */
export function clozeNumber({ form, answers }: NumberField): string {
	const alternatives = answers.flatMap(({ texts, tolerance, feedback }, index) =>
		texts.map((text): ClozeAnswer => {
			return {
				isRight: index === 0,
				answer: form === 'decimal' ? `${text}:${tolerance}` : text,
				feedback: feedback ?? ''
			};
		})
	);
	return cloze(form === 'decimal' ? 'NUMERICAL' : 'SHORTANSWER', alternatives);
}

/** An embedded answer: buttons to choose one of, which can show formulas as a list that opens cannot. */
export function clozeChoice(
	choices: readonly {
		readonly html: string;
		readonly isRight: boolean;
		readonly feedback: string;
	}[]
): string {
	const alternatives = choices.map(({ html, isRight, feedback }): ClozeAnswer => {
		return { isRight, answer: clozeText(html), feedback };
	});
	return cloze('MULTICHOICE_H', alternatives);
}

function cloze(type: string, alternatives: readonly ClozeAnswer[]): string {
	const written = alternatives.map(
		({ isRight, answer, feedback }) => `${isRight ? '=' : '%0%'}${answer}#${clozeText(feedback)}`
	);
	return `{1:${type}:${written.join('~')}}`;
}
