import { expect, test } from 'vitest';
import { compileHint } from './compile-hint.js';

const own = '/src/lib/player/Player.svelte';
const library = '/node_modules/modern-gif/dist/index.js';

test('large scripts with code of our own are compiled as a whole, others function by function', () => {
	const hint = '//# allFunctionsCalledOnLoad';
	expect(compileHint({ modules: { [own]: { renderedLength: 20_000 } } })).toBe(hint);
	const both = { [own]: { renderedLength: 4000 }, [library]: { renderedLength: 9000 } };
	expect(compileHint({ modules: both })).toBe(hint);
	expect(compileHint({ modules: { [own]: { renderedLength: 500 } } })).toBe('');
	expect(compileHint({ modules: { [library]: { renderedLength: 90_000 } } })).toBe('');
});
