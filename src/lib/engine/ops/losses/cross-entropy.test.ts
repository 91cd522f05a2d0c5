import { describe, expect, it } from 'vitest';
import {
	crossEntropyLoss,
	crossEntropyLossBackward,
	logSoftmax,
	nllLoss,
	nllLossBackward,
	softmax,
	type CrossEntropyLossOptions,
	type Tensor
} from '../../index';
import { expectClose, expectSlopes, randomTensor, seededRandom } from '../../testing/differences';

const doubles = (...data: number[]) => ({ shape: [data.length], data });
const logs = (...values: number[]) => values.map((value) => Math.log(value));
const none = { reduction: 'none' } as const;

/** Two images, three classes: probabilities 1/4, 1/2, 1/4 and 1/8, 1/8, 3/4. */
const logits = { shape: [2, 3], data: logs(1, 2, 1, 1, 1, 6) };
const target = doubles(1, 0);

describe('crossEntropyLoss by hand', () => {
	it('is −ln of the probability of the right class', () => {
		expectClose(crossEntropyLoss(logits, target, none), doubles(...logs(2, 8)), 1e-15);
		const mean = { shape: [], data: [Math.log(16) / 2] };
		expectClose(crossEntropyLoss(logits, target, {}), mean, 1e-15);
		const total = { shape: [], data: [Math.log(16)] };
		expectClose(crossEntropyLoss(logits, target, { reduction: 'sum' }), total, 1e-15);
	});

	it('has the gradient p − y', () => {
		const gradient = crossEntropyLossBackward(logits, target, { reduction: 'sum' }, null).input;
		const expected = [0.25, 0.5 - 1, 0.25, 0.125 - 1, 0.125, 0.75];
		expectClose(gradient, { shape: [2, 3], data: expected }, 1e-15);
		const mean = crossEntropyLossBackward(logits, target, {}, null).input;
		expectClose(mean, { shape: [2, 3], data: expected.map((value) => value / 2) }, 1e-15);
	});

	it('averages by the weights of the targets, as PyTorch does', () => {
		const weight = doubles(3, 1, 100);
		const options = { weight } as const;
		expectClose(
			crossEntropyLoss(logits, target, { ...options, ...none }),
			doubles(Math.log(2), 3 * Math.log(8)),
			1e-15
		);
		const mean = { shape: [], data: [(Math.log(2) + 3 * Math.log(8)) / 4] };
		expectClose(crossEntropyLoss(logits, target, options), mean, 1e-15);
	});

	it('spreads a share of the target over all classes, weighed class by class, averaged by target', () => {
		const [first] = [0.7 * Math.log(2) + 0.1 * Math.log(4 * 2 * 4)];
		const second = 0.7 * Math.log(8) + 0.1 * Math.log(8 * 8 * (4 / 3));
		const smooth = { labelSmoothing: 0.3 } as const;
		expectClose(
			crossEntropyLoss(logits, target, { ...smooth, ...none }),
			doubles(first, second),
			1e-14
		);
		const weight = doubles(2, 1, 5);
		const one = 0.7 * Math.log(2) + 0.1 * (2 * Math.log(4) + Math.log(2) + 5 * Math.log(4));
		const two = 0.7 * 2 * Math.log(8) + 0.1 * (2 * Math.log(8) + Math.log(8) + 5 * Math.log(4 / 3));
		const mean = { shape: [], data: [(one + two) / 3] };
		expectClose(crossEntropyLoss(logits, target, { ...smooth, weight }), mean, 1e-14);
	});

	it('leaves ignored positions out of sum, mean and gradient', () => {
		const options = { ignoreIndex: -1, labelSmoothing: 0.2 } as const;
		const partly = doubles(1, -1);
		const only = { shape: [1, 3], data: logits.data.slice(0, 3) };
		const expected = crossEntropyLoss(only, doubles(1), options);
		expectClose(crossEntropyLoss(logits, partly, options), expected, 1e-15);
		expect(crossEntropyLoss(logits, partly, { ...options, ...none }).data[1]).toBe(0);
		const gradient = crossEntropyLossBackward(logits, partly, options, null).input;
		expect(gradient.data.slice(3)).toEqual([0, 0, 0]);
		const alone = crossEntropyLossBackward(only, doubles(1), options, null).input;
		expect(gradient.data.slice(0, 3)).toEqual(alone.data);
		expect(crossEntropyLoss(logits, doubles(-100, 0), none).data[0]).toBe(0);
	});

	it('reads a class for every pixel of a map', () => {
		const maps = { shape: [1, 2, 1, 2], data: logs(1, 3, 1, 1) };
		const classes = { shape: [1, 1, 2], data: [0, 1] };
		const expected = { shape: [1, 1, 2], data: logs(2, 4) };
		expectClose(crossEntropyLoss(maps, classes, none), expected, 1e-15);
	});

	it('stays finite for logits that are far apart', () => {
		const far = { shape: [1, 2], data: [1000, -1000] };
		expect(crossEntropyLoss(far, doubles(1), none).data).toEqual([2000]);
		expect(crossEntropyLossBackward(far, doubles(1), {}, null).input.data).toEqual([1, -1]);
	});
});

