import { expect, test } from 'vitest';
import { pageFiles } from './page-files.js';

const NODES = '.svelte-kit/generated/client-optimized/nodes';
const PADDING = 'lessons/01-seeing/03-padding';
const file = (/** @type {string} */ name) => `_app/immutable/${name}`;
/** @param {string} name @param {string[]} [imports] @param {string[]} [dynamicImports] @param {string[]} [css] */
const chunk = (name, imports = [], dynamicImports = [], css = []) => ({
	file: file(`${name}.js`),
	imports,
	dynamicImports,
	css: css.map(file)
});

/** @type {import('./page-files.js').Manifest} */
const manifest = {
	'app.js': chunk('app', ['_shared.js'], [`${NODES}/0.js`, `${NODES}/1.js`, `${NODES}/9.js`]),
	'_shared.js': chunk('shared', [], ['messages/en.ts', 'messages/zh.ts', 'Dialog.svelte']),
	'Dialog.svelte': chunk(
		'Dialog',
		[],
		['messages/search.ts?only=en', 'messages/search.ts?only=zh']
	),
	'messages/en.ts': chunk('en'),
	'messages/zh.ts': chunk('zh'),
	'messages/search.ts?only=en': chunk('search-en'),
	'messages/search.ts?only=zh': chunk('search-zh'),
	[`${NODES}/0.js`]: chunk('node0'),
	[`${NODES}/1.js`]: chunk('node1'),
	[`${NODES}/9.js`]: chunk('node9', ['_register.js']),
	'_register.js': chunk(
		'register',
		['app.js'],
		[
			...['a', 'b', 'c'].map((id) => `src/lib/scenes/${id}/Scene.svelte`),
			`${PADDING}/en.md`,
			'lessons/01-seeing/04-other/en.md',
			'lessons/01-seeing/04-other/quiz.ts'
		]
	),
	'src/lib/scenes/a/Scene.svelte': chunk(
		'scene-a',
		[],
		['src/lib/scenes/a/Proof.svelte'],
		['a.css']
	),
	'src/lib/scenes/a/Proof.svelte': chunk('proof-a', ['src/lib/scenes/a/Scene.svelte']),
	'src/lib/scenes/b/Scene.svelte': chunk('scene-b'),
	'src/lib/scenes/c/Scene.svelte': chunk('scene-c'),
	[`${PADDING}/en.md`]: chunk('prose-en', [], ['src/lib/scenes/a/Scene.svelte']),
	[`${PADDING}/zh.md`]: chunk('prose-zh', [], ['src/lib/scenes/a/Scene.svelte']),
	[`${PADDING}/quiz.ts`]: chunk('quiz'),
	'lessons/01-seeing/04-other/en.md': chunk('other'),
	'lessons/01-seeing/04-other/quiz.ts': chunk('other-quiz')
};
const html = `<link href="../../${file('page.css')}"><script>import("../../${file('app.js')}");import("../../${file('node9.js')}")</script>`;
const names = (/** @type {string} */ path) =>
	pageFiles(html, path, manifest).map((name) => name.replace(/^_app\/immutable\/|\.js$/g, ''));

test('a lesson comes with its text, questions and scenes to their end, in its language', () => {
	const en = names('/en/lessons/padding/');
	expect(en).toEqual(
		['Dialog', 'a.css', 'app', 'en', 'node1', 'node9', 'page.css', 'proof-a', 'prose-en', 'quiz']
			.concat('register', 'scene-a', 'search-en', 'shared')
			.sort()
	);
	expect(names('/zh/lessons/padding/')).toEqual(
		en.map((name) => name.replace(/^(prose-|search-|)en$/, '$1zh')).sort()
	);
});

test('a lab comes with its scene, and another page with none', () => {
	expect(names('/en/lab/b/').filter((name) => name.startsWith('scene'))).toEqual(['scene-b']);
	const plain = names('/en/progress/');
	expect(plain.filter((name) => /^(?:scene|prose|quiz|other)/.test(name))).toEqual([]);
});
