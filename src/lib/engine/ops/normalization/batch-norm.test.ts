import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	batchNorm,
	batchNormBackward,
	batchStatistics,
	float64,
	layerNorm,
	layerNormBackward,
	rational,
	type NormalizationGradients,
	type Tensor
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { expectClose, expectSlopes, randomTensor, seededRandom } from '../../testing/differences';
import { exact } from '../../testing/exact';

type Doubles = Tensor<number>;

const doubles = (...data: number[]) => ({ shape: [data.length], data });
const training = { training: true } as const;
const exactly = { training: true, eps: 0 } as const;

describe('batchNorm by hand', () => {
	/** Two images, two channels: 1, 3, 5, 7 with mean 4 and variance 5; 0, 0, 2, 2 with 1 and 1. */
	const x = { shape: [2, 2, 1, 2], data: [1, 3, 0, 0, 5, 7, 2, 2] };

	it('takes mean and biased variance of each channel over the batch', () => {
		const { mean, variance } = batchStatistics(
			exact([2, 2, 1, 2], [1, 3, 0, 0, 5, 7, 2, 2]),
			rational
		);
		expect(mean.data.map(String)).toEqual(['4', '1']);
		expect(variance.data.map(String)).toEqual(['5', '1']);
		const root = Math.sqrt(5);
		expectClose(
			batchNorm(x, null, null, null, exactly).output,
			{ shape: x.shape, data: [-3 / root, -1 / root, -1, -1, 1 / root, 3 / root, 1, 1] },
			1e-15
		);
	});

	it('scales and shifts each channel', () => {
		const { output } = batchNorm(x, null, doubles(Math.sqrt(5), 10), doubles(0, 5), exactly);
		const expected = [-3, -1, -5, -5, 1, 3, 15, 15];
		expectClose(output, { shape: x.shape, data: expected }, 1e-15);
	});

	it('remembers a tenth of each batch, the variance unbiased', () => {
		const before = { mean: doubles(0, 0), variance: doubles(1, 1) };
		const { running } = batchNorm(x, before, null, null, training);
		expectClose(running?.mean ?? doubles(), doubles(0.4, 0.1), 1e-15);
		expectClose(
			running?.variance ?? doubles(),
			doubles(0.9 + (0.1 * 20) / 3, 0.9 + (0.1 * 4) / 3),
			1e-15
		);
		expect(before).toEqual({ mean: doubles(0, 0), variance: doubles(1, 1) });
		const all = batchNorm(x, before, null, null, { ...training, momentum: 1 });
		expectClose(all.running?.variance ?? doubles(), doubles(20 / 3, 4 / 3), 1e-15);
	});

	it('uses what it remembers outside training, and leaves it', () => {
		const running = { mean: doubles(1, 0), variance: doubles(4, 1) };
		const result = batchNorm(x, running, null, null, { eps: 0 });
		expect(result.output.data).toEqual([0, 1, 0, 0, 2, 3, 2, 2]);
		expect(result.running).toBe(running);
	});

	it('divides by √(variance + 1e-5) unless told otherwise', () => {
		const running = { mean: doubles(0), variance: doubles(0) };
		const { output } = batchNorm({ shape: [1, 1], data: [1] }, running, null, null, {});
		expect(output.data[0]).toBeCloseTo(Math.sqrt(1e5), 9);
	});

	it('of equal values is 0 with eps', () => {
		const equal = { shape: [3, 1], data: [7, 7, 7] };
		expect(batchNorm(equal, null, null, null, training).output.data).toEqual([0, 0, 0]);
	});
});

describe('layerNorm by hand', () => {
	it('takes mean and variance of each row', () => {
		const x = { shape: [2, 4], data: [1, 3, 5, 7, 2, 2, 0, 0] };
		const root = Math.sqrt(5);
		const options = { normalizedShape: [4], eps: 0 };
		const expected = [-3 / root, -1 / root, 1 / root, 3 / root, 1, 1, -1, -1];
		expectClose(layerNorm(x, null, null, options), { shape: [2, 4], data: expected }, 1e-15);
		const affine = layerNorm(x, doubles(root, 0, 1, 2), doubles(0, 5, 0, 0), options);
		const scaled = [-3, 5, 1 / root, 6 / root, root, 5, -1, -2];
		expectClose(affine, { shape: [2, 4], data: scaled }, 1e-15);
	});

	it('over channels, rows and columns is one group an image', () => {
		const x = randomTensor([2, 2, 2, 3], seededRandom(3));
		const whole = layerNorm(x, null, null, { normalizedShape: [2, 2, 3] });
		const flat = { shape: [2, 12], data: x.data };
		expect(whole.data).toEqual(layerNorm(flat, null, null, { normalizedShape: [12] }).data);
		expect(whole.shape).toEqual(x.shape);
	});
});

