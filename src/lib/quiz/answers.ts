import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Asked, Question } from './question';
import type { Place } from './rows';

/**
 * What a reader entered, as texts: of a number, the number; of a shape or a matrix, every number in
 * order, row by row; of options, cells and lines, the names of those chosen; of items to order, to
 * match or to put into a formula, a name for each place in order, empty where none is chosen yet.
 */
export type Response = readonly string[];

/** The name of a cell in a response: `2,0` is the first cell of the third row. */
export function placeName([row, column]: Place): string {
	return `${row},${column}`;
}

/** A number in a response: equal numbers have equal names. */
export function numberName(value: Rational): string {
	return value.toFraction();
}

/** The right answer, each as the one response that says it and nothing else does. */
export function rightResponse(question: Question): Response {
	return responses(question)[0];
}

/**
 * The right answer and then those of the mistakes, in their order, as responses in their one
 * canonical form: numbers in lowest terms, what is chosen in the order of the alphabet.
 */
export function responses(question: Question): readonly Response[] {
	switch (question.kind) {
		case 'number':
		case 'plot':
		case 'predict':
			return say(question, (value) => [numberName(value)]);
		case 'shape':
			return say(question, (shape) => shape.map((extent) => numberName(rational.from(extent))));
		case 'grid':
			return say(question, (rows) => rows.flat().map(numberName));
		case 'choice':
		case 'error':
			return say(question, (id) => [id]);
		case 'choices':
			return say(question, (ids) => ids.toSorted());
		case 'cells':
			return say(question, (places) => places.map(placeName).toSorted());
		case 'order':
		case 'match':
		case 'formula':
			return say(question, (ids) => ids);
	}
}

function say<Answer>(
	{ answer, mistakes }: Asked<string, Answer>,
	respond: (answer: Answer) => Response
): readonly Response[] {
	return [answer, ...mistakes.map(({ value }) => value)].map(respond);
}
