import { readTermNames } from './glossary-terms.js';
import { markdownRegions } from './markdown-regions.js';
import { held } from './math.js';
import { SourceError } from './source-error.js';

/** @typedef {{ start: number, end: number, id: string, text: string | undefined }} TermMark `[[id]]` or `[[id|text]]` */

/** Where the terms lie, from the repository's folder. */
export const glossaryDirectory = 'lessons/glossary';

const mark = /\[\[([^[\]|\n]*)(?:\|([^[\]|\n]+))?\]\]/g;

/**
 * The links to terms in a lesson's Markdown. Throws a SourceError at one that cannot be read.
 * @param {string} source
 * @param {readonly import('./markdown-regions.js').Region[]} regions
 * @returns {TermMark[]}
 */
export function termMarks(source, regions) {
	return regions.flatMap(({ kind, start, end }) => {
		if (kind !== 'text') return [];
		const text = source.slice(start, end);
		const marks = [...text.matchAll(mark)].map((match) => ({
			start: start + match.index,
			end: start + match.index + match[0].length,
			id: match[1].trim(),
			text: match[2]?.trim()
		}));
		const rest = text.replace(mark, (whole) => ' '.repeat(whole.length)).indexOf('[[');
		if (rest >= 0)
			throw new SourceError(
				source,
				start + rest,
				'this [[ is no link to a term: write [[kernel]] or [[kernel|kernels]], or \\[[ for brackets'
			);
		return marks;
	});
}

/** Why a link to a term leads nowhere. @param {string} id */
export function unknownTerm(id) {
	return `there is no term "${id}" in ${glossaryDirectory}/`;
}

/**
 * Turns `[[kernel]]` in a lesson into a link to the glossary, under the term's name in the lesson's language, and
 * `[[kernel|kernels]]` under the words given. It is a plain link: what opens on it, the lesson's page adds.
 * @param {string} [directory] the folder with the terms
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function glossaryLinks(directory = glossaryDirectory) {
	let names = readTermNames(directory);
	/** Terms are read again where one is missing, as it may have been written since. @param {string} id */
	const nameOf = (id) => names.get(id) ?? (names = readTermNames(directory)).get(id);
	return {
		name: 'glossary-links',
		markup({ content, filename = '' }) {
			const language = /(?:^|[\\/])(en|zh)\.md$/.exec(filename)?.[1];
			if (language !== 'en' && language !== 'zh') return;
			try {
				return { code: linkTerms(content, (id) => nameOf(id)?.[language]) };
			} catch (error) {
				if (!(error instanceof SourceError)) throw error;
				throw new Error(`${filename}:${error.line}: ${error.message}`, { cause: error });
			}
		}
	};
}

/** @param {string} source @param {(id: string) => string | undefined} nameOf */
function linkTerms(source, nameOf) {
	let code = '';
	let from = 0;
	for (const { start, end, id, text } of termMarks(source, markdownRegions(source))) {
		const name = nameOf(id);
		if (name === undefined) throw new SourceError(source, start, unknownTerm(id));
		// From a lesson's folder; the site may live below any path.
		const link = `<a class="term" href="../../glossary/#${id}" data-term-id="${id}">${text ?? name}</a>`;
		// Markdown would take a tag at the start of a paragraph for a block of its own.
		code += source.slice(from, start) + held('expression', link);
		from = end;
	}
	return code + source.slice(from);
}
