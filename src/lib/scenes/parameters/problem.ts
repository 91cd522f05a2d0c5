import type { EngineError } from '$lib/engine';

/** What can be wrong with a state that comes from outside; the interface says it in words. */
export type ProblemCode =
	| 'version' // not of a version that is known here
	| 'tooLong'
	| 'malformed'
	| 'unknownField'
	| 'repeatedField'
	| 'notANumber'
	| 'notAnInteger'
	| 'divisionByZero'
	| 'outOfBounds'
	| 'wrongShape'
	| 'notAnOption'
	| 'impossible'; // each value is valid, but not together

/** Something wrong with a state that comes from outside, which was put right. */
export interface Problem {
	/** The field that is at fault; null if it is the whole. */
	readonly field: string | null;
	readonly code: ProblemCode;
	/** The text at fault, cut to a length that a message can show. */
	readonly text: string;
	/** Why the values are impossible together. */
	readonly reason?: EngineError;
}

const longestShownText = 40;

/** A problem with its text cut to a length that a message can show. */
export function problem(
	field: string | null,
	code: ProblemCode,
	text: string,
	reason?: EngineError
): Problem {
	const start = text.slice(0, longestShownText).replace(/\p{Surrogate}$/u, '');
	const shown = text.length > longestShownText ? `${start}…` : text;
	return reason ? { field, code, text: shown, reason } : { field, code, text: shown };
}
