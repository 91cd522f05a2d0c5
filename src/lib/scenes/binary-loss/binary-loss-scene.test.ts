import { bceLoss, rational, tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { passGrains } from '../losses/pass-timeline';
import { binaryLossScene } from './binary-loss-scene';
import { examples, examplesOf, reach, TENTHS } from './parameters';
import type { BinaryParameters } from './parameters';
import { binaryCurves, runBinary, scoreAt } from './run';

const { defaults } = binaryLossScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const row = (count: number, least: number, most: number, divisor: number) =>
	fc.array(int(least, most), { minLength: count, maxLength: count }).map((values) =>
		tensor(
			[count],
			values.map((value) => rational.from(`${value}/${divisor}`))
		)
	);
const anyParameters: fc.Arbitrary<BinaryParameters> = int(examples.min, examples.max).chain(
	(count) =>
		fc.record({
			logits: row(count, -2 * reach, 2 * reach, 2),
			labels: row(count, 0, 1, 1),
			bias: int(-reach * TENTHS, reach * TENTHS),
			posWeight: int(1, 50)
		})
);

describe('the scene of yes-or-no answers', () => {
	it('has the loss of the probabilities that it shows', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { probabilities, now } = runBinary({ ...params, posWeight: TENTHS });
				const labels = params.labels.data.map(rational.toNumber);
				const shape = [labels.length];
				const { data } = bceLoss(tensor(shape, [...probabilities]), tensor(shape, labels), {});
				expect(now.loss).toBeCloseTo(data[0], 9);
			})
		);
	});

	it('has the slope that the loss has when the bias is moved a little', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const bias = rational.from(`${params.bias}/${TENTHS}`);
				const step = rational.from('1/10000');
				const [up, down] = [rational.add(bias, step), rational.sub(bias, step)];
				const rise = scoreAt(params, up).loss - scoreAt(params, down).loss;
				expect(scoreAt(params, bias).slope).toBeCloseTo(rise / 0.0002, 5);
			})
		);
	});

	it('gives each score (p − y) / N', () => {
		const { gradients, probabilities } = runBinary(defaults);
		const labels = defaults.labels.data.map(rational.toNumber);
		gradients.forEach((gradient, k) =>
			expect(gradient).toBeCloseTo((probabilities[k] - labels[k]) / labels.length, 12)
		);
	});

	it('draws the accuracy as level steps that meet where a score passes 0', () => {
		const { accuracy } = binaryCurves(defaults);
		const steps = accuracy.flatMap((point, index) => (point === null ? [] : [[index, ...point]]));
		expect(steps.map(([, bias]) => bias)).toEqual([
			-6, -0.5, -0.5, 0.5, 0.5, 1.5, 1.5, 2, 2, 3, 3, 6
		]);
		for (let index = 0; index < steps.length; index += 2)
			expect(steps[index][2]).toBe(steps[index + 1][2]);
		expect(`${runBinary(defaults).now.accuracy}`).toBe('0.6');
	});

	it('refuses labels that do not go with the scores', () => {
		const { constraint } = binaryLossScene.parameters;
		expect(constraint({ ...defaults, labels: examplesOf(3).labels })?.code).toBe('wrongShape');
		const labels = tensor([5], ['1', '0', '1/2', '0', '1'].map(rational.from));
		expect(constraint({ ...defaults, labels })?.code).toBe('outOfRange');
	});

	it('says every step in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.constantFrom(...passGrains), (params, seed, grain) =>
				expectTold(binaryLossScene, { params, grain, seed })
			),
			{ numRuns: 60 }
		);
	});
});
