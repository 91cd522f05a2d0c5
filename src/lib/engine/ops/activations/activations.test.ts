import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activations,
	eluPointwise,
	erf,
	erfc,
	float64,
	geluPointwise,
	hardSigmoid,
	hardSigmoidBackward,
	leakyRelu,
	leakyReluBackward,
	mapTensor,
	prelu,
	preluBackward,
	rational,
	relu,
	reluBackward,
	softplusPointwise,
	type Rational,
	type Tensor
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual, matrix, rowsOf } from '../../testing/exact';

const x = matrix([
	[-4, -3, '-1/2'],
	[0, '1/2', 3]
]);
const above = matrix([
	[1, 2, 4],
	[8, 16, 32]
]);
const fractions = (image: Tensor<Rational>) => image.data.map((value) => value.toFraction());

describe('activations by hand', () => {
	it('relu keeps what is positive, and its slope at 0 is 0', () => {
		expect(rowsOf(relu(x, rational))).toEqual([
			[0, 0, 0],
			[0, 0.5, 3]
		]);
		expect(rowsOf(reluBackward(x, above, rational).input)).toEqual([
			[0, 0, 0],
			[0, 16, 32]
		]);
	});

	it('leakyRelu lets a hundredth of the negative part through, or as much as it is told', () => {
		expect(fractions(leakyRelu(x, {}, rational))).toEqual([
			...['-1/25', '-3/100', '-1/200'],
			...['0', '1/2', '3']
		]);
		const options = { negativeSlope: rational.from('1/4') };
		expect(fractions(leakyRelu(x, options, rational))).toEqual([
			...['-1', '-3/4', '-1/8'],
			...['0', '1/2', '3']
		]);
		expect(rowsOf(leakyReluBackward(x, options, above, rational).input)).toEqual([
			[0.25, 0.5, 1],
			[2, 16, 32]
		]);
	});

	it('hardSigmoid rises from 0 at −3 to 1 at 3, where its slope is 0', () => {
		expect(fractions(hardSigmoid(x, rational))).toEqual([
			...['0', '0', '5/12'],
			...['1/2', '7/12', '1']
		]);
		expect(fractions(hardSigmoidBackward(x, above, rational).input)).toEqual([
			...['0', '0', '2/3'],
			...['4/3', '8/3', '0']
		]);
	});

	it('prelu has a slope for each channel, and each slope a gradient', () => {
		const channels = exact([1, 2, 1, 3], [-1, 2, -3, -4, 0, 6]);
		const weight = exact([2], ['1/2', 10]);
		expect(fractions(prelu(channels, weight, rational))).toEqual([
			...['-1/2', '2', '-3/2'],
			...['-40', '0', '6']
		]);
		const ones = exact([1, 2, 1, 3], [1, 2, 3, 4, 5, 6]);
		const gradients = preluBackward(channels, weight, ones, rational);
		expect(fractions(gradients.input)).toEqual(['1/2', '2', '3/2', '40', '50', '6']);
		expect(fractions(gradients.weight)).toEqual(['-10', '-16']);
		const shared = preluBackward(channels, exact([1], [1]), ones, rational);
		expect(fractions(shared.weight)).toEqual(['-26']);
	});

	it('turns no −0 out and hides no NaN', () => {
		const odd = { shape: [2], data: [-0, NaN] };
		expect(relu(odd, float64).data).toEqual([0, NaN]);
		expect(leakyRelu(odd, {}, float64).data).toEqual([0, NaN]);
		expect(hardSigmoid(odd, float64).data).toEqual([0.5, NaN]);
		expect(prelu(odd, { shape: [1], data: [-1] }, float64).data).toEqual([0, NaN]);
		for (const { op, value } of Object.values(activations)) {
			expect(Object.is(value(-0), -0), op).toBe(false);
			expect(value(NaN), op).toBeNaN();
		}
	});

	it('leaves its arguments as they were', () => {
		const before = fractions(x);
		[relu(x, rational), leakyRelu(x, {}, rational), reluBackward(x, above, rational)].forEach(() =>
			expect(fractions(x)).toEqual(before)
		);
	});
});

const tensors = integerTensor([2, 3, 2]);
const times = (image: Tensor<Rational>, factor: Rational) =>
	mapTensor(image, (value) => rational.mul(factor, value));

describe('laws of the exact activations', () => {
	it('relu(x) − relu(−x) = x, and relu twice is relu', () => {
		fc.assert(
			fc.property(tensors, (image) => {
				const once = relu(image, rational);
				const mirrored = relu(times(image, rational.from(-1)), rational);
				const rebuilt = mapTensor(once, (value, place) =>
					rational.sub(value, mirrored.data[place])
				);
				expectEqual(rebuilt, image);
				expectEqual(relu(once, rational), once);
			})
		);
	});

	it('leakyRelu with slope 0 is relu, with slope 1 the identity', () => {
		fc.assert(
			fc.property(tensors, (image) => {
				const leaky = (slope: number) =>
					leakyRelu(image, { negativeSlope: rational.from(slope) }, rational);
				expectEqual(leaky(0), relu(image, rational));
				expectEqual(leaky(1), image);
			})
		);
	});

	it('prelu is linear in its weight, with preluBackward as the exact gradient', () => {
		fc.assert(
			fc.property(
				tensors,
				integerTensor([3]),
				tensors,
				fc.nat({ max: 2 }),
				(image, weight, g, c) => {
					const loss = (slopes: Tensor<Rational>) =>
						prelu(image, slopes, rational).data.reduce(
							(sum, value, place) => rational.add(sum, rational.mul(value, g.data[place])),
							rational.zero
						);
					const moved = {
						shape: weight.shape,
						data: weight.data.with(c, rational.add(weight.data[c], rational.one))
					};
					const gradient = preluBackward(image, weight, g, rational).weight;
					expect(String(gradient.data[c])).toBe(String(rational.sub(loss(moved), loss(weight))));
				}
			)
		);
	});

	it('prelu with one weight is leakyRelu, forward and backward', () => {
		fc.assert(
			fc.property(tensors, tensors, fc.integer({ min: -4, max: 4 }), (image, g, slope) => {
				const weight = exact([1], [slope]);
				const options = { negativeSlope: rational.from(slope) };
				expectEqual(prelu(image, weight, rational), leakyRelu(image, options, rational));
				expectEqual(
					preluBackward(image, weight, g, rational).input,
					leakyReluBackward(image, options, g, rational).input
				);
			})
		);
	});
});

