import { rightResponse } from '../answers';
import type { Response } from '../answers';
import type { Question } from '../question';

/**
 * What stands in the fields before anything is entered: items in the order in which they are shown,
 * a matrix with the cells that are given, and nothing anywhere else.
 */
export function openingResponse(question: Question): Response {
	if (question.kind === 'order') return question.items.map(({ id }) => id);
	if (question.kind !== 'grid') return [];
	const width = question.answer[0].length;
	const given = new Set(question.given?.map(([row, column]) => row * width + column));
	return rightResponse(question).map((number, index) => (given.has(index) ? number : ''));
}
