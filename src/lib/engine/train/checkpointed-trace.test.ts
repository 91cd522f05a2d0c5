import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adam, checkpointedTrace, descentTrace, EngineError, sgd } from '../index';
import { float64, stepLR, tensor } from '../index';

/** A process whose step depends on all before it. */
const next = (before: number, index: number) => (before * 31 + index) % 1009;

function iterated(length: number): number[] {
	const steps = [7];
	for (let index = 1; index < length; index += 1) steps.push(next(steps[index - 1], index));
	return steps;
}

describe('checkpointedTrace', () => {
	const drawn = fc
		.record({ length: fc.integer({ min: 1, max: 80 }), every: fc.integer({ min: 1, max: 90 }) })
		.chain((sizes) =>
			fc.record({
				...{ length: fc.constant(sizes.length), every: fc.constant(sizes.every) },
				visits: fc.array(fc.nat({ max: sizes.length - 1 }), { minLength: 1, maxLength: 30 }),
				isDefault: fc.boolean()
			})
		);

	it('gives in any order what walking gives in order', () => {
		fc.assert(
			fc.property(drawn, ({ length, every, visits, isDefault }) => {
				const trace = checkpointedTrace(7, next, length, isDefault ? {} : { every });
				const expected = iterated(length);
				expect(trace.length).toBe(length);
				for (const index of visits) expect(trace.at(index)).toBe(expected[index]);
			})
		);
	});

	it('computes fewer than `every` steps for a visit where it has been before', () => {
		let most = 0;
		fc.assert(
			fc.property(drawn, ({ length, every, visits }) => {
				let computed = 0;
				const counted = (before: number, index: number) => {
					computed += 1;
					return next(before, index);
				};
				const trace = checkpointedTrace(7, counted, length, { every });
				trace.at(length - 1);
				expect(computed).toBe(length - 1);
				for (const index of visits) {
					computed = 0;
					trace.at(index);
					expect(computed).toBeLessThan(every);
					most = Math.max(most, computed);
				}
			})
		);
		expect(most).toBeGreaterThan(5);
	});

	it('opens without a step, walks to and fro at one step each and far back at `every`', () => {
		let computed = 0;
		const trace = checkpointedTrace(
			0,
			(before) => {
				computed += 1;
				return before + 1;
			},
			1_000_000
		);
		expect(computed).toBe(0);
		trace.at(999_999);
		expect(computed).toBe(999_999);
		computed = 0;
		for (let index = 999_999; index > 999_000; index -= 1) expect(trace.at(index)).toBe(index);
		expect(computed).toBe(0);
		expect(trace.at(500_999)).toBe(500_999);
		expect(computed).toBeLessThan(1000);
	});

	it('can go on after a step that failed', () => {
		let isBroken = true;
		const trace = checkpointedTrace(
			0,
			(before, index) => {
				if (isBroken && index === 5) throw new Error('broken');
				return before + 1;
			},
			20,
			{ every: 3 }
		);
		expect(() => trace.at(12)).toThrow('broken');
		expect(trace.at(4)).toBe(4);
		isBroken = false;
		expect(trace.at(12)).toBe(12);
		expect(trace.at(2)).toBe(2);
	});

	it.each([
		[() => checkpointedTrace(0, next, 0), 'length 0 is not a positive integer'],
		[() => checkpointedTrace(0, next, NaN), 'length NaN is not a positive integer'],
		[() => checkpointedTrace(0, next, 9, { every: 0 }), 'every 0 is not a positive integer'],
		[() => checkpointedTrace(0, next, 9, { every: 1.5 }), 'every 1.5 is not a positive integer'],
		[() => checkpointedTrace(0, next, 9).at(9), 'step 9 is not an integer from 0 to 8'],
		[() => checkpointedTrace(0, next, 9).at(-1), 'step -1 is not an integer from 0 to 8'],
		[() => checkpointedTrace(0, next, 9).at(NaN), 'step NaN is not an integer from 0 to 8']
	])('%s', (run, message) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
});

describe('descentTrace', () => {
	/** The bowl x² / 2 + 5y². */
	const gradients = ({ w }: Readonly<Record<string, { readonly data: readonly number[] }>>) => ({
		w: tensor([2], [w.data[0], 10 * w.data[1]])
	});
	const initial = { w: tensor([2], [8, 1]) };

	it('is the optimiser step by step, read backwards', () => {
		const optimizer = adam({ lr: 0.1 });
		const trace = descentTrace({ initial, gradients, optimizer: () => optimizer }, 30, {
			every: 4
		});
		const expected = [{ parameters: trace.at(0).parameters, state: optimizer.init(initial) }];
		for (let step = 0; step < 30; step += 1) {
			const { parameters, state } = expected[step];
			expected.push(optimizer.step(parameters, gradients(parameters), state));
		}
		expect(trace.length).toBe(31);
		for (let index = 30; index >= 0; index -= 1) expect(trace.at(index)).toEqual(expected[index]);
	});

	it('follows a schedule and hands the step to the gradients', () => {
		const schedule = stepLR({ lr: 1, stepSize: 2, gamma: 0.5 });
		const trace = descentTrace(
			{
				initial: { w: tensor([1], [0]) },
				gradients: (_, step) => ({ w: tensor([1], [-(10 ** step)]) }),
				optimizer: (step) => sgd({ lr: schedule(step) }, float64)
			},
			4
		);
		const path = Array.from({ length: 5 }, (_, index) => trace.at(index).parameters.w.data[0]);
		expect(path).toEqual([0, 1, 11, 61, 561]);
	});

	it.each([-1, 0.5, NaN])('%d steps are refused', (steps) => {
		const descent = { initial, gradients, optimizer: () => adam() };
		expect(() => descentTrace(descent, steps)).toThrow('descentTrace: steps');
	});
});
