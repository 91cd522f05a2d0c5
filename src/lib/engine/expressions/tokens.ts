import { ExpressionError } from './expression-error';
import type { TextSpan } from './expression-error';

/** What an operator, a bracket or a separator is written as. */
export type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')' | ',' | '=' | ';';

/** A piece of an expression: a number, a name or a sign; the end of the text is one, too. */
export type Token =
	| { readonly kind: 'number' | 'name'; readonly text: string; readonly span: TextSpan }
	| { readonly kind: 'sign'; readonly sign: Sign; readonly span: TextSpan }
	| { readonly kind: 'end'; readonly span: TextSpan };

/** Signs as they are typed: plainly, by mathematicians, in Python, and on Chinese keyboards. */
const written: readonly (readonly [Sign, readonly string[]])[] = [
	['^', ['**', '^', '＾']],
	['+', ['+', '＋']],
	['-', ['-', '−', '－']],
	['*', ['*', '×', '·', '⋅', '＊']],
	['/', ['/', '÷', '／']],
	['(', ['(', '（']],
	[')', [')', '）']],
	[',', [',', '，']],
	['=', ['=', '＝']],
	[';', [';', '；', '\n']]
];
const blank = /[^\S\n]+/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)/y;
const name = /[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\d_]*/uy;

/** What a pattern finds at a place of a text; nothing if it does not match there. */
function matchAt(pattern: RegExp, text: string, start: number): string {
	pattern.lastIndex = start;
	return pattern.exec(text)?.[0] ?? '';
}

/** The sign at a place of a text, and how many characters it takes. */
function signAt(text: string, start: number) {
	for (const [sign, forms] of written) {
		const form = forms.find((candidate) => text.startsWith(candidate, start));
		if (form !== undefined) return { sign, length: form.length };
	}
	return null;
}

/** An expression cut into its pieces, the last of them its end. Throws an ExpressionError. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let start = 0;
	const take = (length: number): TextSpan => {
		const span = { start, end: start + length };
		start = span.end;
		return span;
	};
	while (start < text.length) {
		const space = matchAt(blank, text, start).length;
		const digits = matchAt(number, text, start);
		const word = matchAt(name, text, start);
		const found = signAt(text, start);
		if (space > 0) take(space);
		else if (digits) tokens.push({ kind: 'number', text: digits, span: take(digits.length) });
		else if (word) tokens.push({ kind: 'name', text: word, span: take(word.length) });
		else if (found) tokens.push({ kind: 'sign', sign: found.sign, span: take(found.length) });
		else {
			const [character] = text.slice(start);
			throw new ExpressionError('unknownCharacter', text, take(character.length));
		}
	}
	return [...tokens, { kind: 'end', span: { start, end: start } }];
}
