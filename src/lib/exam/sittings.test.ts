import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	begun,
	changed,
	merge,
	MOST_SITTINGS,
	noSittings,
	saidAt,
	sittingOf,
	withSaid
} from './sittings';
import type { Sitting, Sittings } from './sittings';
import { readSittings, writeSittings } from './sittings-text';

const time = fc.integer({ min: 1, max: 20 });
const byPlace = <Value>(value: fc.Arbitrary<Value>) =>
	fc.dictionary(fc.constantFrom('0', '1', '12'), fc.record({ at: time, value }), {
		noNullPrototype: true
	});
const sitting: fc.Arbitrary<Sitting> = fc.record({
	attempt: fc.integer({ min: 1, max: 2 }),
	name: fc.constantFrom('', '小明'),
	started: time,
	handedIn: fc.option(time),
	answers: byPlace(fc.array(fc.constantFrom('', '7', '1/3'), { maxLength: 2 })),
	flags: byPlace(fc.boolean())
});
const record: fc.Arbitrary<Sittings> = fc
	.dictionary(fc.constantFrom('a', 'b', 'c'), sitting, { noNullPrototype: true })
	.map((sittings) => merge({ version: 1, sittings }, noSittings));

const answered = (record: Sittings, place: number, text: string, now: number) =>
	changed(record, 'a', (own) => ({ ...own, answers: withSaid(own.answers, place, [text], now) }));

describe('merging sittings', () => {
	it('does not depend on order, grouping or repetition', () => {
		fc.assert(
			fc.property(record, record, record, (a, b, c) => {
				expect(merge(a, b)).toEqual(merge(b, a));
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
				expect(merge(a, a)).toEqual(a);
			})
		);
	});

	it('keeps the answers of two tabs, the later one of each question', () => {
		const start = begun(noSittings, 'a', '', 1);
		const one = answered(answered(start, 0, 'first', 2), 1, 'old', 3);
		const other = answered(start, 1, 'new', 4);
		const answers = sittingOf(merge(one, other), 'a')?.answers ?? {};
		expect([0, 1, 2].map((place) => saidAt(answers, place))).toEqual([['first'], ['new'], null]);
	});

	it('does not bring an earlier attempt back', () => {
		const first = answered(begun(noSittings, 'a', '', 1), 0, '7', 2);
		const second = begun(first, 'a', '', 3);
		expect(sittingOf(merge(first, second), 'a')).toMatchObject({ attempt: 2, answers: {} });
	});

	it('keeps the newest if there are too many', () => {
		let many = noSittings;
		for (let at = 0; at <= MOST_SITTINGS; at += 1) many = begun(many, `paper ${at}`, '', at + 1);
		expect(Object.keys(many.sittings)).toHaveLength(MOST_SITTINGS);
		expect(sittingOf(many, 'paper 0')).toBeUndefined();
	});
});

describe('a sitting', () => {
	it('takes no answer once it is handed in, nor before it is begun', () => {
		expect(answered(noSittings, 0, '7', 1)).toBe(noSittings);
		const done = changed(begun(noSittings, 'a', '', 1), 'a', (own) => ({ ...own, handedIn: 2 }));
		expect(answered(done, 0, '7', 3)).toBe(done);
	});

	it('takes what is said later, also when the clock goes back', () => {
		const back = answered(answered(begun(noSittings, 'a', '', 9), 0, '1', 9), 0, '2', 5);
		const answers = sittingOf(back, 'a')?.answers ?? {};
		expect(saidAt(answers, 0)).toEqual(['2']);
		expect(sittingOf(merge(back, answered(begun(noSittings, 'a', '', 9), 0, '1', 9)), 'a')).toEqual(
			sittingOf(back, 'a')
		);
	});

	it('survives being stored', () => {
		fc.assert(
			fc.property(record, (sittings) => {
				expect(readSittings(writeSittings(sittings))).toEqual(sittings);
			})
		);
	});

	it.each([
		'',
		'no',
		'{}',
		'[]',
		'null',
		'{"version":2,"sittings":{}}',
		'{"version":1,"sittings":{"a":{}}}'
	])('is not read from %j', (text) => expect(readSittings(text)).toBeNull());
});
