import { rational } from '$lib/engine';
import { responses } from './answers';
import type { Response } from './answers';
import type { Misconception, Question } from './question';
import { isUnreadable, read } from './reading';
import type { Unreadable } from './reading';

/** What there is to say to a response. */
export type Verdict =
	| { readonly kind: 'right' }
	| {
			readonly kind: 'mistake';
			readonly mistake: Misconception;
			/** Whether each place is right, where places are marked one by one; null where not. */
			readonly places: readonly boolean[] | null;
	  }
	| { readonly kind: 'wrong'; readonly places: readonly boolean[] | null }
	| ({ readonly kind: 'unreadable' } & Unreadable);

/**
 * Marks a response, exactly: no rounding is forgiven, and every form of the same number is right.
 * Only what is read off a drawing has a tolerance.
 */
export function mark(question: Question, response: Response): Verdict {
	const given = read(question, response);
	if (isUnreadable(given)) return { kind: 'unreadable', ...given };

	const known = responses(question);
	const index = known.findIndex((answer) => isSame(question, answer, given));
	if (index === 0) return { kind: 'right' };
	const places = marksPlaces(question)
		? given.map((name, place) => name === known[0][place])
		: null;
	const mistake = question.mistakes.at(index - 1);
	return index > 0 && mistake ? { kind: 'mistake', mistake, places } : { kind: 'wrong', places };
}

/** Whether the places of an answer are marked one by one, as the cells of a matrix are. */
function marksPlaces({ kind }: Question): boolean {
	return kind === 'grid' || kind === 'order' || kind === 'match' || kind === 'formula';
}

function isSame(question: Question, answer: Response, given: Response): boolean {
	if (question.kind !== 'plot') {
		return answer.length === given.length && answer.every((name, place) => name === given[place]);
	}
	const [low, high] = [rational.sub, rational.add].map((shift) =>
		shift(rational.from(answer[0]), question.tolerance)
	);
	const value = rational.from(given[0]);
	return rational.compare(low, value) <= 0 && rational.compare(value, high) <= 0;
}
