import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { float64, rational } from '../../src/lib/engine/index';
import { callForm, hasForm, madeOver } from '../../src/lib/engine/testing/calls';
import { subjects } from '../../src/lib/engine/testing/operations';
import { engineExports } from './exports.js';
import { engineDocument, operationsOf } from './table.js';

const exported = engineExports();
const operations = operationsOf(exported);

/** Every number of a result, in order, in doubles. @param {unknown} result @returns {number[]} */
function numbersOf(result) {
	if (typeof result === 'number') return [result];
	if (typeof result !== 'object' || result === null) return [];
	if ('n' in result && 'd' in result && 's' in result) {
		return [Number(result.s) * (Number(result.n) / Number(result.d))];
	}
	return Object.values(result).flatMap(numbersOf);
}

/** Whether every element of the tensors in a result is a fraction. @param {unknown} result @returns {boolean} */
function isExact(result) {
	if (typeof result !== 'object' || result === null) return true;
	if ('data' in result && Array.isArray(result.data)) {
		return result.data.every((value) => typeof value === 'object' && 'n' in value);
	}
	return Object.entries(result).every(([name, value]) => name === 'indices' || isExact(value));
}

describe('docs/engine.md', () => {
	it(
		'says what the engine exports; npm run docs:engine writes it',
		{ timeout: 60_000 },
		async () => {
			const path = fileURLToPath(new URL('../../docs/engine.md', import.meta.url));
			expect(readFileSync(path, 'utf8')).toBe(await engineDocument());
		}
	);
});

describe('what the engine exports', () => {
	it.each([
		['index.ts', exported],
		['train/init/init.ts', engineExports('train/init/init.ts')]
	])('has a comment each (%s)', (_, all) => {
		expect(all.length).toBeGreaterThan(10);
		expect(all.filter(({ doc }) => doc.trim() === '').map(({ name }) => name)).toEqual([]);
	});

	it('names the source of each operation, its shapes, and when it throws', () => {
		const wanted = { source: /https:/, shapes: /\[|shape/, errors: /Throws/ };
		for (const [part, pattern] of Object.entries(wanted)) {
			const without = operations.filter(({ doc }) => !pattern.test(doc)).map(({ name }) => name);
			expect([part, ...without]).toEqual([part]);
		}
	});

	it('is tried with arguments of every operation, but for two that take none by position', () => {
		const tried = new Set(subjects.map(({ op }) => op));
		const names = operations.map(({ name }) => name).filter((name) => !tried.has(name));
		expect(names.sort()).toEqual(['concat', 'dropout']);
	});
});

const exact = subjects.filter(({ op }) =>
	operations.some(({ name, isGeneric }) => name === op && isGeneric)
);

describe.each(exact)('$op is exact', (subject) => {
	it.each(/** @type {const} */ (['', 'Backward']))('on rationals, as in doubles: %s', (form) => {
		expect(hasForm(subject, form)).toBe(true);
		const result = callForm(madeOver(subject, rational.from), form, rational);
		expect(isExact(result)).toBe(true);
		const [ours, doubles] = [result, callForm(subject, form, float64)].map(numbersOf);
		expect(ours.length).toBe(doubles.length);
		ours.forEach((value, place) => expect(value).toBeCloseTo(doubles[place], 12));
	});
});
