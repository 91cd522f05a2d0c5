import { SourceError } from './source-error.js';

/**
 * The end of a Svelte expression: its matching brace, past strings, templates and comments.
 * Braces inside a regular expression literal are not understood; lessons have no need of one.
 * @param {string} source
 * @param {number} start
 */
export function expressionEnd(source, start) {
	const skipped = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
	/** What each open brace belongs to: code, or a template literal waiting to go on. @type {('{' | '`')[]} */
	const open = [];
	for (let index = start; index < source.length; index += 1) {
		const character = source[index];
		if (open.at(-1) === '`') {
			if (character === '\\') index += 1;
			else if (character === '`') open.pop();
			else if (character === '$' && source[index + 1] === '{') {
				open.push('{');
				index += 1;
			}
			continue;
		}
		skipped.lastIndex = index;
		if (index > start && skipped.test(source)) index = skipped.lastIndex - 1;
		else if (character === '{' || character === '`') open.push(character);
		else if (character === '}' && (open.pop(), open.length === 0)) return index + 1;
	}
	throw new SourceError(source, start, 'this { is never closed (write \\{ for a plain brace)');
}
