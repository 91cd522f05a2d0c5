import { describe, expect, it } from 'vitest';
import {
	bceWithLogitsLoss,
	bceWithLogitsLossBackward,
	crossEntropyLoss,
	crossEntropyLossBackward,
	softmax,
	type Tensor
} from '../../index';
import { expectClose, expectSlopes, randomTensor, seededRandom } from '../../testing/differences';

type Doubles = Tensor<number>;

const random = seededRandom(1957);
const reductionsTried = ['none', 'mean', 'sum'] as const;

/** Probabilities over the second axis. */
const probabilities = (shape: readonly number[]) =>
	softmax(randomTensor(shape, random), { dim: 1 });

/** Classes as probabilities: 1 for the class, 0 for the others. */
function oneHot(labels: readonly number[], classes: number): Doubles {
	const data = labels.flatMap((label) =>
		Array.from({ length: classes }, (_, k) => (k === label ? 1 : 0))
	);
	return { shape: [labels.length, classes], data };
}

describe('crossEntropyLoss of probabilities', () => {
	it('of one class is that of the class, where all weigh alike', () => {
		const labels = [2, 0, 1, 1];
		const [x, target] = [randomTensor([4, 3], random), { shape: [4], data: labels }];
		for (const reduction of reductionsTried) {
			for (const labelSmoothing of [0, 0.3]) {
				const options = { reduction, labelSmoothing };
				const soft = crossEntropyLoss(x, oneHot(labels, 3), options);
				expect(soft).toEqual(crossEntropyLoss(x, target, options));
				const gradient = crossEntropyLossBackward(x, oneHot(labels, 3), options, null);
				expect(gradient).toEqual(crossEntropyLossBackward(x, target, options, null));
			}
		}
	});

	it('divides the mean by the number of positions, whatever the classes weigh', () => {
		const x = { shape: [2, 2], data: [0, 0, 0, 0] };
		const target = { shape: [2, 2], data: [0.25, 0.75, 1, 0] };
		const weight = { shape: [2], data: [4, 2] };
		const losses = [2.5 * Math.LN2, 4 * Math.LN2];
		expectClose(
			crossEntropyLoss(x, target, { weight, reduction: 'none' }),
			{ shape: [2], data: losses },
			1e-15
		);
		const mean = { shape: [], data: [3.25 * Math.LN2] };
		expectClose(crossEntropyLoss(x, target, { weight }), mean, 1e-15);
	});

	it('has the gradient that central differences find', () => {
		const weight = { shape: [4], data: [0.5, 2, 1.25, 3] };
		for (const shape of [
			[5, 4],
			[2, 4, 2, 3]
		]) {
			for (const reduction of reductionsTried) {
				const options = { reduction, weight, labelSmoothing: 0.1 };
				const [x, target] = [randomTensor(shape, random), probabilities(shape)];
				const above = randomTensor(crossEntropyLoss(x, target, options).shape, random);
				const { input } = crossEntropyLossBackward(x, target, options, above);
				const loss = (moved: Doubles) => crossEntropyLoss(moved, target, options);
				expectSlopes(loss, x, above, input, 1e-9, reduction);
			}
		}
	});

	it('refuses what is no probability, and a class to ignore', () => {
		const x = { shape: [1, 2], data: [0, 0] };
		expect(() => crossEntropyLoss(x, { shape: [1, 2], data: [-0.5, 1.5] }, {})).toThrow(
			'crossEntropyLoss: target -0.5 is not between 0 and 1'
		);
		const half = { shape: [1, 2], data: [0.5, 0.5] };
		expect(() => crossEntropyLossBackward(x, half, { ignoreIndex: 0 }, null)).toThrow(
			'crossEntropyLossBackward: ignoreIndex 0 means nothing where the target holds probabilities'
		);
	});
});

describe('bceWithLogitsLoss with posWeight', () => {
	it('counts the positive part so often, and no other', () => {
		const x = { shape: [2, 2], data: [0, 0, 0, 0] };
		const y = { shape: [2, 2], data: [1, 1, 0, 0.5] };
		const posWeight = { shape: [2], data: [3, 5] };
		const losses = bceWithLogitsLoss(x, y, { posWeight, reduction: 'none' });
		const expected = [3, 5, 1, 3].map((times) => times * Math.LN2);
		expectClose(losses, { shape: [2, 2], data: expected }, 1e-15);
	});

	it('of 1 changes nothing', () => {
		const [x, y] = [randomTensor([2, 3], random), randomTensor([2, 3], random, 0, 1)];
		const posWeight = { shape: [], data: [1] };
		expect(bceWithLogitsLoss(x, y, { posWeight })).toEqual(bceWithLogitsLoss(x, y, {}));
	});

	it.each([[[3]], [[2, 1]], [[2, 3]], [[]]])('of shape %j has the right gradient', (shape) => {
		const posWeight = randomTensor(shape, random, 0, 4);
		for (const reduction of reductionsTried) {
			const options = { reduction, posWeight };
			const [x, y] = [randomTensor([2, 3], random, -4, 4), randomTensor([2, 3], random, 0, 1)];
			const above = randomTensor(bceWithLogitsLoss(x, y, options).shape, random);
			const { input } = bceWithLogitsLossBackward(x, y, options, above);
			expectSlopes((moved) => bceWithLogitsLoss(moved, y, options), x, above, input, 1e-8);
		}
	});

	it('refuses a weight that does not fit', () => {
		const x = { shape: [2, 3], data: [0, 0, 0, 0, 0, 0] };
		const wrong = { shape: [2], data: [1, 2] };
		expect(() => bceWithLogitsLoss(x, x, { posWeight: wrong })).toThrow(
			'bceWithLogitsLoss: posWeight of shape [2] cannot be repeated to shape [2, 3]'
		);
		const negative = { shape: [], data: [-1] };
		expect(() => bceWithLogitsLoss(x, x, { posWeight: negative })).toThrow(
			'bceWithLogitsLoss: posWeight -1 is not 0 or more'
		);
	});
});
