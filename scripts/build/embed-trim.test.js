import { expect, test } from 'vitest';
import { plainScripts } from './embed-parts.js';
import { withDrawnCanvases, withoutHandlers } from './embed-writer.js';
import * as trim from './embed-trim.js';

test('a catalogue keeps what scenes say', () => {
	const code = `export const en = {
	language: 'en' as Language,
	site: { retry: 'Try again', home: 'Home', lab: 'Lab' },
	lesson: { part: (number: number) => \`Part \${number}\` },
	stage: { lesson: 'kept' }
};`;
	const kept = trim.sceneWords(code);
	expect(kept).toContain("site: { retry: 'Try again', lab: 'Lab' }");
	expect(kept).toContain("stage: { lesson: 'kept' }");
	expect(kept).not.toMatch(/home|part/);
});

test('a catalogue keeps what is named, in code or by other words', () => {
	const code = `const en = { title: 'Tiny', less: () => words.name, name: 'it', layers: { conv: 'a', pool: 'b' }, lost: 'x' };`;
	const names = trim.namesIn({
		'src/Scene.svelte':
			'/* lost */ words.title; words.less(); words.layers[layer]; let layer = "conv";',
		'/messages/tiny.ts': code
	});
	const [kept] = trim.onlyNamedWords(code, names).split(' }');
	expect(kept.split(', ').filter((word) => word.trim())).toEqual([
		"const en = { title: 'Tiny'",
		'less: () => words.name',
		"name: 'it'",
		"layers: { conv: 'a'"
	]);
});

test('a fixed network has the layers that it names, and others have any', () => {
	expect(trim.layersOf('conv2d')).toBeNull();
	const layers = trim.layersOf('tiny-cnn');
	expect([...(layers ?? [])]).toEqual(
		expect.arrayContaining(['conv2d', 'relu', 'maxPool2d', 'flatten', 'linear', 'softmax'])
	);
	const code = `const layerKinds: Kinds = { conv2d: c.conv2dKind, pad2d: r.pad2dKind, ...more };\nconst own = { pad2d: 1 };`;
	expect(trim.onlyLayers(code, new Set(['conv2d']))).toBe(
		`const layerKinds: Kinds = { conv2d: c.conv2dKind, ...more };\nconst own = { pad2d: 1 };`
	);
});

test('errors keep what readers are told of', () => {
	const code = [
		"const reason = `stride ${stride} is ${isFar ? 'far' : 'too'} large`;",
		"throw new EngineError(op, 'outOfRange', { stride }, reason);",
		"throw new EngineError(op, 'missing', { argument: `x${place}` }, `there is no ${place}`);",
		"throw new EngineError(op, 'wrongRank', {}, told(place));",
		'throw new RangeError(`grid: ${rows} rows`);',
		'throw new Error(message);'
	];
	expect(trim.withoutReasons(code.join('\n')).split('\n')).toEqual([
		"const reason = '';",
		"throw new EngineError(op, 'outOfRange', { stride }, reason);",
		"throw new EngineError(op, 'missing', { argument: `x${place}` }, '');",
		"throw new EngineError(op, 'wrongRank', {}, told(place));",
		"throw new RangeError('');",
		'throw new Error(message);'
	]);
});

test('what writes a page knows that there are handlers, and not what they do', () => {
	const code = `function edit(cell) { model.edit(cell); }
Grid($$renderer, { onedit: edit, onpick: isOpen ? (cell) => pick(cell) : undefined, onhover: $$props.onhover });
Row($$renderer, { only: () => 1, describe: (cell) => cell.name });`;
	expect(withoutHandlers(code)).toBe(`function edit(cell) { model.edit(cell); }
Grid($$renderer, { onedit: () => {}, onpick: isOpen ? () => {} : undefined, onhover: $$props.onhover });
Row($$renderer, { only: () => 1, describe: (cell) => cell.name });`);
});

test('canvases of a written page know what draws on them', () => {
	const code = `<script lang="ts">
	let { paint } = $props();
</script>
{#if paint}<p {@attach paint}><canvas width={2} {@attach draws(() => ({ a: 1 }))}></canvas></p>{/if}`;
	expect(withDrawnCanvases(code)).toBe(`<script lang="ts">
import { drawnLater } from '$lib/classroom/embed/drawings';
	let { paint } = $props();
</script>
{#if paint}<p {@attach paint}><canvas width={2} data-drawing={drawnLater(draws(() => ({ a: 1 })))}></canvas></p>{/if}`);
	expect(withDrawnCanvases('<canvas></canvas>')).toBe('<canvas></canvas>');
});

test('a chunk becomes a plain script that the loader knows, and says what it cannot read', () => {
	const { renderChunk } = plainScripts();
	const render = typeof renderChunk === 'object' ? renderChunk.handler : renderChunk;
	const chunk = { fileName: 'a/conv2d.1.js', imports: ['a/part.2.js'], isEntry: true };
	const wrap = (/** @type {string} */ code) =>
		Reflect.apply(Object(render), null, [code, chunk]).code;
	const later = 'const x = Promise.resolve().then(() => require("./late.3.js"));';
	expect(wrap(`const p = require("./part.2.js");\n${later}`)).toBe(
		`receptive("conv2d.1.js", ["part.2.js"], (require, exports) => {\n"use strict";\n` +
			`const p = require("part.2.js");\nconst x = require.later("late.3.js");\n}, true);`
	);
	expect(wrap('const y = () => import("./writer.4.js");')).toContain(
		'require.later("writer.4.js")'
	);
	expect(() => wrap('Promise.resolve().then(() => __toESM(require("./late.3.js")))')).toThrow(
		'a/conv2d.1.js: '
	);
});