describe('laws of batchNorm', () => {
	it('the statistics are exact: deviations add up to 0, and E x² = variance + mean²', () => {
		fc.assert(
			fc.property(integerTensor([3, 2, 2]), (x) => {
				const { mean, variance } = batchStatistics(x, rational);
				for (const channel of [0, 1]) {
					const values = [0, 1, 2].flatMap((n) => {
						const start = (2 * n + channel) * 2;
						return x.data.slice(start, start + 2);
					});
					const six = rational.from(6);
					const sum = values.reduce(rational.add, rational.zero);
					expect(String(sum)).toBe(String(rational.mul(six, mean.data[channel])));
					const squares = values.map((value) => rational.mul(value, value));
					const square = rational.mul(mean.data[channel], mean.data[channel]);
					const expected = rational.mul(six, rational.add(variance.data[channel], square));
					expect(String(squares.reduce(rational.add, rational.zero))).toBe(String(expected));
				}
			})
		);
	});

	it('in training the output has mean 0 and variance 1 in each channel', () => {
		const random = seededRandom(2015);
		let compared = 0;
		for (const shape of [
			[8, 3],
			[4, 2, 3],
			[2, 3, 2, 3],
			[2, 1, 1, 1]
		]) {
			for (let run = 0; run < 5; run++) {
				const x = randomTensor(shape, random, -4, 9);
				const { output } = batchNorm(x, null, null, null, exactly);
				const channels = doubles(...new Array<number>(shape[1]).fill(0));
				const { mean, variance } = batchStatistics(output, float64);
				expectClose(mean, channels, 1e-14);
				expectClose(variance, { ...channels, data: channels.data.map(() => 1) }, 1e-13);
				compared++;
			}
		}
		expect(compared).toBe(20);
	});

	it('does not notice when its input is scaled and shifted', () => {
		const x = randomTensor([3, 2, 2, 2], seededRandom(5));
		const other = { shape: x.shape, data: x.data.map((value) => 3 * value - 7) };
		const { output } = batchNorm(other, null, null, null, exactly);
		expectClose(output, batchNorm(x, null, null, null, exactly).output, 1e-13);
	});

	it('with the batch’s own statistics as running ones gives the same outside training', () => {
		const x = randomTensor([3, 2, 2, 2], seededRandom(6));
		const own = batchStatistics(x, float64);
		const evaluated = batchNorm(x, own, null, null, {}).output;
		expectClose(evaluated, batchNorm(x, null, null, null, training).output, 1e-15);
	});
});

/** Asserts that the gradients of input, weight and bias are those that central differences find. */
function expectThreeSlopes(
	f: (x: Doubles, weight: Doubles, bias: Doubles) => Doubles,
	[x, weight, bias]: readonly [Doubles, Doubles, Doubles],
	above: Doubles,
	gradients: NormalizationGradients
): void {
	const [gradWeight, gradBias] = [gradients.weight ?? doubles(), gradients.bias ?? doubles()];
	expectSlopes((moved) => f(moved, weight, bias), x, above, gradients.input, 1e-7, 'input');
	expectSlopes((moved) => f(x, moved, bias), weight, above, gradWeight, 1e-8, 'weight');
	expectSlopes((moved) => f(x, weight, moved), bias, above, gradBias, 1e-8, 'bias');
}

describe('the gradients agree with central differences', () => {
	const random = seededRandom(1502);
	it.each([
		['training', [6, 3], training],
		['training', [2, 3, 2, 2], training],
		['training with a large eps', [2, 3, 4], { training: true, eps: 0.5 }],
		['evaluation', [2, 3, 2, 2], {}]
	] as const)('batchNorm, %s, %j', (_, shape, options) => {
		const x = randomTensor(shape, random);
		const weight = randomTensor([3], random);
		const bias = randomTensor([3], random);
		const running = {
			mean: randomTensor([3], random),
			variance: randomTensor([3], random, 0.5, 2)
		};
		const above = randomTensor(shape, random);
		const normalized = (a: Doubles, w: Doubles, b: Doubles) =>
			batchNorm(a, running, w, b, options).output;
		const gradients = batchNormBackward(x, running, weight, bias, options, above);
		expectThreeSlopes(normalized, [x, weight, bias], above, gradients);
		const bare = batchNormBackward(x, running, null, null, options, above);
		expect([bare.weight, bare.bias]).toEqual([null, null]);
	});

	it.each([
		[[4, 5], [5]],
		[
			[2, 3, 2, 2],
			[3, 2, 2]
		],
		[
			[2, 3, 4],
			[3, 4]
		]
	] as const)('layerNorm of %j over %j', (shape, normalizedShape) => {
		const x = randomTensor(shape, random);
		const weight = randomTensor(normalizedShape, random);
		const bias = randomTensor(normalizedShape, random);
		const above = randomTensor(shape, random);
		const options = { normalizedShape };
		const normalized = (a: Doubles, w: Doubles, b: Doubles) => layerNorm(a, w, b, options);
		const gradients = layerNormBackward(x, weight, bias, options, above);
		expectThreeSlopes(normalized, [x, weight, bias], above, gradients);
	});

	it('in training the gradient of each channel adds up to 0', () => {
		const x = randomTensor([3, 2, 2, 2], random);
		const { input } = batchNormBackward(
			x,
			null,
			null,
			null,
			training,
			randomTensor(x.shape, random)
		);
		const { mean } = batchStatistics(input, float64);
		expectClose(mean, doubles(0, 0), 1e-15);
	});
});
