import { expect } from 'vitest';
import { responses } from '../../answers';
import type { Response } from '../../answers';
import type { Question } from '../../question';
import type { ExportedQuestion } from '../exported-question';

/** What a program that read a question says to a response. */
export interface Said {
	readonly isRight: boolean;
	/** What it says to just this response. */
	readonly specific: string;
	/** What it says to every response. */
	readonly general: string;
}

/** A question as it was read back from a file. */
export interface ReadQuestion {
	readonly id: string;
	readonly stem: string;
	say(question: Question, response: Response): Said;
}

/** A text with its formulas as exported questions have them. */
export function written(text: string): string {
	return text.replace(/\$([^$]+)\$/g, '\\($1\\)');
}

/**
 * Expects that what was read back marks every known response as the question does, and says to each
 * mistake what the question says: to the response itself for kinds of which `tells` says so, else at
 * least to everybody.
 */
export function expectFaithful(
	exported: readonly ExportedQuestion[],
	read: readonly ReadQuestion[],
	tells: (question: Question) => boolean
): void {
	expect(read.map(({ id }) => id)).toEqual(exported.map(({ id }) => id));
	const problems = exported.flatMap((original, index) =>
		[...unfaithful(original, read[index], tells)].map((problem) => `${original.id}: ${problem}`)
	);
	expect(problems).toEqual([]);
}

function* unfaithful(
	{ question, language }: ExportedQuestion,
	read: ReadQuestion,
	tells: (question: Question) => boolean
): Iterable<string> {
	if (!spaced(read.stem).includes(spaced(written(question.stem[language]))))
		yield `another stem: ${read.stem}`;
	for (const [index, response] of responses(question).entries()) {
		const { isRight, specific, general } = read.say(question, response);
		if (isRight !== (index === 0)) yield `"${response.join()}" is ${isRight ? '' : 'not '}right`;
		if (!spaced(general).includes(spaced(written(question.explanation[language]))))
			yield `another solution: ${general}`;
		if (index === 0) continue;
		const feedback = spaced(written(question.mistakes[index - 1].feedback[language]));
		const isTold = spaced(tells(question) ? specific : specific + general).includes(feedback);
		if (!isTold) yield `"${response.join()}" is not told "${feedback}" but "${specific}"`;
	}
}

/** A text without what formats may change of its blanks. */
function spaced(text: string): string {
	return text.replace(/\s+/g, ' ');
}
