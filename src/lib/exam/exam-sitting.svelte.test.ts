import { describe, expect, it } from 'vitest';
import { KeptRecord } from '$lib/kept/kept-record.svelte';
import type { KeptStorage } from '$lib/kept/kept-record.svelte';
import { drawPaper } from './draw-paper';
import { ExamSitting } from './exam-sitting.svelte';
import { sittingsFormat } from './sittings-store';
import { sampleBank, sampleCodec } from './testing';

const START = 1_000_000;

function open({ minutes = null as number | null, entries = new Map<string, string>() } = {}) {
	const storage: KeptStorage = {
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, text) => void entries.set(key, text),
		removeItem: (key) => void entries.delete(key)
	};
	const clock = { now: START };
	const questions = drawPaper(sampleBank, { ...sampleCodec.defaults, length: 3 }, '');
	const drawn = { key: 'paper', minutes, questions };
	const tab = () => {
		const record = new KeptRecord(sittingsFormat, storage);
		return {
			record,
			sitting: new ExamSitting(
				record,
				() => drawn,
				() => clock.now
			)
		};
	};
	return { clock, entries, tab };
}

describe('a sitting', () => {
	it('keeps answers and marks for whoever opens the page again', () => {
		const { tab } = open();
		const { sitting } = tab();
		expect(sitting.kept).toBeUndefined();
		sitting.answer(0, ['5']);
		expect(sitting.responses).toEqual([null, null, null]);
		sitting.begin('Ann');
		sitting.answer(0, ['5']);
		sitting.answer(1, ['five']);
		sitting.flag(2, true);
		const again = tab().sitting;
		expect(again.responses).toEqual([['5'], ['five'], null]);
		expect(again.statuses).toEqual(['answered', 'incomplete', 'open']);
		expect(again.flags).toEqual([false, false, true]);
		expect(again.kept?.name).toBe('Ann');
		expect(again.secondsLeft).toBeNull();
	});

	it('goes on with the clock running, and is handed in when time is over', () => {
		const { clock, tab } = open({ minutes: 10 });
		tab().sitting.begin('');
		clock.now = START + 4 * 60_000;
		const { sitting } = tab();
		expect(sitting.secondsLeft).toBe(360);
		sitting.answer(0, ['1']);
		clock.now = START + 11 * 60_000;
		sitting.answer(0, ['2']);
		expect(sitting.isOver).toBe(true);
		expect(sitting.kept?.handedIn).toBe(START + 10 * 60_000);
		expect(sitting.seconds).toBe(600);
		expect(sitting.responses[0]).toEqual(['1']);
		sitting.handIn();
		expect(sitting.seconds).toBe(600);
	});

	it('is one in two tabs', () => {
		const { clock, tab } = open();
		const [one, other] = [tab(), tab()];
		one.sitting.begin('');
		other.record.receive();
		one.sitting.answer(0, ['1']);
		clock.now += 1;
		other.sitting.answer(1, ['2']);
		one.record.receive();
		expect(one.sitting.responses).toEqual([['1'], ['2'], null]);
		expect(other.sitting.responses).toEqual([['1'], ['2'], null]);
		clock.now += 60_000;
		other.sitting.handIn();
		one.sitting.answer(2, ['3']);
		expect(one.sitting.isOver).toBe(true);
		expect(one.sitting.responses[2]).toBeNull();
	});

	it('can be begun anew', () => {
		const { tab } = open();
		const { sitting } = tab();
		sitting.begin('');
		sitting.answer(0, ['1']);
		sitting.handIn();
		sitting.begin('Ben');
		expect(sitting.isOver).toBe(false);
		expect(tab().sitting.responses).toEqual([null, null, null]);
	});

	it('sets a damaged record aside', () => {
		const { tab } = open({ entries: new Map([[sittingsFormat.key, '{"version":1,']]) });
		const { record, sitting } = tab();
		expect(record.damaged).toBe('{"version":1,');
		sitting.begin('');
		expect(tab().record.damaged).toBe('{"version":1,');
		expect(tab().sitting.kept).toBeDefined();
	});
});
