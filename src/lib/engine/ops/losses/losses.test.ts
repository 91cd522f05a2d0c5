import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bceLoss,
	bceLossBackward,
	bceWithLogitsLoss,
	bceWithLogitsLossBackward,
	hingeLoss,
	hingeLossBackward,
	huberLoss,
	huberLossBackward,
	klDivLoss,
	klDivLossBackward,
	l1Loss,
	l1LossBackward,
	mseLoss,
	mseLossBackward,
	rational,
	sigmoid,
	smoothL1Loss,
	smoothL1LossBackward,
	tensorEquals,
	type Rational,
	type Reduction,
	type Tensor
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual } from '../../testing/exact';
import { expectClose } from '../../testing/differences';

type Exact = Tensor<Rational>;

const none = { reduction: 'none' } as const;
const sum = { reduction: 'sum' } as const;
const fractions = (values: Exact) => values.data.map((value) => value.toFraction());
const input = exact([5], [-3, '-1/2', 0, '1/2', 3]);
const zero = exact([5], [0, 0, 0, 0, 0]);

describe('exact losses by hand', () => {
	it('mseLoss squares', () => {
		expect(fractions(mseLoss(input, zero, none, rational))).toEqual(['9', '1/4', '0', '1/4', '9']);
		expect(mseLoss(input, zero, {}, rational)).toMatchObject({ shape: [] });
		expect(fractions(mseLoss(input, zero, {}, rational))).toEqual(['37/10']);
		expect(fractions(mseLoss(input, zero, sum, rational))).toEqual(['37/2']);
		expect(fractions(mseLossBackward(input, zero, {}, null, rational).input)).toEqual([
			...['-6/5', '-1/5', '0', '1/5', '6/5']
		]);
	});

	it('l1Loss takes the distance, with slope 0 where there is none', () => {
		expect(fractions(l1Loss(input, zero, none, rational))).toEqual(['3', '1/2', '0', '1/2', '3']);
		expect(fractions(l1Loss(input, zero, {}, rational))).toEqual(['7/5']);
		expect(fractions(l1LossBackward(input, zero, sum, null, rational).input)).toEqual([
			...['-1', '-1', '0', '1', '1']
		]);
	});

	it('smoothL1Loss and huberLoss are parabolas near 0 and lines beyond', () => {
		const beta = rational.from(2);
		const smooth = smoothL1Loss(input, zero, { ...none, beta }, rational);
		expect(fractions(smooth)).toEqual(['2', '1/16', '0', '1/16', '2']);
		const huber = huberLoss(input, zero, { ...none, delta: beta }, rational);
		expect(fractions(huber)).toEqual(['4', '1/8', '0', '1/8', '4']);
		const slopes = { ...sum, beta, delta: beta };
		expect(fractions(smoothL1LossBackward(input, zero, slopes, null, rational).input)).toEqual([
			...['-1', '-1/4', '0', '1/4', '1']
		]);
		expect(fractions(huberLossBackward(input, zero, slopes, null, rational).input)).toEqual([
			...['-2', '-1/2', '0', '1/2', '2']
		]);
	});

	it('hingeLoss asks for a margin of 1 on the right side', () => {
		const scores = exact([4], [2, 1, '1/2', -1]);
		const labels = exact([4], [1, 1, 1, 1]);
		expect(fractions(hingeLoss(scores, labels, none, rational))).toEqual(['0', '0', '1/2', '2']);
		expect(fractions(hingeLossBackward(scores, labels, sum, null, rational).input)).toEqual([
			...['0', '0', '-1', '-1']
		]);
		const others = exact([4], [-1, -1, -1, -1]);
		expect(fractions(hingeLoss(scores, others, none, rational))).toEqual(['3', '2', '3/2', '0']);
		expect(fractions(hingeLossBackward(scores, others, sum, null, rational).input)).toEqual([
			...['1', '1', '1', '0']
		]);
	});
});

const pairs = fc
	.constantFrom([4], [2, 3], [1, 2, 2, 2])
	.chain((shape) => fc.tuple(integerTensor(shape), integerTensor(shape), integerTensor(shape)));

const half = rational.from('1/2');
type Loss = (x: Exact, y: Exact, reduction: Reduction) => Exact;
type Backward = (x: Exact, y: Exact, reduction: Reduction, above: Exact | null) => Exact;