/** Computed with mpmath 1.3.0 at 30 digits. */
const errorFunction = [
	[0, 0, 1],
	[0.125, 0.14031620480133383, 0.8596837951986662],
	[0.5, 0.5204998778130465, 0.4795001221869535],
	[1, 0.8427007929497149, 0.15729920705028513],
	[1.5, 0.9661051464753108, 0.033894853524689274],
	[1.5625, 0.9728746138209335, 0.027125386179066464],
	[2, 0.9953222650189527, 0.004677734981047266],
	[3, 0.9999779095030014, 0.00002209049699858544],
	[5, 0.9999999999984626, 1.537459794428035e-12],
	[6.5, 1, 3.8421483271206475e-20],
	[10, 1, 2.088487583762545e-45],
	[25, 1, 8.300172571196523e-274],
	[-0.75, -0.7111556336535151, 1.7111556336535152],
	[-2.5, -0.999593047982555, 1.999593047982555]
];

describe('the error function', () => {
	it.each(errorFunction)('erf(%d) to 10⁻¹⁵, erfc to 13 digits', (at, expected, complement) => {
		expect(Math.abs(erf(at) - expected)).toBeLessThan(1e-15);
		expect(Math.abs(erfc(at) / complement - 1)).toBeLessThan(1e-13);
	});

	it('is odd, and its two formulas meet where one hands over to the other', () => {
		expect([erf(-0.3), erf(-4)]).toEqual([-erf(0.3), -erf(4)]);
		expect(Math.abs(erf(1.5) - erf(1.5 + 1e-15))).toBeLessThan(1e-15);
		expect([erf(Infinity), erf(-Infinity), erfc(Infinity), erfc(-Infinity)]).toEqual([1, -1, 0, 2]);
		expect(erf(NaN)).toBeNaN();
	});
});

describe('the smooth activations', () => {
	/** Computed with mpmath 1.3.0 at 30 digits: x, gelu, gelu by tanh. */
	it.each([
		[-3, -0.0040496940948902835, -0.0036373920817730186],
		[-1, -0.15865525393145705, -0.1588080093917233],
		[0.5, 0.34573123063700656, 0.34571400982514394],
		[2, 1.9544997361036416, 1.954597694087775]
	])('gelu(%d)', (at, exactValue, byTanh) => {
		expect(Math.abs(activations.gelu.value(at) / exactValue - 1)).toBeLessThan(1e-13);
		const approximate = geluPointwise({ approximate: 'tanh' });
		expect(Math.abs(approximate.value(at) / byTanh - 1)).toBeLessThan(1e-13);
	});

	it('know values that can be worked out by hand', () => {
		expect([activations.sigmoid.value(0), activations.sigmoid.slope(0)]).toEqual([0.5, 0.25]);
		expect(activations.sigmoid.value(Math.log(3))).toBeCloseTo(0.75, 15);
		expect([activations.tanh.value(0), activations.tanh.slope(0)]).toEqual([0, 1]);
		expect([activations.silu.value(0), activations.silu.slope(0)]).toEqual([0, 0.5]);
		expect([activations.gelu.value(0), activations.gelu.slope(0)]).toEqual([0, 0.5]);
		expect(eluPointwise({ alpha: 2 }).value(-Math.LN2)).toBeCloseTo(-1, 15);
		expect(eluPointwise({ alpha: 2 }).slope(0)).toBe(2);
		expect(activations.softplus.value(0)).toBe(Math.LN2);
		expect(softplusPointwise({ beta: 2 }).value(0)).toBe(Math.LN2 / 2);
	});

	it('do not overflow at ±1000', () => {
		const ends = Object.entries(activations).map(([name, { value, slope }]) => {
			return [name, ...[-1000, 1000].flatMap((at) => [value(at), slope(at)])];
		});
		expect(ends).toEqual([
			['relu', 0, 0, 1000, 1],
			['leakyRelu', -10, 0.01, 1000, 1],
			['hardSigmoid', 0, 0, 1, 0],
			['sigmoid', 0, 0, 1, 0],
			['tanh', -1, 0, 1, 0],
			['silu', 0, 0, 1000, 1],
			['elu', -1, 0, 1000, 1],
			['selu', -1.7580993408473766, 0, 1050.7009873554805, 1.0507009873554805],
			['gelu', 0, 0, 1000, 1],
			['softplus', 0, 0, 1000, 1]
		]);
	});

	it('softplus bends until beta · x reaches the threshold, and no further', () => {
		const { value, slope } = softplusPointwise({ beta: 2, threshold: 4 });
		expect(value(2)).toBe((4 + Math.log1p(Math.exp(-4))) / 2);
		expect([value(2.01), slope(2.01)]).toEqual([2.01, 1]);
		expect(softplusPointwise({ threshold: 5000 }).value(1000)).toBe(1000);
	});
});
