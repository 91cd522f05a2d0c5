import { describe, expect, it } from 'vitest';
import { KeptRecord } from '$lib/kept/kept-record.svelte';
import { progressFormat, ProgressStore } from './progress-store.svelte';

function tabs() {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
	return () => {
		const record = new KeptRecord(progressFormat, storage);
		return { record, store: new ProgressStore(record) };
	};
}

describe('progress', () => {
	it('is there again on the next visit', () => {
		const open = tabs();
		open().store.mark('padding', 'read');
		expect(open().store.status('padding')).toBe('done');
	});

	it('cleared in one tab does not come back from another', () => {
		const open = tabs();
		const [one, two] = [open(), open()];
		one.store.mark('padding', 'read');
		two.record.receive();
		one.store.clear();
		two.store.mark('pooling', 'opened');
		one.record.receive();
		expect([one.store.status('padding'), two.store.status('padding')]).toEqual(['new', 'new']);
	});

	it('takes a file in, and says how many lessons have changed', () => {
		const saved = new ProgressStore(new KeptRecord(progressFormat, null));
		saved.mark('padding', 'read');
		const { store } = tabs()();
		expect([store.add(saved.progress), store.add(saved.progress)]).toEqual([1, 0]);
		expect(store.status('padding')).toBe('done');
	});
});
