import { SourceError } from './source-error.js';
import { expressionEnd } from './svelte-expression.js';

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {Span & (
 *   | { kind: 'text' | 'escape' | 'code' | 'raw' | 'expression' | 'block' }
 *   | { kind: 'tag', expressions: Span[] }
 *   | { kind: 'math', tex: string, display: boolean }
 * )} Region
 */

/**
 * Cuts a lesson's Markdown into regions, in order and without gaps, so that formulas, expressions and tags
 * can be told from code that only looks like them. `block` is Svelte's `{#…}`, `{:…}`, `{/…}` and `{@…}`.
 * @param {string} source
 * @returns {Region[]}
 */
export function markdownRegions(source) {
	/** @type {Region[]} */
	const regions = [];
	let textStart = 0;
	let index = 0;
	while (index < source.length) {
		const region = regionAt(source, index);
		if (!region) {
			index += 1;
			continue;
		}
		if (textStart < index) regions.push({ kind: 'text', start: textStart, end: index });
		regions.push(region);
		index = textStart = region.end;
	}
	if (textStart < index) regions.push({ kind: 'text', start: textStart, end: index });
	return regions;
}

/** Sticky patterns of what is left alone; each matches from where it starts to where it ends. */
const frontmatter = /---\r?\n[\s\S]*?\n---(?=\r?\n|$)/y;
const fence = /(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)??[ \t>]*\1[`~]*(?=[ \t]*(?:\r?\n|$))/y;
const codeSpan = /(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/y;
const comment = /<!--[\s\S]*?-->/y;
const rawElement = /<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1\s*>/y;
const linePrefix = /(?:^|\n)(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*$/;

/** @param {string} source @param {number} start @returns {Region | undefined} */
function regionAt(source, start) {
	switch (source[start]) {
		case '\\':
			return { kind: 'escape', start, end: Math.min(start + 2, source.length) };
		case '-':
			return start === 0 ? matched(source, start, 'raw', frontmatter) : undefined;
		case '`':
		case '~':
			return codeAt(source, start);
		case '<':
			return (
				matched(source, start, 'raw', comment) ??
				matched(source, start, 'raw', rawElement) ??
				tagAt(source, start)
			);
		case '{': {
			const isBlock = /^\{\s*[#:/@]/.test(source.slice(start, start + 20));
			return { kind: isBlock ? 'block' : 'expression', start, end: expressionEnd(source, start) };
		}
		case '$':
			return mathAt(source, start);
	}
}

/** @param {string} source @param {number} start @param {'raw' | 'code'} kind @param {RegExp} pattern @returns {Region | undefined} */
function matched(source, start, kind, pattern) {
	pattern.lastIndex = start;
	return pattern.test(source) ? { kind, start, end: pattern.lastIndex } : undefined;
}

/** @param {string} source @param {number} start @returns {Region | undefined} */
function codeAt(source, start) {
	const isFence =
		/^(`{3}|~{3})/.test(source.slice(start, start + 3)) &&
		linePrefix.test(source.slice(source.lastIndexOf('\n', start - 1), start));
	if (isFence) {
		const region = matched(source, start, 'code', fence);
		if (!region) throw new SourceError(source, start, 'this code fence is never closed');
		return region;
	}
	// Backticks that no others answer are text; skip the whole run, or its tail would open a span.
	const run = /^`*/.exec(source.slice(start))?.[0].length ?? 0;
	return (
		matched(source, start, 'code', codeSpan) ??
		(run > 1 ? { kind: 'text', start, end: start + run } : undefined)
	);
}

/** @param {string} source @param {number} start @returns {Region | undefined} */
function tagAt(source, start) {
	if (!/^<\/?[A-Za-z]/.test(source.slice(start, start + 3))) return undefined;
	/** @type {Span[]} */
	const expressions = [];
	let quote = '';
	for (let index = start + 1; index < source.length; index += 1) {
		const character = source[index];
		if (character === '{') {
			const end = expressionEnd(source, index);
			expressions.push({ start: index, end });
			index = end - 1;
		} else if (quote) {
			if (character === quote) quote = '';
		} else if (character === '"' || character === "'") quote = character;
		else if (character === '>') return { kind: 'tag', start, end: index + 1, expressions };
	}
	throw new SourceError(source, start, 'this tag is never closed');
}

/** @param {string} source @param {number} start @returns {Region} */
function mathAt(source, start) {
	const display = source[start + 1] === '$';
	const fenceLength = display ? 2 : 1;
	// A blank line ends a formula in TeX as well; stopping there finds the dollar that was forgotten.
	const closing = display
		? /(?:\\[\s\S]|(?!\n[ \t]*\n)[^\\$]|\$(?!\$))*\$\$/y
		: /(?:\\[\s\S]|(?!\n[ \t]*\n)[^\\$])+\$/y;
	closing.lastIndex = start + fenceLength;
	if (!closing.test(source))
		throw new SourceError(
			source,
			start,
			'this $ opens a formula that never ends (write \\$ for a dollar)'
		);
	const end = closing.lastIndex;
	return {
		kind: 'math',
		start,
		end,
		display,
		tex: source.slice(start + fenceLength, end - fenceLength)
	};
}
