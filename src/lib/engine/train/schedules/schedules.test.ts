import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cosineAnnealingLR,
	cosineAnnealingWarmRestarts,
	EngineError,
	exponentialLR
} from '../../index';
import { lambdaLR, linearWarmup, multiStepLR, reduceLROnPlateau, stepLR } from '../../index';
import type { Schedule } from '../../index';

const rates = (schedule: Schedule, epochs: number) =>
	Array.from({ length: epochs }, (_, epoch) => schedule(epoch));

const lr = 8;
const half = 0.5;

describe('schedules by hand', () => {
	it.each<readonly [string, Schedule, number[]]>([
		['stepLR', stepLR({ lr, stepSize: 2, gamma: half }), [8, 8, 4, 4, 2, 2, 1]],
		['multiStepLR', multiStepLR({ lr, milestones: [1, 4, 5], gamma: half }), [8, 4, 4, 4, 2, 1, 1]],
		['multiStepLR at 0', multiStepLR({ lr, milestones: [0], gamma: half }), [4, 4]],
		['exponentialLR', exponentialLR({ lr, gamma: half }), [8, 4, 2, 1]],
		['lambdaLR', lambdaLR({ lr, lrLambda: (epoch) => 1 / (1 + epoch) }), [8, 4, 8 / 3, 2]],
		[
			'linearWarmup',
			linearWarmup({ steps: 4, startFactor: half }, stepLR({ lr, stepSize: 2, gamma: half })),
			[4, 5, 6, 7, 8, 8, 4, 4, 2]
		]
	])('%s', (_, schedule, expected) => expect(rates(schedule, expected.length)).toEqual(expected));

	it.each<readonly [string, Schedule, number[]]>([
		['cosineAnnealingLR', cosineAnnealingLR({ lr, tMax: 4 }), [8, 4 + 2 * Math.SQRT2, 4]],
		['after tMax', cosineAnnealingLR({ lr, tMax: 2, etaMin: 4 }), [8, 6, 4, 6, 8]],
		['restarts', cosineAnnealingWarmRestarts({ lr, t0: 2 }), [8, 4, 8, 4, 8]],
		[
			'longer and longer',
			cosineAnnealingWarmRestarts({ lr, t0: 2, tMult: 2, etaMin: 4 }),
			[8, 6, 8, 6 + Math.SQRT2, 6, 6 - Math.SQRT2, 8]
		],
		['warm-up from a third', linearWarmup({ steps: 2 }, () => 9), [3, 6, 9]]
	])('%s', (_, schedule, expected) =>
		expected.forEach((rate, epoch) => expect(schedule(epoch)).toBeCloseTo(rate, 13))
	);

	it('reads fractions of an epoch', () => {
		expect(stepLR({ lr, stepSize: 2, gamma: half })(3.5)).toBe(4);
		expect(cosineAnnealingWarmRestarts({ lr, t0: 2 })(2.5)).toBeCloseTo(4 + 2 * Math.SQRT2, 13);
	});
	it('has PyTorch’s defaults', () => {
		expect(stepLR({ lr: 1, stepSize: 1 })(1)).toBe(0.1);
		expect(multiStepLR({ lr: 1, milestones: [1] })(1)).toBe(0.1);
	});
});

