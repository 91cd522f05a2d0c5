import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownRegions } from './markdown-regions.js';
import { plainText } from './plain-text.js';

/** @typedef {import('./markdown-regions.js').Region} Region */
/** @typedef {{ level: number, text: string, start: number, end: number }} Heading `end` is where its line ends */

/** Names that a lesson's page gives to its own parts. */
const pageNames = ['content', 'goals', 'quiz', 'progress'];

/**
 * The headings of a lesson's Markdown, in order.
 * @param {string} source
 * @param {readonly Region[]} regions
 * @returns {Heading[]}
 */
export function findHeadings(source, regions) {
	const isProse = (/** @type {number} */ index) =>
		regions.some(({ kind, start, end }) => kind === 'text' && start <= index && index < end);
	return [...source.matchAll(/^ {0,3}(#{1,6})(?=[ \t])/gm)]
		.filter((match) => isProse(match.index + match[0].length - 1))
		.map((match) => {
			const lineEnd = source.indexOf('\n', match.index);
			const end = lineEnd < 0 ? source.length : lineEnd;
			const text = plainText(source.slice(match.index + match[0].length, end));
			return { level: match[1].length, text, start: match.index, end };
		});
}

/**
 * What addresses call the headings of a lesson, from its English text: words joined by hyphens, and a number where
 * the page has such a name already, as of a scene.
 * @param {string} english
 * @returns {string[]}
 */
export function headingIds(english) {
	const scenes = [...english.matchAll(/<Stage\b[^>]*\sname=["']([^"']*)["']/g)].map(
		([, name]) => name
	);
	const taken = new Set([...pageNames, ...scenes]);
	return findHeadings(english, markdownRegions(english)).map(({ text }) => {
		const words =
			text
				.toLowerCase()
				.match(/[a-z0-9]+/g)
				?.join('-') ?? 'section';
		let id = words;
		for (let count = 2; taken.has(id); count += 1) id = `${words}-${count}`;
		taken.add(id);
		return id;
	});
}

/**
 * Gives the headings of a lesson their ids, after Markdown. Both languages have those of the English text, so that
 * an address keeps its place when the language is switched.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function headingAnchors() {
	return {
		name: 'heading-anchors',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return;
			const english = join(dirname(filename), 'en.md');
			if (!existsSync(english)) return;
			const ids = headingIds(readFileSync(english, 'utf8'));
			let index = 0;
			const code = content.replace(/<(h[1-6])>/g, (whole, tag) => {
				const id = ids.at(index++);
				return id === undefined ? whole : `<${tag} id="${id}">`;
			});
			return { code };
		}
	};
}