const exactLosses: readonly (readonly [name: string, Loss, Backward])[] = [
	[
		'mseLoss',
		(x, y, reduction) => mseLoss(x, y, { reduction }, rational),
		(x, y, reduction, above) => mseLossBackward(x, y, { reduction }, above, rational).input
	],
	[
		'l1Loss',
		(x, y, reduction) => l1Loss(x, y, { reduction }, rational),
		(x, y, reduction, above) => l1LossBackward(x, y, { reduction }, above, rational).input
	],
	[
		'smoothL1Loss',
		(x, y, reduction) => smoothL1Loss(x, y, { reduction }, rational),
		(x, y, reduction, above) => smoothL1LossBackward(x, y, { reduction }, above, rational).input
	],
	[
		'huberLoss',
		(x, y, reduction) => huberLoss(x, y, { reduction, delta: rational.from(3) }, rational),
		(x, y, reduction, above) =>
			huberLossBackward(x, y, { reduction, delta: rational.from(3) }, above, rational).input
	]
];

describe.each(exactLosses)('laws of %s', (_, loss, backward) => {
	it('the sum is of the elements, and the mean the sum by their number', () => {
		fc.assert(
			fc.property(pairs, ([x, y]) => {
				const total = loss(x, y, 'none').data.reduce(rational.add, rational.zero);
				expectEqual(loss(x, y, 'sum'), { shape: [], data: [total] });
				const mean = rational.div(total, rational.from(x.data.length));
				expectEqual(loss(x, y, 'mean'), { shape: [], data: [mean] });
				expectEqual(loss(x, y, 'none'), loss(y, x, 'none'));
				expectEqual(loss(x, x, 'sum'), exact([], [0]));
			})
		);
	});

	it('the slope is exactly the symmetric difference, where a half step crosses no bend', () => {
		let compared = 0;
		fc.assert(
			fc.property(pairs, ([x, y, above]) => {
				// Between integers, moved by a quarter: the distances cross none of the bends 0, 1, 3.
				const quarter = rational.from('1/4');
				const shifted = { shape: x.shape, data: x.data.map((value) => rational.add(value, half)) };
				const moved = (by: Rational) => ({
					shape: x.shape,
					data: shifted.data.map((value) => rational.add(value, by))
				});
				const up = loss(moved(quarter), y, 'none');
				const down = loss(moved(rational.sub(rational.zero, quarter)), y, 'none');
				const gradient = backward(shifted, y, 'none', above);
				up.data.forEach((value, place) => {
					const slope = rational.div(rational.sub(value, down.data[place]), half);
					const expected = rational.mul(slope, above.data[place]);
					expect(String(gradient.data[place])).toBe(String(expected));
					compared++;
				});
			})
		);
		expect(compared).toBeGreaterThan(300);
	});

	it('the gradients of the reductions are those of the elements, weighed', () => {
		fc.assert(
			fc.property(pairs, fc.integer({ min: -3, max: 3 }), ([x, y], factor) => {
				const above = exact([], [factor]);
				const each = { shape: x.shape, data: x.data.map(() => above.data[0]) };
				expectEqual(backward(x, y, 'sum', above), backward(x, y, 'none', each));
				expectEqual(backward(x, y, 'sum', null), backward(x, y, 'none', null));
				const count = rational.from(x.data.length);
				const scaled = backward(x, y, 'mean', above).data.map((value) =>
					rational.mul(value, count)
				);
				expectEqual({ shape: x.shape, data: scaled }, backward(x, y, 'sum', above));
			})
		);
	});
});