describe('laws of schedules', () => {
	it('stepLR is multiStepLR at its multiples', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 40 }), (stepSize, epoch) => {
				const milestones = Array.from({ length: 40 }, (_, index) => (index + 1) * stepSize);
				expect(stepLR({ lr, stepSize })(epoch)).toBe(multiStepLR({ lr, milestones })(epoch));
			})
		);
	});
	it('restarts begin at lr exactly when a cycle ends', () => {
		const cycle = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }));
		fc.assert(
			fc.property(cycle, fc.nat({ max: 6 }), ([t0, tMult], count) => {
				let start = 0;
				for (let index = 0; index < count; index += 1) start += t0 * tMult ** index;
				const schedule = cosineAnnealingWarmRestarts({ lr, t0, tMult });
				expect(schedule(start)).toBe(lr);
				if (count > 0) expect(schedule(start - 0.5)).toBeLessThan(lr);
			})
		);
	});
	it('one cycle of restarts is cosineAnnealingLR', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 29 }), (tMax, epoch) => {
				fc.pre(epoch < tMax);
				const options = { lr, etaMin: 1 };
				expect(cosineAnnealingWarmRestarts({ ...options, t0: tMax })(epoch)).toBe(
					cosineAnnealingLR({ ...options, tMax })(epoch)
				);
			})
		);
	});
	it('PyTorch’s recursion comes to the closed form of the cosine', () => {
		const [tMax, etaMin] = [10, 0.5];
		const schedule = cosineAnnealingLR({ lr, tMax, etaMin });
		for (let epoch = 1; epoch < tMax; epoch += 1) {
			const wave = (at: number) => 1 + Math.cos((Math.PI * at) / tMax);
			const factor = wave(epoch) / wave(epoch - 1);
			expect(schedule(epoch)).toBeCloseTo(factor * (schedule(epoch - 1) - etaMin) + etaMin, 12);
		}
	});
});

describe('reduceLROnPlateau', () => {
	const run = (options: Parameters<typeof reduceLROnPlateau>[0], metrics: readonly number[]) => {
		const { init, step } = reduceLROnPlateau({ factor: 0.5, ...options });
		const states = [init(8)];
		for (const metric of metrics) states.push(step(states[states.length - 1], metric));
		return states.slice(1);
	};
	const lrs = (...given: Parameters<typeof run>) => run(...given).map((state) => state.lr);

	it('waits as long as patience says, and one epoch more', () => {
		expect(lrs({ patience: 2 }, [1, 1, 1, 1, 1, 1, 1])).toEqual([8, 8, 8, 4, 4, 4, 2]);
		expect(lrs({ patience: 0 }, [1, 1, 0.5, 0.5])).toEqual([8, 4, 4, 2]);
	});
	it('does not count while it cools down', () => {
		expect(lrs({ patience: 0, cooldown: 2 }, [1, 1, 1, 1, 1])).toEqual([8, 4, 4, 4, 2]);
		expect(run({ patience: 0, cooldown: 2 }, [1, 1, 1]).at(-1)).toEqual({
			...{ lr: 4, best: 1, numBadEpochs: 0, cooldownCounter: 1 }
		});
	});
	it.each([
		['min', 'rel', 0.25, 4, 3, 2.9],
		['min', 'abs', 0.25, 4, 3.75, 3.7],
		['max', 'rel', 0.25, 4, 5, 5.1],
		['max', 'abs', 0.25, 4, 4.25, 4.3]
	] as const)('%s, %s: what is better', (mode, thresholdMode, threshold, first, same, better) => {
		const options = { mode, thresholdMode, threshold, patience: 0 };
		expect(lrs(options, [first, same])).toEqual([8, 4]);
		expect(lrs(options, [first, better])).toEqual([8, 8]);
		expect(run(options, [first, better]).at(-1)?.best).toBe(better);
	});
	it('stops at minLr, and where a change would be no more than eps', () => {
		expect(lrs({ patience: 0, minLr: 3 }, [1, 1, 1, 1])).toEqual([8, 4, 3, 3]);
		expect(lrs({ patience: 0, eps: 2 }, [1, 1, 1, 1])).toEqual([8, 4, 4, 4]);
	});
	it('has PyTorch’s defaults', () => {
		const { init, step } = reduceLROnPlateau();
		const metrics = new Array<number>(12).fill(1);
		expect(metrics.slice(1).reduce(step, init(1)).lr).toBe(1);
		expect(metrics.reduce(step, init(1)).lr).toBe(0.1);
		expect(step(step(init(1), 1), 0.9999)).toMatchObject({ numBadEpochs: 1 });
		expect(step(step(init(1), 1), 0.9998)).toMatchObject({ numBadEpochs: 0 });
	});
	it('gives the same whether folded in one go or two', () => {
		const metrics = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });
		fc.assert(
			fc.property(metrics, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (values, patience, cooldown) => {
				const { init, step } = reduceLROnPlateau({ patience, cooldown });
				const middle = Math.floor(values.length / 2);
				const early = values.slice(0, middle).reduce(step, init(1));
				expect(values.slice(middle).reduce(step, early)).toEqual(values.reduce(step, init(1)));
			})
		);
	});
});

