import { lineAt } from './source-error.js';

/** Elements that stand by themselves in a page; all others are parts of a paragraph. */
const blocks =
	/^(address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|hr|nav|ol|p|pre|script|section|style|summary|svelte:\w+|table|tbody|td|tfoot|th|thead|tr|ul|li)$/;

/**
 * The inline tags that begin a line of Markdown, by name and line. Markdown takes such a line, and what follows it,
 * for a block of markup: the paragraph ends there, and the rest is in none. A component alone on its line is a block.
 * @param {string} source
 * @param {readonly import('./markdown-regions.js').Region[]} regions
 * @returns {{ text: string, line: number }[]}
 */
export function inlineBeginnings(source, regions) {
	return regions.flatMap(({ kind, start, end }) => {
		if (kind !== 'tag' && kind !== 'raw') return [];
		const [tag, name] = /^<\/?([\w:.]+)/.exec(source.slice(start, end)) ?? [];
		if (!tag || isBlock(name) || isAlone(source, start, end)) return [];
		const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
		if (!/^[ \t>]*$/.test(before) || isInsideBlock(source, start)) return [];
		return [{ text: name, line: lineAt(source, start) }];
	});
}

/** @param {string} name */
const isBlock = (name) => blocks.test(name);

/** Whether a tag is a whole component, `<Stage … />`, with nothing behind it. @param {string} source @param {number} start @param {number} end */
const isAlone = (source, start, end) =>
	/^<[A-Z][^]*\/>$/.test(source.slice(start, end)) && /^[ \t]*(\r?\n|$)/.test(source.slice(end));

/** Whether the lines up to a place, back to a blank one, began with a block, as in `<p>…`. @param {string} source @param {number} start */
function isInsideBlock(source, start) {
	const lines = source.slice(0, start).split(/\n[ \t]*\r?\n/);
	const name = /^\s*<([\w:]+)/.exec(lines[lines.length - 1])?.[1];
	return name !== undefined && isBlock(name);
}
