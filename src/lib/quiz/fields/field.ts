import type { Response } from '../answers';
import type { Question } from '../question';

/** Whether each place of a response is right; null for one that was changed since it was marked. */
export type Marks = readonly (boolean | null)[];

/** What the fields of any kind of question are given; what is entered is kept by whoever asks. */
export interface FieldProps<Kind extends Question = Question> {
	readonly question: Kind;
	readonly response: Response;
	readonly onrespond: (response: Response) => void;
	/** Whether the question has come to its end: nothing can be entered, and the answer is shown. */
	readonly isDone: boolean;
	/** The marks of an open question whose places are marked one by one; null where there are none. */
	readonly places: Marks | null;
	/** The field that could not be read; null if all could. */
	readonly unreadable: number | null;
	/** The id of what says why. */
	readonly feedbackId: string;
}

/** A response with another text at a place; places before it that have none yet are empty. */
export function replaced(response: Response, place: number, text: string): Response {
	const length = Math.max(response.length, place + 1);
	return Array.from({ length }, (_, index) =>
		index === place ? text : (response.at(index) ?? '')
	);
}

/** A response with a name chosen that was not, or the other way round. */
export function toggled(response: Response, name: string): Response {
	return response.includes(name) ? response.filter((other) => other !== name) : [...response, name];
}

/** The marks of a response that was marked and perhaps changed since; null where there are none. */
export function marksNow(
	marks: readonly boolean[] | null,
	marked: Response,
	response: Response
): Marks | null {
	return (
		marks?.map((isRight, place) => (marked.at(place) === response.at(place) ? isRight : null)) ??
		null
	);
}
