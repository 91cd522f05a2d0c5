import { describe, expect, it, test } from 'vitest';
import { damagedKey, KeptRecord } from './kept-record.svelte';
import type { KeptStorage, RecordFormat } from './kept-record.svelte';

/** A set of words, as the simplest record that can be merged. */
const format: RecordFormat<readonly string[]> = {
	key: 'words',
	empty: [],
	read: (text) => (/^[a-z ]*$/.test(text) ? text.split(' ') : null),
	write: (words) => words.join(' '),
	merge: (a, b) => [...new Set([...a, ...b])].sort()
};
const add = (word: string) => (words: readonly string[]) => [...words, word].sort();

function memory(entries: Record<string, string> = {}) {
	const kept = new Map(Object.entries(entries));
	const storage: KeptStorage = {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
	return { kept, open: () => new KeptRecord(format, storage) };
}

const refusing: KeptStorage = {
	getItem: () => null,
	setItem() {
		throw new Error('QuotaExceededError');
	},
	removeItem() {
		throw new Error('SecurityError');
	}
};

describe('a record', () => {
	it('is there again on the next visit', () => {
		const { open } = memory();
		open().change(add('padding'));
		expect(open().value).toEqual(['padding']);
	});

	it('of two tabs is merged, not overwritten', () => {
		const { open } = memory();
		const [one, two] = [open(), open()];
		one.change(add('padding'));
		two.change(add('pooling'));
		one.receive();
		expect([one.value, two.value, open().value]).toEqual(Array(3).fill(['padding', 'pooling']));
	});

	test.each([
		['where nothing may be stored', refusing],
		['without any storage', null]
	])('lasts as long as the page %s', (_, storage) => {
		const record = new KeptRecord(format, storage);
		record.change(add('padding'));
		expect(record.value).toEqual(['padding']);
		expect(record.isBlocked).toBe(true);
	});
});

describe('a record that cannot be read', () => {
	it('is set aside until the reader lets go of it', () => {
		const { kept, open } = memory({ words: '{1' });
		const record = open();
		expect(record.damaged).toBe('{1');
		record.change(add('padding'));
		expect(kept.get(damagedKey('words'))).toBe('{1');
		const next = open();
		expect([next.value, next.damaged]).toEqual([['padding'], '{1']);
		next.dropDamaged();
		expect(open().damaged).toBeNull();
	});

	it('keeps company with an earlier one', () => {
		const { open } = memory({ words: '2', [damagedKey('words')]: '1' });
		expect(open().damaged).toBe('1\n2');
	});
});
