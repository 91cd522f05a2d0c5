import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { glossaryDirectory } from './glossary-links.js';
import { readTermNames } from './glossary-terms.js';
import { findHeadings, headingIds } from './lesson-headings.js';
import { markdownRegions } from './markdown-regions.js';
import { plainText } from './plain-text.js';

/** @typedef {{ readonly id: string, readonly title: string, readonly text: string }} Section */
/** @typedef {{ readonly slug: string, readonly language: 'en' | 'zh', readonly sections: readonly Section[] }} LessonText */

/** What modules import the lessons' words as. */
const moduleName = 'virtual:lesson-texts';

/**
 * The words of every lesson in both languages, section by section; what stands before the first heading is a
 * section without id and title.
 * @param {string} directory the folder that holds the parts
 * @returns {LessonText[]}
 */
export function readLessonTexts(directory) {
	const names = readTermNames(glossaryDirectory);
	return lessonFiles(directory).map(({ file, language }) => {
		const english = readFileSync(join(dirname(file), 'en.md'), 'utf8');
		const nameOf = (/** @type {string} */ id) => names.get(id)?.[language] ?? id;
		return {
			slug: basename(dirname(file)).replace(/^\d+-/, ''),
			language,
			sections: readSections(readFileSync(file, 'utf8'), headingIds(english), nameOf)
		};
	});
}

/** @param {string} directory */
function lessonFiles(directory) {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.sort()
		.flatMap((path) => {
			const language = /(en|zh)\.md$/.exec(path)?.[1];
			const file = join(directory, path);
			const isWhole = existsSync(join(dirname(file), 'en.md'));
			if (!isWhole || (language !== 'en' && language !== 'zh')) return [];
			return [/** @type {const} */ ({ file, language })];
		});
}

/** @param {string} source @param {readonly string[]} ids @param {(id: string) => string} nameOf @returns {Section[]} */
function readSections(source, ids, nameOf) {
	const headings = findHeadings(source, markdownRegions(source));
	const textOf = (/** @type {number} */ start, /** @type {number | undefined} */ end) =>
		plainText(source.slice(start, end), nameOf);
	const opening = { id: '', title: '', text: textOf(0, headings.at(0)?.start) };
	const sections = headings.map(({ text, end }, index) => ({
		id: ids.at(index) ?? '',
		title: text,
		text: textOf(end, headings.at(index + 1)?.start)
	}));
	return [opening, ...sections];
}

/**
 * Lets modules that write pages import the words of the lessons: `import texts from 'virtual:lesson-texts'`.
 * @param {string} [directory]
 * @returns {import('vite').Plugin}
 */
export function lessonTexts(directory = 'lessons') {
	const resolved = `\0${moduleName}`;
	return {
		name: 'receptive:lesson-texts',
		resolveId: (id) => (id === moduleName ? resolved : undefined),
		load(id) {
			if (id !== resolved) return;
			for (const { file } of lessonFiles(directory)) this.addWatchFile(file);
			return `export default ${JSON.stringify(readLessonTexts(directory))};`;
		}
	};
}
