import { markdownRegions } from './markdown-regions.js';

/** What stands for a number that is only known once the page computes it. */
const unknown = '…';

/**
 * The words of a lesson's Markdown, for searching and counting: without marks, tags, formulas and programs, and with
 * `…` where a number is computed.
 * @param {string} markdown
 * @param {(id: string) => string} [nameOf] the name of a term that is linked without words of its own
 * @returns {string}
 */
export function plainText(markdown, nameOf = (id) => id) {
	const words = markdownRegions(markdown).map((region) => {
		const source = markdown.slice(region.start, region.end);
		switch (region.kind) {
			case 'text':
				return source;
			case 'escape':
				return source.slice(1);
			case 'code':
				return source.includes('\n') ? ' ' : source.replaceAll('`', '');
			case 'expression':
				return unknown;
			case 'math':
				return ' ';
			default:
				return '';
		}
	});
	return words
		.join('')
		.replace(/\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/g, (_, id, text) => text ?? nameOf(id))
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[ \t]*(?:#{1,6}|[-*+]|\d+[.)]|>)[ \t]+/gm, '')
		.replace(/(\*{1,3}|_{2})(?=\S)([\s\S]*?\S)\1/g, '$2')
		.replace(/\s+/g, ' ')
		.trim();
}
