import { NumberFormatError, parseRational } from '$lib/engine';
import { numberName, placeName } from './answers';
import type { Response } from './answers';
import type { Question } from './question';

/** Why a response could not be read: text that is no number, or a choice that was not made. */
export type UnreadableReason = NumberFormatError | 'nothingChosen' | 'notAllChosen';

/** A response that could not be read. */
export interface Unreadable {
	/** The first field that could not be read. */
	readonly field: number;
	readonly reason: UnreadableReason;
}

/** A response in its canonical form, the same for all that say the same; or why it says nothing. */
export function read(question: Question, response: Response): Response | Unreadable {
	switch (question.kind) {
		case 'number':
		case 'plot':
		case 'predict':
			return readNumbers(response, 1);
		case 'shape':
			return readNumbers(response, question.axes.length);
		case 'grid':
			return readNumbers(response, question.answer.flat().length);
		case 'choice':
			return readChosen(response, namesOf(question.options), 1);
		case 'choices':
			return readChosen(response, namesOf(question.options));
		case 'error':
			return readChosen(response, namesOf(question.lines), 1);
		case 'cells': {
			const { rows } = question.matrices[question.board];
			const places = rows.flatMap((cells, row) =>
				cells.map((_, column) => placeName([row, column]))
			);
			return readChosen(response, places);
		}
		case 'order': {
			const names = namesOf(question.items);
			const given = readPlaces(response, names, names.length);
			const isWhole = 'field' in given || new Set(given).size === names.length;
			return isWhole ? given : { field: 0, reason: 'notAllChosen' };
		}
		case 'match':
			return readPlaces(response, namesOf(question.partners), question.items.length);
		case 'formula':
			return readPlaces(response, namesOf(question.terms), question.pieces.length - 1);
	}
}

/** Whether a response could not be read. */
export function isUnreadable(reading: Response | Unreadable): reading is Unreadable {
	return 'field' in reading;
}

function namesOf(items: readonly { readonly id: string }[]): readonly string[] {
	return items.map(({ id }) => id);
}

/** The names chosen, in the order of the alphabet; at least one, and no more than `most`. */
function readChosen(
	response: Response,
	names: readonly string[],
	most = names.length
): Response | Unreadable {
	const chosen = [...new Set(response)].filter((name) => names.includes(name));
	const isGiven = chosen.length > 0 && chosen.length <= most;
	return isGiven ? chosen.toSorted() : { field: 0, reason: 'nothingChosen' };
}

/** A name for each of a number of places. */
function readPlaces(
	response: Response,
	names: readonly string[],
	length: number
): Response | Unreadable {
	const places = Array.from({ length }, (_, place) => response.at(place) ?? '');
	const field = places.findIndex((name) => !names.includes(name));
	return field < 0 ? places : { field, reason: 'notAllChosen' };
}

function readNumbers(response: Response, length: number): Response | Unreadable {
	const numbers: string[] = [];
	for (let field = 0; field < length; field += 1) {
		const number = readNumber(response.at(field) ?? '');
		if (number instanceof NumberFormatError) return { field, reason: number };
		numbers.push(number);
	}
	return numbers;
}

/** The name of the number that a text says, or why it says none. */
export function readNumber(text: string): string | NumberFormatError {
	try {
		return numberName(parseRational(text));
	} catch (error) {
		if (error instanceof NumberFormatError) return error;
		throw error;
	}
}
