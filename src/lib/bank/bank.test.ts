import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage';
import type { Bank, BankEntry } from './entries';
import { anyEntry, filtered, filterSet } from './filter';
import { loadEntries } from './load-entries';

const entry = (id: string, more: Partial<BankEntry> = {}): BankEntry => ({
	lesson: 'padding',
	id,
	kind: 'number',
	skill: 'padding',
	level: 1,
	stem: 'How many?',
	misconceptions: ['forgotPlusOne'],
	...more
});
const entries = [
	entry('a'),
	entry('b', { kind: 'plot', skill: 'slopes', level: 3 }),
	entry('c', { lesson: 'pooling', level: 2, misconceptions: ['forgotPlusOne', 'sizeKept'] })
];
const bank: Bank = {
	lessons: [
		{ slug: 'padding', title: { en: 'Padding', zh: '填充' } },
		{ slug: 'pooling', title: { en: 'Pooling', zh: '池化' } }
	],
	entries,
	misconceptions: [
		{ name: 'forgotPlusOne', title: 'One forgotten' },
		{ name: 'sizeKept', title: 'Size kept' },
		{ name: 'oneTooMany', title: 'One too many' }
	]
};

describe('filtered', () => {
	it.each([
		[{}, 'abc'],
		[{ lesson: 'pooling' }, 'c'],
		[{ skill: 'padding' }, 'ac'],
		[{ kind: 'plot' }, 'b'],
		[{ level: '2' }, 'c'],
		[{ misconception: 'sizeKept' }, 'c'],
		[{ lesson: 'padding', kind: 'number' }, 'a'],
		[{ lesson: 'pooling', kind: 'plot' }, '']
	])('%j leaves "%s"', (filter, ids) => {
		const shown = filtered(entries, { ...anyEntry, ...filter });
		expect(shown.map(({ id }) => id).join('')).toBe(ids);
	});
});

describe('filterSet', () => {
	const set = filterSet(bank);
	it('writes only what is wanted, and reads it back', () => {
		const filter = { ...anyEntry, kind: 'plot', misconception: 'sizeKept' };
		expect(set.encode(filter)).toBe('kind:plot~misconception:sizeKept');
		expect(set.decode(set.encode(filter))).toEqual({ params: filter, problems: [] });
	});
	it.each(['kind:nonsense', 'lesson:convolution~level:9', 'colour:red', 'kind'])(
		'tells that %j is damaged, and lets all pass',
		(text) => {
			const { params, problems } = set.decode(text);
			expect(params).toEqual(anyEntry);
			expect(problems).not.toEqual([]);
		}
	);
});

describe('coverageOf', () => {
	const coverage = coverageOf(bank);
	it('counts templates by skill and level, those with none included', () => {
		const padding = coverage.skills.find(({ skill }) => skill === 'padding');
		expect(padding).toMatchObject({ count: 2 });
		expect(padding?.levels.map(({ count }) => count)).toEqual([1, 1, 0]);
		expect(coverage.skills.find(({ skill }) => skill === 'softmax')?.count).toBe(0);
	});
	it('counts templates by kind and by misconception', () => {
		expect(coverage.kinds.find(({ kind }) => kind === 'plot')?.count).toBe(1);
		expect(coverage.kinds.find(({ kind }) => kind === 'order')?.count).toBe(0);
		expect(coverage.misconceptions.map(({ count }) => count)).toEqual([3, 1, 0]);
	});
});

describe('the question bank', () => {
	it('lists every template of the course, with what its answers reveal', async () => {
		const { lessons, entries: all } = await loadEntries('zh');
		for (const { slug } of lessons) {
			const own = all.filter(({ lesson }) => lesson === slug);
			expect(own.length, slug).toBeGreaterThanOrEqual(6);
		}
		expect(new Set(all.map(({ lesson, id }) => `${lesson}/${id}`)).size).toBe(all.length);
		for (const { misconceptions, stem } of all) {
			expect(misconceptions.length).toBeGreaterThanOrEqual(2);
			expect(stem).not.toContain('$');
		}
	});
});
