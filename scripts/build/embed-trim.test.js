import { expect, test } from 'vitest';
import { plainScripts } from './embed-parts.js';
import { leanSvelte, requireLean } from './embed-svelte.js';
import { layersOf, onlyLayers, onlyUsedMethods, sceneWords } from './embed-trim.js';

test('a catalogue keeps what scenes say', () => {
	const code = `export const en = {
	language: 'en' as Language,
	site: { retry: 'Try again', home: 'Home', lab: 'Lab' },
	lesson: { part: (number: number) => \`Part \${number}\` },
	stage: { lesson: 'kept' }
};`;
	const kept = sceneWords(code);
	expect(kept).toContain("site: { retry: 'Try again', lab: 'Lab' }");
	expect(kept).toContain("stage: { lesson: 'kept' }");
	expect(kept).not.toMatch(/home|part/);
});

test('a fixed network has the layers that it names, and others have any', () => {
	expect(layersOf('conv2d')).toBeNull();
	const layers = layersOf('tiny-cnn');
	expect([...(layers ?? [])]).toEqual(
		expect.arrayContaining(['conv2d', 'relu', 'maxPool2d', 'flatten', 'linear', 'softmax'])
	);
	const code = `const layerKinds: Kinds = { conv2d: c.conv2dKind, pad2d: r.pad2dKind, ...more };\nconst own = { pad2d: 1 };`;
	expect(onlyLayers(code, new Set(['conv2d']))).toBe(
		`const layerKinds: Kinds = { conv2d: c.conv2dKind, ...more };\nconst own = { pad2d: 1 };`
	);
});

test('fractions keep the methods that are called', () => {
	const code = `Fraction.prototype = { "add": function () {}, "lcm": function () {}, "sub": 1 };`;
	expect(onlyUsedMethods(code)).toBe(`Fraction.prototype = { "add": function () {}, "sub": 1 };`);
});

test('Svelte is lean where its functions are known, and what needs more of it is refused', () => {
	const id = '/node_modules/svelte/src/internal/client/proxy.js';
	const names = ['proxy', 'get_proxied_value', 'is'];
	const code = names.map((name) => `export function ${name}(value) {}`).join('\n');
	const exported = leanSvelte(id, code).matchAll(/export function (\w+)/g);
	expect([...exported].map(([, name]) => name)).toEqual(names);
	expect(() => leanSvelte(id, 'export function other() {}')).toThrow('no function proxy any more');
	requireLean('A.svelte', 'let x = $.state(0), y = $.state($.proxy(x));');
	expect(() => requireLean('A.svelte', '$.state($.proxy([]))')).toThrow('$state.raw');
	expect(() => requireLean('A.svelte', '$.boundary(node)')).toThrow('A.svelte: ');
});

test('a chunk becomes a plain script that the loader knows, and says what it cannot read', () => {
	const { renderChunk } = plainScripts();
	const render = typeof renderChunk === 'object' ? renderChunk.handler : renderChunk;
	const chunk = { fileName: 'a/conv2d.1.js', imports: ['a/part.2.js'], isEntry: true };
	const wrap = (/** @type {string} */ code) =>
		Reflect.apply(Object(render), null, [code, chunk]).code;
	const later = 'const x = Promise.resolve().then(() => require("./late.3.js"));';
	expect(wrap(`const p = require("./part.2.js");\n${later}`)).toBe(
		`receptive("conv2d.1.js", ["part.2.js"], (require, exports) => {\n` +
			`const p = require("part.2.js");\nconst x = require.later("late.3.js");\n}, true);`
	);
	expect(() => wrap('Promise.resolve().then(() => __toESM(require("./late.3.js")))')).toThrow(
		'a/conv2d.1.js: '
	);
});
