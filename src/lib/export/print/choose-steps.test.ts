import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSteps } from './choose-steps';

test('numbers are read as people write them', () => {
	const picked = (text: string) => chooseSteps({ kind: 'picked', text }, 9);
	expect(picked('1, 4-6')).toEqual([0, 3, 4, 5]);
	expect(picked('６、2–３，2')).toEqual([1, 2, 5]);
	expect(picked('8-99999 0')).toEqual([7, 8]);
	expect(picked('')).toEqual([]);
	for (const text of ['a', '1-', '-3', '1.5', '1..3']) expect(picked(text)).toBeNull();
});

test('what is chosen exists, comes once, and in order', () => {
	const choice = fc.oneof(
		fc.record({ kind: fc.constant('all' as const) }),
		fc.record({ kind: fc.constant('every' as const), stride: fc.integer({ min: 1, max: 50 }) }),
		fc.record({
			...{ kind: fc.constant('range' as const), first: fc.integer({ min: 1, max: 50 }) },
			last: fc.integer({ min: 1, max: 60 })
		}),
		fc.record({
			kind: fc.constant('picked' as const),
			text: fc.array(fc.nat(60)).map((numbers) => numbers.join(', '))
		})
	);
	fc.assert(
		fc.property(choice, fc.integer({ min: 1, max: 50 }), (chosen, length) => {
			const steps = chooseSteps(chosen, length) ?? [];
			expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
			expect(steps.every((index) => index >= 0 && index < length)).toBe(true);
			if (chosen.kind === 'every') expect([steps[0], steps.at(-1)]).toEqual([0, length - 1]);
		}),
		{ numRuns: 60 }
	);
});
