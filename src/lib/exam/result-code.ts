import * as v from 'valibot';
import type { Response } from '$lib/quiz/answers';
import { anyResponse, personName } from './sittings-text';

/** All that is needed to mark somebody's work again: the paper is drawn anew from its text. */
export interface Result {
	/** The paper's text, as in its link. */
	readonly paper: string;
	readonly seat: string;
	readonly name: string;
	/** What tells whether the questions are still the same. */
	readonly check: string;
	/** When it was begun, in seconds since 1970, and how many seconds it took. */
	readonly started: number;
	readonly seconds: number;
	/** What was entered, question by question; null where nothing was. */
	readonly responses: readonly (Response | null)[];
}

/** Far more than the longest paper comes to. */
const LONGEST_CODE = 400_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e12));

/** Codes travel by hand, so that the names in them are short. */
const schema = v.object({
	v: v.literal(1),
	p: v.pipe(v.string(), v.maxLength(8192)),
	s: v.pipe(v.string(), v.regex(/^\d{0,12}$/)),
	n: personName,
	c: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,8}$/)),
	b: count,
	t: count,
	r: v.pipe(v.array(v.nullable(anyResponse)), v.maxLength(100))
});

/** A result as one word of letters, digits, `-` and `_`: base64url (RFC 4648) of its JSON in UTF-8. */
export function writeResultCode(result: Result): string {
	const { paper, seat, name, check, started, seconds, responses } = result;
	const compact: v.InferInput<typeof schema> = {
		...{ v: 1, p: paper, s: seat, n: name, c: check, b: started, t: seconds },
		r: responses.map((response) => response && [...response])
	};
	const bytes = new TextEncoder().encode(JSON.stringify(compact));
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The result that a code says, however it was broken into lines; null if it says none. It never throws. */
export function readResultCode(code: string): Result | null {
	const word = code.replace(/\s/g, '');
	if (word.length > LONGEST_CODE || !/^[\w-]+$/.test(word)) return null;
	try {
		const binary = atob(word.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const parsed = v.safeParse(schema, JSON.parse(text));
		if (!parsed.success) return null;
		const { p, s, n, c, b, t, r } = parsed.output;
		return { paper: p, seat: s, name: n, check: c, started: b, seconds: t, responses: r };
	} catch {
		return null;
	}
}
