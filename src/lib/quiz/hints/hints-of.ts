import type { Hint, Question } from '../question';

/** The hints of a question in order; the last is the worked solution. */
export function hintsOf({ hints, explanation, state }: Question): readonly Hint[] {
	return [...hints, { text: explanation, state }];
}
