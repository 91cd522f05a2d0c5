import { rational, tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { passGrains } from '../losses/pass-timeline';
import { curvesOf, lossIds } from './losses';
import { examples, pointsOf, reach, regressionReductions } from './parameters';
import type { RegressionParameters } from './parameters';
import { regressionLossesScene } from './regression-losses-scene';
import { runRegression } from './run';

const { defaults } = regressionLossesScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<RegressionParameters> = fc.record({
	points: int(examples.min, examples.max).chain((count) =>
		fc
			.array(int(-2 * reach, 2 * reach), { minLength: 2 * count, maxLength: 2 * count })
			.map((halves) =>
				tensor(
					[2, count],
					halves.map((half) => rational.from(`${half}/2`))
				)
			)
	),
	loss: fc.constantFrom(...lossIds),
	beta: int(1, 50),
	reduction: fc.constantFrom(...regressionReductions)
});
const valuesOf = (parameters: RegressionParameters) =>
	runRegression(parameters).reports.map(({ value }) => `${value}`);
/** The default batch, with the last target far away from where it was. */
const outlier = {
	...defaults,
	points: tensor([2, 4], ['2.5', 0, 2, 8, 3, '-0.5', 2, -5].map(rational.from))
};

describe('the scene of losses of predictions', () => {
	it('has the losses of the example in scikit-learn’s manual: MSE 0.375, MAE 0.5', () => {
		expect(valuesOf(defaults)).toEqual(['0.375', '0.5', '0.1875']);
		expect(valuesOf({ ...defaults, reduction: 'sum' })).toEqual(['1.5', '2', '0.75']);
	});

	it('lets an outlier take over the gradient of MSE, and not that of the others', () => {
		const { reports } = runRegression(outlier);
		const [mse, l1, smooth] = reports.map(({ parts }) => rational.toNumber(parts[3]));
		expect(mse).toBeGreaterThan(0.9);
		expect(l1).toBeCloseTo(1 / 3, 12);
		expect(smooth).toBe(0.5);
		expect(reports.map(({ gradients }) => `${gradients[3]}`)).toEqual(['6.5', '0.25', '0.25']);
	});

	it('gives parts that add up to 1, or are all 0', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				for (const { parts, gradients } of runRegression(parameters).reports) {
					const sum = parts.reduce(rational.add, rational.zero);
					expect(`${sum}`).toBe(gradients.every(({ n }) => n === 0n) ? '0' : '1');
				}
			})
		);
	});

	it('draws the slope of |d| as two level lines with a jump between', () => {
		const { slope } = curvesOf('l1', 1, 3);
		const gap = slope.indexOf(null);
		expect([slope[gap - 1], slope[gap + 1]]).toEqual([
			[0, -1],
			[0, 1]
		]);
		expect(slope.filter((point) => point === null)).toHaveLength(1);
	});

	it('keeps the examples that there were when others come and go', () => {
		const typed = tensor([2, 2], [7, -3, 1, 2].map(rational.from));
		expect(pointsOf(3, typed).data.map(String)).toEqual(['7', '-3', '2', '1', '2', '2']);
		expect(pointsOf(2, pointsOf(4, typed)).data.map(String)).toEqual(['7', '-3', '1', '2']);
	});

	it('says every step in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.constantFrom(...passGrains), (params, seed, grain) =>
				expectTold(regressionLossesScene, { params, grain, seed })
			),
			{ numRuns: 60 }
		);
	});
});
