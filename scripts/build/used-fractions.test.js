import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { needlessMethods, onlyUsedMethods } from './used-fractions.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('fractions keep the methods that are called', () => {
	const code = `Fraction.prototype = { "add": function () {}, "lcm": function () {}, "sub": 1 };`;
	expect(onlyUsedMethods(code)).toBe(`Fraction.prototype = { "add": function () {}, "sub": 1 };`);
	expect(onlyUsedMethods(code, ['add'])).toBe(`Fraction.prototype = { "sub": 1 };`);
});

test('nothing calls a method that is left out', () => {
	// What else has methods of these names: numbers, arrays of Python, and answers from the network.
	const call = new RegExp(
		`(?<!\\b(?:Math|np|torch|answer))\\.(?:${needlessMethods.join('|')})\\(.*`
	);
	const calls = ['src', 'lessons', 'messages'].flatMap((folder) =>
		readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /(?<!\.test)\.(?:ts|svelte|md)$/.test(name))
			.flatMap((name) => call.exec(readFileSync(`${root}${folder}/${name}`, 'utf8')) ?? [])
	);
	expect(calls).toEqual([]);
});
