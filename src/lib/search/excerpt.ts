/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly isMatch: boolean;
}

/** About how many Latin characters an excerpt has; Chinese ones are twice as wide. */
const LENGTH = 150;

/** How much of the excerpt stands before the first match. */
const LEAD = 0.3;

/** The text in pieces, those marked that one of the tokens stands in; all tokens are in lower case. */
export function highlight(text: string, tokens: readonly string[]): readonly Piece[] {
	const lower = text.toLowerCase();
	// A few letters change their length with their case; such a text is shown plain.
	if (lower.length !== text.length) return [{ text, isMatch: false }];
	const isMatched = new Uint8Array(text.length);
	for (const token of tokens)
		for (let at = startOf(lower, token, 0); at >= 0; at = startOf(lower, token, at + 1))
			isMatched.fill(1, at, at + token.length);
	const pieces: Piece[] = [];
	for (let start = 0, end = 0; start < text.length; start = end) {
		while (end < text.length && isMatched[end] === isMatched[start]) end += 1;
		pieces.push({ text: text.slice(start, end), isMatch: isMatched[start] === 1 });
	}
	return pieces;
}

/** The part of a text around the first match, highlighted; its beginning if none is in it. */
export function excerpt(text: string, tokens: readonly string[]): readonly Piece[] {
	const width = /\p{Script=Han}/u.test(text) ? LENGTH / 2 : LENGTH;
	if (text.length <= width) return highlight(text, tokens);
	const lower = text.toLowerCase();
	const places = tokens.map((token) => startOf(lower, token, 0)).filter((place) => place >= 0);
	const first = places.length > 0 ? Math.min(...places) : 0;
	const asked = Math.max(0, Math.min(first - width * LEAD, text.length - width));
	const start = wordStart(text, Math.floor(asked));
	const end = Math.min(text.length, start + width);
	const pieces = highlight(text.slice(start, wordStart(text, end)).trim(), tokens);
	return [
		...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
		...pieces,
		...(end < text.length ? [{ text: ' …', isMatch: false }] : [])
	];
}

/** Where a token begins at or after a place, a word only at its start; −1 if nowhere. */
function startOf(lower: string, token: string, from: number): number {
	for (let at = lower.indexOf(token, from); at >= 0; at = lower.indexOf(token, at + 1))
		if (!isInsideWord(lower, at)) return at;
	return -1;
}

const latin = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

function isInsideWord(text: string, at: number): boolean {
	return at > 0 && latin.test(text[at - 1]) && latin.test(text[at]);
}

/** The start of the next word at or after a place. */
function wordStart(text: string, at: number): number {
	let place = at;
	while (place < text.length && isInsideWord(text, place)) place += 1;
	return place;
}
