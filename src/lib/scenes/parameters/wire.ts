/** A field as it travels: its name and the text of its value. */
export interface WireField {
	readonly name: string;
	readonly text: string;
}

/** The most characters that are read: longer texts do not survive every way that links travel. */
export const longestText = 8192;

// No value contains a bare ~, which parts the fields, nor a %, so that a % in what arrives can only
// be left over from a text that was percent-encoded twice on its way.
const escapes: ReadonlyMap<string, string> = new Map([
	['~', '*-'],
	['%', '*.'],
	['*', '**']
]);
const unescapes: ReadonlyMap<string, string> = new Map(
	[...escapes].map(([character, escape]) => [escape, character])
);

/** A field name: lower case first, letters and digits, the same in a URL and in code. */
export const namePattern = /^[a-z][A-Za-z0-9]*$/;

/** Fields as one text: `stride:2~kernel:1,0,-1`. */
export function joinFields(fields: readonly WireField[]): string {
	return fields.map(({ name, text }) => `${name}:${escaped(text)}`).join('~');
}

/** The fields of a text, and those parts of it that are none. */
export function splitFields(text: string): {
	readonly fields: readonly WireField[];
	readonly malformed: readonly string[];
} {
	const parts = text.split('~').filter((part) => part !== '');
	const isField = (part: string) => part.includes(':');
	return {
		fields: parts.filter(isField).map((part) => {
			const colon = part.indexOf(':');
			return { name: part.slice(0, colon), text: unescaped(part.slice(colon + 1)) };
		}),
		malformed: parts.filter((part) => !isField(part))
	};
}

/** A text without what is left of a second percent-encoding. */
export function withoutLeftoverEncoding(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const escaped = (text: string) =>
	text.replace(/[~%*]/g, (character) => escapes.get(character) ?? character);
const unescaped = (text: string) =>
	text.replace(/\*[-.*]/g, (escape) => unescapes.get(escape) ?? escape);
