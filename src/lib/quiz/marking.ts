import { NumberFormatError, parseRational, rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Asked, Misconception, Question } from './question';

/**
 * What a reader entered: the text of every field in order, such as height and width; or the id of
 * the chosen option, none if nothing is chosen.
 */
export type Response = readonly string[];

/** Why a response could not be read. */
export type UnreadableReason = NumberFormatError | 'nothingChosen';

/** What there is to say to a response. */
export type Verdict =
	| { readonly kind: 'right' }
	| { readonly kind: 'mistake'; readonly mistake: Misconception }
	| { readonly kind: 'wrong' }
	| {
			readonly kind: 'unreadable';
			/** The first field that could not be read. */
			readonly field: number;
			readonly reason: UnreadableReason;
	  };

/** Marks a response, exactly: no rounding is forgiven, and every form of the same number is right. */
export function mark(question: Question, response: Response): Verdict {
	if (question.kind === 'choice') {
		const [chosen] = response;
		if (!question.options.some(({ id }) => id === chosen)) {
			return { kind: 'unreadable', field: 0, reason: 'nothingChosen' };
		}
		return judge(question, (option) => option === chosen);
	}

	const fields = question.kind === 'shape' ? question.axes.length : 1;
	const numbers: Rational[] = [];
	for (let field = 0; field < fields; field += 1) {
		const number = readNumber(response[field] ?? '');
		if (number instanceof NumberFormatError) return { kind: 'unreadable', field, reason: number };
		numbers.push(number);
	}
	if (question.kind === 'number') {
		return judge(question, (value) => rational.equals(value, numbers[0]));
	}
	return judge(question, (shape) =>
		shape.every((extent, axis) => rational.equals(rational.from(extent), numbers[axis]))
	);
}

function judge<Answer>(
	{ answer, mistakes }: Asked<string, Answer>,
	isGiven: (value: Answer) => boolean
): Verdict {
	if (isGiven(answer)) return { kind: 'right' };
	const mistake = mistakes.find(({ value }) => isGiven(value));
	return mistake ? { kind: 'mistake', mistake } : { kind: 'wrong' };
}

function readNumber(text: string): Rational | NumberFormatError {
	try {
		return parseRational(text);
	} catch (error) {
		if (error instanceof NumberFormatError) return error;
		throw error;
	}
}