describe('relations between losses', () => {
	it('huberLoss is delta times smoothL1Loss with beta = delta, and smoothL1Loss with 0 is l1Loss', () => {
		fc.assert(
			fc.property(pairs, fc.integer({ min: 1, max: 5 }), ([x, y], width) => {
				const delta = rational.from(width);
				const huber = huberLoss(x, y, { ...none, delta }, rational);
				const smooth = smoothL1Loss(x, y, { ...none, beta: delta }, rational);
				const scaled = smooth.data.map((value) => rational.mul(value, delta));
				expectEqual(huber, { shape: x.shape, data: scaled });
				const sharp = smoothL1Loss(x, y, { ...none, beta: rational.zero }, rational);
				expect(tensorEquals(sharp, l1Loss(x, y, none, rational), rational)).toBe(true);
			})
		);
	});

	it('hingeLoss changes with its slope between two integers away from the kink', () => {
		const labels = exact([4], [1, -1, 1, -1]);
		fc.assert(
			fc.property(integerTensor([4]), (x) => {
				const at = (by: string) => ({
					shape: x.shape,
					data: x.data.map((value) => rational.add(value, rational.from(by)))
				});
				const up = hingeLoss(at('3/4'), labels, sum, rational).data[0];
				const down = hingeLoss(at('1/4'), labels, sum, rational).data[0];
				const slopes = hingeLossBackward(at('1/2'), labels, sum, null, rational).input.data;
				const expected = rational.mul(half, slopes.reduce(rational.add, rational.zero));
				expect(String(rational.sub(up, down))).toBe(String(expected));
			})
		);
	});
});

const doubles = (...data: number[]) => ({ shape: [data.length], data });

describe('losses of probabilities by hand', () => {
	it('bceLoss is −ln of the probability of what is so', () => {
		const losses = bceLoss(doubles(0.25, 0.25, 0.5), doubles(1, 0, 0.5), none);
		expectClose(losses, doubles(Math.log(4), Math.log(4 / 3), Math.LN2), 1e-15);
		const slopes = bceLossBackward(doubles(0.25, 0.25, 0.5), doubles(1, 0, 0.5), sum, null).input;
		expectClose(slopes, doubles(-4, 4 / 3, 0), 1e-15);
	});

	it('bceLoss cuts logarithms at −100 and divides by no less than 10⁻¹², as PyTorch does', () => {
		expect(bceLoss(doubles(0, 1, 0, 1), doubles(0, 1, 1, 0), none).data).toEqual([0, 0, 100, 100]);
		expect(bceLossBackward(doubles(0, 1), doubles(1, 0), sum, null).input.data).toEqual([
			-1e12, 1e12
		]);
	});

	it('bceWithLogitsLoss is bceLoss of the sigmoid, and does not overflow', () => {
		const [logits, targets] = [doubles(-2, -0.5, 0, 3), doubles(0, 1, 0.3, 0.9)];
		expectClose(
			bceWithLogitsLoss(logits, targets, none),
			bceLoss(sigmoid(logits), targets, none),
			1e-14
		);
		expect(bceWithLogitsLoss(doubles(1000, -1000), doubles(0, 1), none).data).toEqual([1000, 1000]);
		const slopes = bceWithLogitsLossBackward(doubles(1000, -1000, 0), doubles(0, 1, 1), sum, null);
		expect(slopes.input.data).toEqual([1, -1, -0.5]);
	});

	it('klDivLoss is 0 between equals, and its mean is PyTorch’s: over elements, or over the batch', () => {
		const target = { shape: [2, 2], data: [0.5, 0.5, 1, 0] };
		const equal = { shape: [2, 2], data: [Math.log(0.5), Math.log(0.5), 0, -Infinity] };
		expect(klDivLoss(equal, target, none).data).toEqual([0, 0, 0, 0]);
		const other = { shape: [2, 2], data: [0.25, 0.75, 0.5, 0.5].map(Math.log) };
		const total = 0.5 * Math.log(2) + 0.5 * Math.log(2 / 3) + Math.LN2;
		expect(klDivLoss(other, target, sum).data[0]).toBeCloseTo(total, 14);
		expect(klDivLoss(other, target, {}).data[0]).toBeCloseTo(total / 4, 14);
		expect(klDivLoss(other, target, { reduction: 'batchmean' }).data[0]).toBeCloseTo(total / 2, 14);
		const slopes = klDivLossBackward(other, target, { reduction: 'batchmean' }, null).input;
		expect(slopes.data).toEqual([-0.25, -0.25, -0.5, 0]);
		const logTarget = { shape: [1, 2], data: [Math.log(0.5), Math.log(0.5)] };
		const first = { shape: [1, 2], data: other.data.slice(0, 2) };
		expectClose(
			klDivLoss(first, logTarget, { logTarget: true, reduction: 'none' }),
			klDivLoss(first, { shape: [1, 2], data: [0.5, 0.5] }, none),
			1e-15
		);
	});
});