describe('schedules refuse', () => {
	const step = { lr, stepSize: 2 };
	const cosine = { lr, tMax: 2 };
	const restarts = { lr, t0: 2 };
	const plateau = reduceLROnPlateau();
	const damaged = (mode: unknown) => mode as 'min';
	it.each<readonly [() => unknown, string]>([
		[() => stepLR({ ...step, lr: -1 }), 'stepLR: lr -1 is not in [0, ∞)'],
		[() => stepLR({ ...step, stepSize: 0 }), 'stepLR: stepSize 0 is not a positive integer'],
		[() => stepLR({ ...step, gamma: NaN }), 'stepLR: gamma NaN is not in [0, ∞)'],
		[() => stepLR(step)(-1), 'stepLR: epoch -1 is not in [0, ∞)'],
		[() => stepLR(step)(NaN), 'stepLR: epoch NaN is not in [0, ∞)'],
		[
			() => multiStepLR({ lr, milestones: [3, 3] }),
			'multiStepLR: milestones[1] 3 is not in (3, ∞)'
		],
		[
			() => multiStepLR({ lr, milestones: [0.5] }),
			'multiStepLR: milestones[0] 0.5 is not an integer'
		],
		[
			() => multiStepLR({ lr, milestones: [], gamma: -1 }),
			'multiStepLR: gamma -1 is not in [0, ∞)'
		],
		[() => exponentialLR({ lr, gamma: -1 }), 'exponentialLR: gamma -1 is not in [0, ∞)'],
		[() => exponentialLR({ lr: NaN, gamma: 1 }), 'exponentialLR: lr NaN is not in [0, ∞)'],
		[() => lambdaLR({ lr, lrLambda: () => NaN })(0), 'lambdaLR: lrLambda NaN is not in [0, ∞)'],
		[
			() => cosineAnnealingLR({ ...cosine, tMax: 0 }),
			'cosineAnnealingLR: tMax 0 is not a positive integer'
		],
		[
			() => cosineAnnealingLR({ ...cosine, etaMin: -1 }),
			'cosineAnnealingLR: etaMin -1 is not in [0, ∞)'
		],
		[
			() => cosineAnnealingWarmRestarts({ ...restarts, t0: 1.5 }),
			'cosineAnnealingWarmRestarts: t0 1.5 is not a positive integer'
		],
		[
			() => cosineAnnealingWarmRestarts({ ...restarts, tMult: 0 }),
			'cosineAnnealingWarmRestarts: tMult 0 is not a positive integer'
		],
		[
			() => cosineAnnealingWarmRestarts(restarts)(Infinity),
			'cosineAnnealingWarmRestarts: epoch Infinity is not in [0, ∞)'
		],
		[() => linearWarmup({ steps: 0 }, () => 1), 'linearWarmup: steps 0 is not a positive integer'],
		[
			() => linearWarmup({ steps: 1, startFactor: 0 }, () => 1),
			'linearWarmup: startFactor 0 is not in (0, 1]'
		],
		[() => linearWarmup({ steps: 1 }, () => 1)(-1), 'linearWarmup: step -1 is not in [0, ∞)'],
		[() => reduceLROnPlateau({ factor: 1 }), 'reduceLROnPlateau: factor 1 is not in [0, 1)'],
		[
			() => reduceLROnPlateau({ patience: 0.5 }),
			'reduceLROnPlateau: patience 0.5 is not an integer'
		],
		[() => reduceLROnPlateau({ cooldown: -1 }), 'reduceLROnPlateau: cooldown -1 is not in [0, ∞)'],
		[
			() => reduceLROnPlateau({ mode: damaged('most') }),
			"reduceLROnPlateau: mode 'most' is not one of min, max"
		],
		[() => plateau.init(-1), 'reduceLROnPlateau: lr -1 is not in [0, ∞)'],
		[
			() => plateau.step(plateau.init(1), NaN),
			'reduceLROnPlateau: metric NaN is not a finite number'
		]
	])('%s', (run, message) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
});
