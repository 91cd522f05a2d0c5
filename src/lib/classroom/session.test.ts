import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf, readDated } from './session-message';
import { answerCount, elapsedAt, mostVotes, newer, newSession, reduce } from './session';
import type { Dated, SessionEvent } from './session';

const STOPS = 4;

const clock = fc.integer({ min: 0, max: 1e12 });
const events: fc.Arbitrary<SessionEvent> = fc.oneof(
	fc.record({ type: fc.constant('goTo'), stop: fc.integer({ min: -3, max: 9 }) }),
	fc.record({
		type: fc.constant('scene'),
		stop: fc.integer({ min: 0, max: STOPS - 1 }),
		text: fc.option(fc.constantFrom('1~at:cell.3', '1~stride:2'))
	}),
	fc.record({ type: fc.constantFrom('blank', 'hide', 'clearTally') }),
	fc.record({ type: fc.constant('vote'), answer: fc.integer({ min: -1, max: 11 }) }),
	fc.record({ type: fc.constantFrom('timer', 'resetTimer'), now: clock }),
	fc.record({ type: fc.constant('target'), minutes: fc.double() })
);

const after = (happened: readonly SessionEvent[]) =>
	happened.reduce((session, event) => reduce(session, event, STOPS), newSession(45));

describe('a presentation', () => {
	test('is a valid message after anything that can happen, and passes through text', () => {
		fc.assert(
			fc.property(fc.array(events, { maxLength: 30 }), fc.nat(), (happened, revision) => {
				const session = after(happened);
				const dated = { session, revision, by: 'a' };
				expect(session.stop).toBeGreaterThanOrEqual(0);
				expect(session.stop).toBeLessThan(STOPS);
				expect(messageOf({ kind: 'state', dated })).toEqual({ kind: 'state', dated });
				expect(readDated(JSON.stringify(dated))).toEqual(dated);
			})
		);
	});

	test('takes a class through a stop afresh', () => {
		fc.assert(
			fc.property(fc.array(events, { maxLength: 20 }), fc.nat(STOPS - 1), (happened, stop) => {
				const before = after(happened);
				const there = reduce(before, { type: 'goTo', stop }, STOPS);
				if (stop === before.stop) expect(there).toBe(before);
				else expect(there).toEqual({ ...newSession(45), stop, timer: before.timer });
				const late = { type: 'scene', stop: stop + 1, text: '1~at:cell.1' } as const;
				expect(reduce(there, late, STOPS)).toBe(there);
			})
		);
	});

	test('undoes what is done twice, but for the time that it took', () => {
		fc.assert(
			fc.property(
				fc.array(events, { maxLength: 20 }),
				clock,
				fc.nat(1e7),
				(happened, now, wait) => {
					const before = after([...happened, { type: 'resetTimer', now }]);
					for (const type of ['blank', 'hide'] as const) {
						const once = reduce(before, { type }, STOPS);
						expect(reduce(once, { type }, STOPS)).toEqual(before);
					}
					const first = reduce(before, { type: 'timer', now }, STOPS);
					const second = reduce(first, { type: 'timer', now: now + wait }, STOPS);
					expect(elapsedAt(second.timer, now + 2 * wait)).toBe(wait);
				}
			)
		);
	});

	test('counts every answer by itself, up to a bound', () => {
		const votes = fc.array(fc.integer({ min: 1, max: answerCount }), { maxLength: 40 });
		fc.assert(
			fc.property(votes, (answers) => {
				const session = after(answers.map((answer) => ({ type: 'vote', answer })));
				session.tally.forEach((count, index) => {
					expect(count).toBe(answers.filter((answer) => answer === index + 1).length);
				});
			})
		);
		const crowd = Array.from(
			{ length: mostVotes + 5 },
			() => ({ type: 'vote', answer: 2 }) as const
		);
		expect(after(crowd).tally[1]).toBe(mostVotes);
	});
});

/** Windows that hear each other's messages late, twice, and in any order, and may be reloaded or closed. */
class Windows {
	readonly known: Dated[];
	readonly #heard: Dated[] = [];

	constructor(readonly names: string[]) {
		this.known = names.map((by) => ({ session: newSession(45), revision: 0, by }));
	}

	change(at: number, event: SessionEvent): void {
		const { session, revision } = this.known[at];
		const changed = reduce(session, event, STOPS);
		if (changed === session) return;
		this.known[at] = { session: changed, revision: revision + 1, by: this.names[at] };
		this.#heard.push(this.known[at]);
	}

	hear(at: number, which: number): void {
		if (this.#heard.length === 0) return;
		this.known[at] = newer(this.known[at], this.#heard[which % this.#heard.length]);
	}

	/** A reloaded window knows nothing and has another name; it asks, and takes the answers of the others. */
	reload(at: number): void {
		this.names[at] += '+';
		const others = this.known.filter((_, index) => index !== at);
		const fresh = { session: newSession(45), revision: 0, by: this.names[at] };
		this.known[at] = others.reduce(newer, fresh);
	}

	settle(): void {
		const newest = this.known.reduce(newer);
		this.known.forEach((dated, index) => (this.known[index] = newer(dated, newest)));
	}
}

test('windows agree once they have heard each other, and the newest change stands', () => {
	const window = fc.nat(2);
	const action = fc.oneof(
		fc.record({ do: fc.constant('change'), at: window, event: events }),
		fc.record({ do: fc.constant('hear'), at: window, which: fc.nat() }),
		fc.record({ do: fc.constant('reload'), at: window })
	);
	fc.assert(
		fc.property(fc.array(action, { maxLength: 40 }), events, (actions, last) => {
			const windows = new Windows(['a', 'b', 'c']);
			for (const one of actions) {
				if (one.do === 'change') windows.change(one.at, one.event);
				else if (one.do === 'hear') windows.hear(one.at, one.which);
				else windows.reload(one.at);
			}
			windows.settle();
			const [first, ...others] = windows.known;
			for (const other of others) expect(other.session).toEqual(first.session);
			windows.change(1, last);
			const expected = windows.known[1].session;
			windows.settle();
			for (const { session } of windows.known) expect(session).toEqual(expected);
		})
	);
});

test('anything else is no message, and nothing throws', () => {
	const dated = { session: newSession(45), revision: 1, by: 'a' };
	const damaged = [
		{ ...dated, revision: -1 },
		{ ...dated, session: { ...dated.session, stop: 1.5 } },
		{ ...dated, session: { ...dated.session, tally: [1] } },
		{ ...dated, session: { ...dated.session, scene: 'x'.repeat(1e6) } }
	];
	for (const one of damaged) {
		expect(messageOf({ kind: 'state', dated: one })).toBeNull();
		expect(readDated(JSON.stringify(one))).toBeNull();
	}
	fc.assert(
		fc.property(fc.anything(), fc.string(), (value, text) => {
			const read = messageOf(value);
			if (read !== null) expect(['hello', 'bye', 'state']).toContain(read.kind);
			expect(readDated(text)).toBeNull();
		})
	);
	expect(messageOf({ kind: 'hello' })).toEqual({ kind: 'hello' });
});
