import { describe, expect, it, test } from 'vitest';
import { DAMAGED_KEY, KEY, ProgressStore } from './progress-store.svelte';
import type { ProgressStorage } from './progress-store.svelte';

function memory(entries: Record<string, string> = {}) {
	const kept = new Map(Object.entries(entries));
	const storage: ProgressStorage = {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
	return { kept, storage };
}

const refusing: ProgressStorage = {
	getItem: () => null,
	setItem() {
		throw new Error('QuotaExceededError');
	},
	removeItem() {
		throw new Error('SecurityError');
	}
};

describe('progress', () => {
	it('is there again on the next visit', () => {
		const { storage } = memory();
		new ProgressStore(storage).mark('padding', 'read');
		expect(new ProgressStore(storage).status('padding')).toBe('done');
	});

	it('of two tabs is merged, not overwritten', () => {
		const { storage } = memory();
		const [one, two] = [new ProgressStore(storage), new ProgressStore(storage)];
		one.mark('padding', 'read');
		two.mark('pooling', 'opened');
		one.receive();
		expect([one.status('padding'), one.status('pooling')]).toEqual(['done', 'begun']);
		expect(two.status('padding')).toBe('done');
		expect(new ProgressStore(storage).progress).toEqual(one.progress);
	});

	it('cleared in one tab does not come back from another', () => {
		const { storage } = memory();
		const [one, two] = [new ProgressStore(storage), new ProgressStore(storage)];
		one.mark('padding', 'read');
		two.receive();
		one.clear();
		two.mark('pooling', 'opened');
		one.receive();
		expect([one.status('padding'), two.status('padding')]).toEqual(['new', 'new']);
	});

	test.each([
		['where nothing may be stored', refusing],
		['without any storage', null]
	])('lasts as long as the page %s', (_, storage) => {
		const store = new ProgressStore(storage);
		store.mark('padding', 'read');
		expect(store.status('padding')).toBe('done');
		expect(store.isBlocked).toBe(true);
	});
});

describe('a record that cannot be read', () => {
	it('is set aside until the reader lets go of it', () => {
		const { kept, storage } = memory({ [KEY]: '{"version":1,' });
		const store = new ProgressStore(storage);
		expect(store.damaged).toBe('{"version":1,');
		store.mark('padding', 'read');
		expect(kept.get(DAMAGED_KEY)).toBe('{"version":1,');
		const next = new ProgressStore(storage);
		expect([next.status('padding'), next.damaged]).toEqual(['done', '{"version":1,']);
		next.dropDamaged();
		expect(new ProgressStore(storage).damaged).toBeNull();
	});

	it('keeps company with an earlier one', () => {
		const { storage } = memory({ [KEY]: 'second', [DAMAGED_KEY]: 'first' });
		expect(new ProgressStore(storage).damaged).toBe('first\nsecond');
	});
});

describe('a file', () => {
	it('says how many lessons have changed', () => {
		const saved = new ProgressStore(null);
		saved.mark('padding', 'read');
		const file = JSON.stringify(saved.progress);
		const store = new ProgressStore(memory().storage);
		expect([store.addFile(file), store.addFile(file)]).toEqual([1, 0]);
		expect(store.status('padding')).toBe('done');
	});

	it('that is damaged changes nothing', () => {
		const store = new ProgressStore(memory().storage);
		expect(store.addFile('no')).toBeNull();
		expect(store.progress.lessons).toEqual({});
	});
});
