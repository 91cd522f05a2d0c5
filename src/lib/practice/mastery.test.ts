import { describe, expect, it } from 'vitest';
import type { BankTemplate } from '$lib/quiz/question';
import { seededRandom } from '$lib/quiz/random';
import { skillState } from './mastery';
import { wished } from '$lib/quiz/wish';
import { planRound } from './plan';
import type { Attempt } from './practice';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

const attempt = (
	day: number,
	outcome: Attempt['outcome'] = 'firstTry',
	skill = 'padding'
): Attempt => ({
	at: START + day * DAY,
	lesson: 'padding',
	question: 'reads',
	skill,
	outcome,
	misconceptions: []
});
const stateOn = (day: number, ...attempts: readonly Attempt[]) =>
	skillState(attempts, START + day * DAY);

describe('mastery of a skill', () => {
	it.each([
		['untried', stateOn(0)],
		['growing', stateOn(0, attempt(0), attempt(0))],
		['mastered', stateOn(0, attempt(0), attempt(0), attempt(0))],
		['weak', stateOn(1, attempt(0), attempt(0), attempt(0), attempt(1, 'later'))],
		['weak', stateOn(0, attempt(0, 'told'))],
		['due', stateOn(400, attempt(0), attempt(0), attempt(0))]
	] as const)('is %s', (mastery, state) => {
		expect(state.mastery).toBe(mastery);
	});
	it('is forgotten as time passes, and more slowly after practice on several days', () => {
		const once = [attempt(0)];
		const spread = [attempt(0), attempt(3), attempt(12)];
		const recall = (day: number, attempts: readonly Attempt[]) => stateOn(day, ...attempts).recall;
		expect(recall(1, once)).toBeGreaterThan(recall(10, once));
		expect(recall(12 + 10, spread)).toBeGreaterThan(recall(10, once));
	});
	it('comes due later after right answers than after a wrong one', () => {
		const right = stateOn(3, attempt(0), attempt(3)).due ?? 0;
		const wrong = stateOn(3, attempt(0), attempt(3, 'told')).due ?? 0;
		expect(right).toBeGreaterThan(wrong);
	});
});

const question = (id: string, skill: BankTemplate['skill'], level: 1 | 2 = 1): BankTemplate => ({
	id,
	skill,
	level,
	lesson: 'padding',
	generate() {
		throw new Error('not asked');
	}
});
const bank = [
	question('reads', 'padding'),
	question('frame', 'padding'),
	question('size', 'output-size'),
	question('max', 'pooling', 2),
	question('product', 'dense')
];
const plan = (attempts: readonly Attempt[], length: number, day = 0) =>
	planRound(bank, attempts, { now: START + day * DAY, length, random: seededRandom(1) });

describe('a round of practice', () => {
	it('asks for what is about to be forgotten, then what is not known, then what is new', () => {
		const attempts = [
			...[0, 0, 0].map((day) => attempt(day, 'firstTry', 'dense')),
			attempt(400, 'told', 'pooling'),
			...[400, 400, 400].map((day) => attempt(day, 'firstTry', 'output-size'))
		];
		expect(plan(attempts, 4, 400).map(({ skill }) => skill)).toEqual([
			'dense',
			'pooling',
			'padding',
			'output-size'
		]);
	});
	it('takes the question of a skill that was asked longest ago', () => {
		const padding = plan([attempt(0)], 8).filter(({ skill }) => skill === 'padding');
		expect(padding.map(({ id }) => id)).toEqual(['frame', 'reads']);
	});
	it('is as long as was asked for, and empty only without questions', () => {
		expect(plan([], 13)).toHaveLength(13);
		expect(planRound([], [], { now: START, length: 5, random: seededRandom(1) })).toEqual([]);
	});
	it('is about what was wished for', () => {
		const any = { lessons: [], skills: [], levels: [] };
		expect(wished(bank, any)).toEqual(bank);
		expect(wished(bank, { ...any, levels: [2] }).map(({ id }) => id)).toEqual(['max']);
		expect(wished(bank, { ...any, skills: ['dense', 'pooling'] })).toHaveLength(2);
		expect(wished(bank, { ...any, lessons: ['loss'] })).toEqual([]);
	});
});
