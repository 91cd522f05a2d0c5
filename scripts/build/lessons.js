import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { glossaryDirectory, termMarks, unknownTerm } from './glossary-links.js';
import { readTermNames } from './glossary-terms.js';
import { inlineBeginnings } from './inline-beginnings.js';
import { findHeadings } from './lesson-headings.js';
import { markdownRegions } from './markdown-regions.js';
import { lineAt, SourceError } from './source-error.js';

/** @typedef {{ text: string, line: number }} Mark something in a file, and where it stands */
/** @typedef {{ file: string, titles: string[], headings: Mark[], scenes: Mark[], terms: Mark[], beginnings: Mark[] }} Prose */

/** The headings that end a lesson, by language; a reader finds them in every one. */
const endings = {
	en: ['Common mistakes', 'Summary'],
	zh: ['常见错误', '小结']
};

/**
 * Everything wrong with the lessons below a folder, each as `file:line: reason`.
 * @param {string} directory
 * @param {string} [glossary] the folder with the terms that lessons link to
 * @returns {string[]}
 */
export function checkLessons(directory, glossary = glossaryDirectory) {
	const terms = readTermNames(glossary);
	return folders(directory).flatMap((part) =>
		folders(join(directory, part)).flatMap((lesson) =>
			checkLesson(join(directory, part, lesson), terms)
		)
	);
}

/** @param {string} directory */
function folders(directory) {
	if (!existsSync(directory)) return [];
	return readdirSync(directory, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

/** @param {string} lesson @param {ReadonlyMap<string, unknown>} terms @returns {string[]} */
function checkLesson(lesson, terms) {
	const missing = ['en.md', 'zh.md', 'lesson.ts', 'quiz.ts']
		.map((name) => join(lesson, name))
		.filter((file) => !existsSync(file))
		.map((file) => `${file}:1: this file is missing`);
	if (missing.length > 0) return missing;
	try {
		const english = readProse(join(lesson, 'en.md'));
		const chinese = readProse(join(lesson, 'zh.md'));
		return [
			...compare(english, chinese, 'headings'),
			...compare(english, chinese, 'scenes'),
			...checkEndings(english, endings.en),
			...checkEndings(chinese, endings.zh),
			...checkTerms(english, terms),
			...checkTerms(chinese, terms),
			...checkBeginnings(english),
			...checkBeginnings(chinese),
			...checkDeclarations(join(lesson, 'lesson.ts'), english)
		];
	} catch (error) {
		if (!(error instanceof ProseError)) throw error;
		return [error.message];
	}
}

class ProseError extends Error {}

/** @param {string} file @returns {Prose} */
function readProse(file) {
	const source = readFileSync(file, 'utf8');
	try {
		const regions = markdownRegions(source);
		const headings = findHeadings(source, regions);
		return {
			file,
			titles: headings.map(({ text }) => text),
			headings: headings.map(({ level, start }) => ({
				text: `heading of level ${level}`,
				line: lineAt(source, start)
			})),
			scenes: findStages(source, regions),
			terms: termMarks(source, regions).map(({ id, start }) => ({
				text: id,
				line: lineAt(source, start)
			})),
			beginnings: inlineBeginnings(source, regions)
		};
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		throw new ProseError(`${file}:${error.line}: ${error.message}`);
	}
}

/** @param {string} source @param {import('./markdown-regions.js').Region[]} regions @returns {Mark[]} */
function findStages(source, regions) {
	return regions.flatMap(({ kind, start, end }) => {
		const tag = source.slice(start, end);
		if (kind !== 'tag' || !/^<Stage\b/.test(tag)) return [];
		const name = /\sname=(?:"([^"{}]*)"|'([^'{}]*)')/.exec(tag);
		const line = lineAt(source, start);
		return [
			{ text: name ? `scene "${name[1] ?? name[2]}"` : 'a Stage without a plain name', line }
		];
	});
}

/** The first place where the languages part. @param {Prose} english @param {Prose} chinese @param {'headings' | 'scenes'} key */
function compare(english, chinese, key) {
	const [first, second] = [english[key], chinese[key]];
	const length = Math.max(first.length, second.length);
	for (let index = 0; index < length; index += 1) {
		const [a, b] = [first[index], second[index]];
		if (a?.text === b?.text) continue;
		if (!b) return [`${chinese.file}:1: lacks the ${a.text} of ${english.file}:${a.line}`];
		if (!a) return [`${english.file}:1: lacks the ${b.text} of ${chinese.file}:${b.line}`];
		return [
			`${chinese.file}:${b.line}: ${b.text} stands where ${english.file}:${a.line} has ${a.text}`
		];
	}
	return [];
}

/** @param {Prose} prose @param {readonly string[]} required */
function checkEndings({ file, titles }, required) {
	return required
		.filter((name) => !titles.includes(name))
		.map((name) => `${file}:1: lacks the heading “${name}”`);
}

/** @param {Prose} prose @param {ReadonlyMap<string, unknown>} terms */
function checkTerms({ file, terms: marks }, terms) {
	return marks
		.filter(({ text }) => !terms.has(text))
		.map(({ text, line }) => `${file}:${line}: ${unknownTerm(text)}`);
}

/** @param {Prose} prose */
function checkBeginnings({ file, beginnings }) {
	return beginnings.map(
		({ text, line }) => `${file}:${line}: a line cannot begin with <${text}>; put a word before it`
	);
}

/** @param {string} file @param {Prose} prose */
function checkDeclarations(file, { file: proseFile, scenes }) {
	const declared = declaredScenes(file);
	if (!declared) return [`${file}:1: \`scenes: { … }\` must be written out as an object`];
	const isUsed = (/** @type {Mark} */ mark) => scenes.some(({ text }) => text === mark.text);
	const isDeclared = (/** @type {Mark} */ mark) => declared.some(({ text }) => text === mark.text);
	return [
		...scenes
			.filter((scene) => !isDeclared(scene))
			.map(({ text, line }) => `${proseFile}:${line}: ${text} is not declared in ${file}`),
		...declared
			.filter((scene) => !isUsed(scene))
			.map(({ text, line }) => `${file}:${line}: ${text} is used nowhere in the lesson`)
	];
}

/**
 * The names under `scenes` in a lesson.ts. Read from the syntax, not by running the file, because a lesson may
 * import what only Vite can resolve.
 * @param {string} file
 * @returns {Mark[] | undefined}
 */
function declaredScenes(file) {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	/** @param {ts.Node} node @returns {ts.ObjectLiteralExpression | undefined} */
	const findScenes = (node) =>
		ts.isPropertyAssignment(node) &&
		node.name.getText(source) === 'scenes' &&
		ts.isObjectLiteralExpression(node.initializer)
			? node.initializer
			: ts.forEachChild(node, findScenes);
	return findScenes(source)?.properties.flatMap(({ name }) => {
		if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return [];
		const line = lineAt(source.text, name.getStart(source));
		return [{ text: `scene "${name.text}"`, line }];
	});
}
