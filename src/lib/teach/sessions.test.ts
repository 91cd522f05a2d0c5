import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MINUTES, MOST_QUESTIONS } from '$lib/exam/paper';
import { groupIntoSessions, minutesOf, paperOn, sessionLengths } from './sessions';

const lessons = fc.array(
	fc.record({
		slug: fc.string({ minLength: 1 }),
		minutes: fc.integer({ min: 1, max: 120 }),
		questions: fc.integer({ min: 0, max: 30 })
	}),
	{ maxLength: 30 }
);

test('sessions hold every lesson once, in order, and are no longer than asked unless a single lesson is', () => {
	fc.assert(
		fc.property(lessons, fc.constantFrom(...sessionLengths), (all, length) => {
			const sessions = groupIntoSessions(all, length);
			expect(sessions.flat()).toEqual(all);
			for (const [index, session] of sessions.entries()) {
				expect(session).not.toEqual([]);
				if (session.length > 1) expect(minutesOf(session)).toBeLessThanOrEqual(length);
				// None could have taken in the lesson that the next one begins with.
				const [next] = sessions.at(index + 1) ?? [];
				if (next) expect(minutesOf([...session, next])).toBeGreaterThan(length);
			}
		})
	);
});

test('a paper on a session asks about all of its lessons, within the bounds of papers', () => {
	fc.assert(
		fc.property(lessons, (session) => {
			const paper = paperOn(session);
			expect(paper.lessons).toEqual(session.map(({ slug }) => slug));
			expect(paper.length).toBeLessThanOrEqual(MOST_QUESTIONS);
			expect(paper.minutes).toBeLessThanOrEqual(MOST_MINUTES);
		}),
		{ numRuns: 30 }
	);
});