describe('nllLoss', () => {
	it('of the log-softmax is crossEntropyLoss', () => {
		const random = seededRandom(1948);
		let compared = 0;
		for (const shape of [
			[4, 3],
			[2, 5, 3],
			[2, 3, 2, 2]
		]) {
			for (const reduction of ['none', 'mean', 'sum'] as const) {
				const x = randomTensor(shape, random, -4, 4);
				const positions = shape.toSpliced(1, 1);
				const classes = randomTensor(positions, random, 0, shape[1]).data.map(Math.floor);
				const labels = { shape: positions, data: classes };
				const weight = randomTensor([shape[1]], random, 0.5, 2);
				const options = { reduction, weight };
				const logarithms = logSoftmax(x, { dim: 1 });
				expectClose(
					nllLoss(logarithms, labels, options),
					crossEntropyLoss(x, labels, options),
					1e-14
				);
				compared++;
			}
		}
		expect(compared).toBe(9);
	});

	it('reads only the target’s logarithm, and has a gradient only there', () => {
		const x = { shape: [2, 3], data: [-1, -2, -Infinity, -4, -5, -6] };
		expect(nllLoss(x, target, none).data).toEqual([2, 4]);
		const weight = doubles(3, 1, 7);
		expect(nllLoss(x, target, { weight }).data).toEqual([(2 + 3 * 4) / 4]);
		expect(nllLossBackward(x, target, { weight }, null).input.data).toEqual([
			...[0, -1 / 4, 0],
			...[-3 / 4, 0, 0]
		]);
	});
});

describe('the gradients agree with central differences', () => {
	const weight = doubles(0.5, 2, 1.25, 3);
	it.each<readonly [name: string, CrossEntropyLossOptions]>([
		['mean', {}],
		['sum', { reduction: 'sum' }],
		['none', none],
		['weights', { weight }],
		['smoothing', { labelSmoothing: 0.1 }],
		['weights, smoothing and an ignored class', { weight, labelSmoothing: 0.3, ignoreIndex: 2 }]
	])('with %s', (_, options) => {
		const random = seededRandom(1951);
		for (const shape of [
			[5, 4],
			[2, 4, 2, 3]
		]) {
			const x: Tensor<number> = randomTensor(shape, random, -3, 3);
			const positions = shape.toSpliced(1, 1);
			const classes = randomTensor(positions, random, 0, 4).data.map(Math.floor);
			const labels = { shape: positions, data: classes };
			const loss = crossEntropyLoss(x, labels, options);
			const above = randomTensor(loss.shape, random);
			const entropy = (moved: Tensor<number>) => crossEntropyLoss(moved, labels, options);
			const gradient = crossEntropyLossBackward(x, labels, options, above).input;
			expectSlopes(entropy, x, above, gradient, 1e-9, 'crossEntropyLoss');
			const likelihood = (moved: Tensor<number>) => nllLoss(moved, labels, options);
			const nllGradient = nllLossBackward(x, labels, options, above).input;
			expectSlopes(likelihood, x, above, nllGradient, 1e-9, 'nllLoss');
		}
	});

	it('and without options add up to 0 for each image', () => {
		const x = randomTensor([6, 5], seededRandom(7));
		const { input } = crossEntropyLossBackward(x, doubles(0, 1, 2, 3, 4, 0), {}, null);
		for (let n = 0; n < 6; n++) {
			const line = input.data.slice(5 * n, 5 * n + 5);
			expect(Math.abs(line.reduce((sum, value) => sum + value))).toBeLessThan(1e-15);
		}
		expect(softmax(x, { dim: 1 }).data[1]).toBeCloseTo(6 * input.data[1], 14);
	});
});
