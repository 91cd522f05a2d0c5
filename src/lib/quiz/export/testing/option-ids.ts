import { placeName } from '../../answers';
import type { Question } from '../../question';

/** The ids of what can be chosen, in the order in which it is shown. */
export function optionIds(question: Question): readonly string[] {
	switch (question.kind) {
		case 'choice':
		case 'choices':
			return question.options.map(({ id }) => id);
		case 'error':
			return question.lines.map(({ id }) => id);
		case 'cells':
			return question.matrices[question.board].rows.flatMap((cells, row) =>
				cells.map((_, column) => placeName([row, column]))
			);
		case 'formula':
			return question.terms.map(({ id }) => id);
		default:
			throw new Error(`nothing to choose: ${question.kind}`);
	}
}
