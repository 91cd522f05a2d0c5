import { expect, it } from 'vitest';
import { BankView } from './bank-view.svelte';
import type { Bank, BankEntry } from './entries';
import { anyEntry } from './filter';

const entry = (id: string, kind: BankEntry['kind']): BankEntry => ({
	lesson: 'padding',
	id,
	kind,
	skill: 'padding',
	level: 1,
	stem: 'How many?',
	misconceptions: []
});
const bank: Bank = {
	lessons: [{ slug: 'padding', title: { en: 'Padding', zh: '填充' } }],
	entries: [entry('a', 'number'), entry('b', 'plot'), entry('c', 'number')],
	misconceptions: []
};
const ids = (entries: readonly BankEntry[]) => entries.map(({ id }) => id).join('');

it('keeps what is chosen while the filter hides it', () => {
	const view = new BankView(bank);
	view.choose(view.shown, true);
	expect(view.isAllChosen).toBe(true);
	view.show({ ...anyEntry, kind: 'plot' });
	view.choose(view.shown, false);
	expect(ids(view.shown)).toBe('b');
	expect(view.isAllChosen).toBe(false);
	expect(ids(view.chosen)).toBe('ac');
});

it('writes its filter into a link, and reads it from one', () => {
	const view = new BankView(bank);
	expect(view.encoded).toBeNull();
	view.show({ ...anyEntry, kind: 'plot' });
	expect(view.encoded).toBe('1~kind:plot');
	const other = new BankView(bank);
	other.restore('1~kind:plot');
	expect(other.filter).toEqual(view.filter);
	expect(other.isDamaged).toBe(false);
	other.restore(null);
	expect(ids(other.shown)).toBe('abc');
});

it.each(['', '2~kind:plot', '1~kind:none', '%', '1~kind'])('opens without %j', (text) => {
	const view = new BankView(bank);
	view.restore(text);
	expect(view.filter).toEqual(anyEntry);
	expect(view.isDamaged).toBe(true);
	view.show(view.filter);
	expect(view.isDamaged).toBe(false);
});
