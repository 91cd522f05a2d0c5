import { expect, test } from 'vitest';
import { compileHint } from './compile-hint.js';

const own = '/src/lib/player/Player.svelte';
const library = '/node_modules/modern-gif/dist/index.js';
const large = 'a'.repeat(20_000);

test('large scripts with code of our own are compiled as a whole, others function by function', () => {
	const hint = '//# allFunctionsCalledOnLoad\n';
	expect(compileHint({ moduleIds: [own], code: large })).toBe(hint);
	expect(compileHint({ moduleIds: [library, own], code: large })).toBe(hint);
	expect(compileHint({ moduleIds: [own], code: 'a' })).toBe('');
	expect(compileHint({ moduleIds: [library], code: large })).toBe('');
});
