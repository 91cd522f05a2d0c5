import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, lockParts, readExercise, writeExercise } from './locks';
import type { Exercise } from './locks';

const exercise: fc.Arbitrary<Exercise> = fc.record({
	state: fc.constantFrom('', '1~stride:2', '1~weight:1,0;0,-1/2~at:term.17~pin:'),
	task: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
	locks: fc.record({
		hidden: fc.subarray([...lockParts]).map((parts) => new Set(parts)),
		fixed: fc.subarray(['stride', 'padding', 'weight']),
		predicts: fc.boolean()
	})
});

test('an exercise is read as it was written, and asking for values locks what would show them', () => {
	fc.assert(
		fc.property(exercise, (written) => {
			const read = readExercise(writeExercise('conv2d', written), 'conv2d');
			const { hidden, fixed, predicts } = written.locks;
			expect(read).toMatchObject({ state: written.state, problem: null, locks: { predicts } });
			expect(read.task).toBe(written.task.replace(/\r\n?/g, '\n'));
			if (predicts) expect(read.locks.fixed).toEqual([ALL]);
			else expect(read.locks).toEqual({ hidden, fixed, predicts });
			for (const part of hidden) expect(read.locks.hidden).toContain(part);
		}),
		{ numRuns: 100 }
	);
});

test('an address that was cut or changed anywhere locks everything', () => {
	fc.assert(
		fc.property(exercise, fc.nat(), fc.constantFrom('', 'x', '2'), (written, at, typed) => {
			const query = writeExercise('conv2d', written);
			const place = 1 + (at % (query.length - 1));
			const damaged = typed === '' ? query.slice(0, place) : query.slice(0, place) + typed;
			const read = readExercise(damaged, 'conv2d');
			fc.pre(damaged !== query);
			expect(read.problem).not.toBeNull();
			expect([...read.locks.hidden]).toEqual([...lockParts]);
			expect(read.locks.fixed).toEqual([ALL]);
		}),
		{ numRuns: 100 }
	);
});

test('a task is cut to what fits, and half a character is not kept', () => {
	const written = { state: '', task: `${'a'.repeat(299)}😀`, locks: noLocks };
	expect(readExercise(writeExercise('conv2d', written), 'conv2d')).toMatchObject({
		...{ task: 'a'.repeat(299), problem: null }
	});
});

test('a query without an exercise is none, and one that was encoded twice is read', () => {
	const query = writeExercise('conv2d', { state: '1~stride:2', task: '做一步', locks: noLocks });
	expect(readExercise('?conv2d=1~stride:2', 'conv2d')).toMatchObject({
		...{ state: '1~stride:2', task: '', problem: 'missing' },
		locks: { fixed: [ALL], predicts: false }
	});
	expect(readExercise(query.replaceAll('%', '%25'), 'conv2d')).toMatchObject({
		...{ task: '做一步', problem: null }
	});
	expect(readExercise('?task=x', 'conv2d')).toMatchObject({ problem: 'missing' });
});

const noLocks = { hidden: new Set<never>(), fixed: [], predicts: false };
