import { logSoftmax, nllLoss, rational, tensor } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach } from '../softmax/parameters';
import { classificationLossScene } from './classification-loss-scene';
import { classGrains, derivationLength, isKnown } from './derivation';
import { figures, linkedTo, shapeOf } from './links';
import { classes, logitsOf } from './parameters';
import type { ClassParameters } from './parameters';
import { columnSum, runClasses } from './run';
import { describeClassPlace } from './words';
import { classificationLossWords } from '$messages/classification-loss';

const { defaults } = classificationLossScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<ClassParameters> = int(classes.min, classes.max).chain((count) =>
	fc.record({
		logits: fc
			.array(int(-reach, reach), { minLength: count, maxLength: count })
			.map((logits) => tensor([count], logits.map(rational.from))),
		target: int(1, count),
		parts: fc.option(
			fc
				.array(int(0, 9), { minLength: count, maxLength: count })
				.filter((parts) => parts.some((part) => part > 0))
				.map((parts) => tensor([count], parts.map(rational.from)))
		),
		smoothing: int(0, 50)
	})
);

describe('the scene of a loss of classes', () => {
	it('has the loss that NLL of log-softmax has', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { loss, logits } = runClasses({ ...params, parts: null, smoothing: 0 });
				const z = tensor([1, logits.length], logits.map(rational.toNumber));
				const target = tensor([1], [params.target - 1]);
				expect(loss).toBeCloseTo(nllLoss(logSoftmax(z, { dim: 1 }), target, {}).data[0], 12);
			})
		);
	});

	it('derives p − y: products added by column are what the operation gives', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const run = runClasses(params);
				run.gradient.forEach((gradient, k) => {
					expect(columnSum(run, k, run.gradient.length - 1)).toBeCloseTo(gradient, 9);
					expect(run.probabilities[k] - run.shares[k]).toBeCloseTo(gradient, 12);
				});
			})
		);
	});

	it('has rows of slopes that add up to 0, and p · (1 − p) on the diagonal', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { jacobian, probabilities } = runClasses(params);
				jacobian.forEach((row, k) => {
					expect(row.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 12);
					expect(row[k]).toBeCloseTo(probabilities[k] * (1 - probabilities[k]), 12);
				});
			})
		);
	});

	it('finds the numbers of the curriculum for the logits 2, 1, 0 and class 2', () => {
		const { loss, gradient, probabilities } = runClasses(defaults);
		expect(probabilities.map((p) => p.toFixed(4))).toEqual(['0.6652', '0.2447', '0.0900']);
		expect(loss).toBeCloseTo(1.4076, 4);
		expect(gradient.map((slope) => slope.toFixed(4))).toEqual(['0.6652', '-0.7553', '0.0900']);
	});

	it('shows what wrong ways give: minus a score, and a loss that cannot reach 0', () => {
		const [right, raw, twice] = runClasses(defaults).ways;
		expect([right.least, raw.least, raw.loss]).toEqual([0, null, -1]);
		expect(raw.gradient.map((slope) => slope + 0)).toEqual([0, -1, 0]);
		expect(twice.least).toBeCloseTo(Math.log(1 + 2 / Math.E), 12);
		const size = (values: readonly number[]) => Math.hypot(...values);
		expect(size(twice.gradient)).toBeLessThan(size(right.gradient) / 2);
	});

	it('knows more with every step, and everything at the last', () => {
		const { timeline, logits } = runClasses({ ...defaults, logits: logitsOf(4) });
		const count = logits.length;
		for (const { id, trace } of timeline) {
			expect(trace.length).toBe(derivationLength(id, count));
			const last = trace.at(trace.length - 1);
			expect(isKnown(last, 'difference', count - 1)).toBe(true);
			expect(isKnown(trace.at(0), 'pick', 0)).toBe(false);
		}
		const { trace } = timeline[2];
		const known = Array.from({ length: trace.length }, (_, index) =>
			isKnown(trace.at(index), 'jacobian', 1, 2)
		);
		expect(known.indexOf(true)).toBe(6 * count + count + 2);
		expect(known.slice(known.indexOf(true))).not.toContain(false);
	});

	it('lights what a number is made of', () => {
		const place = { figure: 'sums', channel: 0, cell: { row: 0, column: 1 } } as const;
		expect([...linkedTo(place, 2)].toSorted()).toEqual([
			'jacobian:0:0:1',
			'jacobian:0:1:1',
			'perProbability:0:0:0',
			'perProbability:0:1:0',
			'sums:0:0:1'
		]);
	});

	it('refuses a target that is no class', () => {
		const { constraint } = classificationLossScene.parameters;
		expect(constraint({ ...defaults, target: 4 })?.code).toBe('outOfRange');
	});

	it('says every step and every number in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(
				anyParameters,
				fc.nat(),
				fc.constantFrom(...classGrains),
				(params, seed, grain) => {
					const run = classificationLossScene.run(params);
					const { trace } = run.timeline[classGrains.indexOf(grain)];
					const index = seed % trace.length;
					const figure = figures[seed % figures.length];
					const [, height, width] = shapeOf(figure, run.logits.length);
					const cell = { row: height - 1, column: width - 1 };
					for (const messages of [en, zh]) {
						const told = [
							classificationLossScene.narrate(trace.at(index), run, messages),
							describeClassPlace(
								{ figure, channel: 0, cell },
								run,
								classificationLossWords[messages.language]
							),
							...classificationLossScene.table(trace.at(index), run, messages).rows.flat()
						].join(' ');
						expect(told).not.toMatch(/undefined|NaN|null|\[object/);
					}
					const pinned = { tensor: figure, index: [0, cell.row, cell.column] };
					const state = { params, grain, index, pinned };
					const { codec } = classificationLossScene;
					expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
				}
			),
			{ numRuns: 60 }
		);
	});
});
