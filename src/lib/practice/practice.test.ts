import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adopt, cleared, emptyPractice, merge, MOST_ATTEMPTS, withAttempt } from './practice';
import type { Attempt, Practice } from './practice';
import { readPractice, writePractice } from './practice-text';

const attempt: fc.Arbitrary<Attempt> = fc.record({
	at: fc.integer({ min: 1, max: 30 }),
	lesson: fc.constantFrom('padding', 'pooling'),
	question: fc.constantFrom('same-stride', 'reads'),
	skill: fc.constant('padding'),
	outcome: fc.constantFrom('firstTry', 'later', 'told'),
	misconceptions: fc.array(fc.constantFrom('forgotPadding', 'noFloor'), { maxLength: 2 })
});
const practice: fc.Arbitrary<Practice> = fc
	.record({
		version: fc.constant(1 as const),
		reset: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
		attempts: fc.array(attempt, { maxLength: 6 })
	})
	.map((record) => merge(record, emptyPractice));
const one: Attempt = {
	at: 5,
	lesson: 'padding',
	question: 'reads',
	skill: 'padding',
	outcome: 'firstTry',
	misconceptions: []
};

describe('merging practice', () => {
	it('does not depend on order, grouping or repetition', () => {
		fc.assert(
			fc.property(practice, practice, practice, (a, b, c) => {
				expect(merge(a, b)).toEqual(merge(b, a));
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
				expect(merge(a, a)).toEqual(a);
			})
		);
	});
	it('loses no attempt after the later reset', () => {
		fc.assert(
			fc.property(practice, practice, (a, b) => {
				const { attempts, reset } = merge(a, b);
				for (const kept of [...a.attempts, ...b.attempts]) {
					if (kept.at > reset) expect(attempts).toContainEqual(kept);
				}
			})
		);
	});
	it('keeps the newest when there are too many', () => {
		const many = Array.from({ length: MOST_ATTEMPTS }, (_, at) => ({ ...one, at: at + 1 }));
		const full = merge({ ...emptyPractice, attempts: many }, emptyPractice);
		const { attempts } = withAttempt(full, one);
		expect([attempts.length, attempts[0].at, attempts.at(-1)?.at]).toEqual([
			MOST_ATTEMPTS,
			2,
			MOST_ATTEMPTS + 1
		]);
	});
});

describe('a record of practice', () => {
	it('puts an attempt after all others, whatever the clock says', () => {
		const twice = withAttempt(withAttempt(emptyPractice, one), { ...one, at: 1 });
		expect(twice.attempts.map(({ at }) => at)).toEqual([5, 6]);
	});
	it('stays cleared when old records are merged, until a file brings attempts back', () => {
		const before = withAttempt(emptyPractice, one);
		const empty = cleared(before, 3);
		expect(merge(empty, before).attempts).toEqual([]);
		expect(adopt(empty, before).attempts).toEqual([{ ...one, at: 6 }]);
	});
	it('survives being stored', () => {
		fc.assert(
			fc.property(practice, (record) => {
				expect(readPractice(writePractice(record))).toEqual(record);
			})
		);
	});
	it.each(['', 'no', '{}', '{"version":2,"reset":0,"attempts":[]}', '[]', 'null'])(
		'is not read from %j',
		(text) => expect(readPractice(text)).toBeNull()
	);
});
