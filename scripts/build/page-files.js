/** @typedef {Readonly<Record<string, import('vite').ManifestChunk>>} Manifest what Vite tells of each module that it wrote */

const code = /_app\/immutable\/[\w./-]+\.(?:js|css|woff2)/g;
const scene = /^src\/lib\/scenes\/([^/]+)\/Scene\.svelte$/;
const lesson = /^lessons\/[^/]+\/\d+-([^/]+)\/(?:quiz\.ts$|(en|zh)\.md)/;
const languageOfWords = /^messages\/(?:(en|zh)\.ts$|.*\?only=(en|zh)$)/;
const route = /\/client-optimized\/nodes\//;
/** The page for errors, which SvelteKit loads with every page. */
const errorPage = /\/client-optimized\/nodes\/1\.js$/;

/**
 * The files of the code that a page may load until it is read to its end, as `_app/immutable/…`: what its HTML names,
 * the texts, questions and scenes of its lesson or lab, and what these import, now or later, in its language. Modules
 * that can load any scene or lesson, such as registers of them, say nothing about the page.
 * @param {string} html
 * @param {string} path the page's address below the base, with a slash before it: `/en/lessons/padding/`
 * @param {Manifest} manifest
 * @returns {string[]} sorted
 */
export function pageFiles(html, path, manifest) {
	const { language, slug, lab } = readPath(path);
	const named = html.match(code) ?? [];
	const byFile = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
	const isOf = (/** @type {RegExp} */ kind, /** @type {string | undefined} */ name) =>
		name === undefined ? [] : Object.keys(manifest).filter((key) => kind.exec(key)?.[1] === name);
	const errors = Object.keys(manifest).filter((key) => errorPage.test(key));
	const begin = [...errors, ...isOf(lesson, slug), ...isOf(scene, lab)];
	const isForeign = (/** @type {string} */ key) => {
		const [, inLesson, ofText] = lesson.exec(key) ?? [];
		const [, whole, part] = languageOfWords.exec(key) ?? [];
		const spoken = ofText ?? whole ?? part ?? language;
		return (inLesson !== undefined && inLesson !== slug) || spoken !== language;
	};
	const files = new Set(named);
	/** @type {Set<string>} */
	const seen = new Set();
	const queue = [...named.flatMap((file) => byFile.get(file) ?? []), ...begin];
	for (const key of queue) {
		if (seen.has(key) || isForeign(key)) continue;
		seen.add(key);
		const { file, css = [], imports = [] } = manifest[key];
		for (const name of [file, ...css]) files.add(name);
		queue.push(...imports, ...laterImports(manifest, key));
	}
	return [...files].sort();
}

/** @param {string} path */
function readPath(path) {
	const [, language, folder, name] = path.split('/');
	return {
		language,
		slug: folder === 'lessons' ? name : undefined,
		lab: folder === 'lab' ? name : undefined
	};
}

/** What a module imports while the page is open; not routes, nor all scenes. @param {Manifest} manifest @param {string} key */
function laterImports(manifest, key) {
	const { dynamicImports = [] } = manifest[key];
	const scenes = Object.keys(manifest).filter((name) => scene.test(name)).length;
	const isRegister = dynamicImports.filter((name) => scene.test(name)).length > scenes / 2;
	return dynamicImports.filter((name) => !route.test(name) && !(isRegister && scene.test(name)));
}
