import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, init, normals, rational, seededRandom } from '../../index';
import type { Tensor } from '../../index';
import { expectDensity } from '../testing/distribution';

const SIZE = 20_000;
const bell = (mean: number, std: number) => (value: number) =>
	Math.exp(-(((value - mean) / std) ** 2) / 2);
const flat = () => 1;

/** The weight [200, 25, 2, 2] has fanIn 100, fanOut 800 and 20,000 elements. */
const wide = [200, 25, 2, 2];
const deviation = ({ data }: Tensor<number>) =>
	Math.sqrt(data.reduce((sum, value) => sum + value ** 2, 0) / data.length);

describe('initialisers by hand', () => {
	it('constant fills any kind of number', () => {
		expect(init.constant([2, 2], 3)).toEqual({ shape: [2, 2], data: [3, 3, 3, 3] });
		expect(init.constant([1], rational.from('1/3')).data[0].toFraction()).toBe('1/3');
	});
	it('uniform stretches the random numbers', () => {
		const parts = [0, 0.5, 0.75];
		const random = () => parts.shift() ?? NaN;
		expect(init.uniform([3], { a: -2, b: 2 }, random).data).toEqual([-2, 0, 1]);
	});
	it('normal is Box and Muller’s, two numbers of two', () => {
		const parts = [1 - Math.exp(-2), 0, 1 - Math.exp(-8), 0.25];
		const random = () => parts.shift() ?? NaN;
		const { data } = init.normal([4], { mean: 1, std: 3 }, random);
		[1 + 3 * 2, 1, 1, 1 + 3 * 4].forEach((value, index) =>
			expect(data[index]).toBeCloseTo(value, 12)
		);
		expect(normals(() => 0)()).toBe(0);
		expect(Number.isFinite(normals(() => 1 - 2 ** -53)())).toBe(true);
	});
	it('counts fans', () => {
		expect(init.calculateFans([4, 3])).toEqual({ fanIn: 3, fanOut: 4 });
		expect(init.calculateFans([64, 3, 7, 7])).toEqual({ fanIn: 147, fanOut: 3136 });
		expect(init.calculateFans([8, 2, 5])).toEqual({ fanIn: 10, fanOut: 40 });
	});
	it('knows PyTorch’s gains', () => {
		const gains = init.nonlinearities.map((name) => init.calculateGain(name));
		expect(gains).toEqual([1, 1, 1, 5 / 3, Math.sqrt(2), Math.sqrt(2 / 1.0001), 0.75]);
		expect(init.calculateGain('leakyRelu', 0)).toBe(init.calculateGain('relu'));
		expect(init.calculateGain('leakyRelu', 1)).toBe(1);
	});
});

describe('initialisers draw from their distribution', () => {
	const random = () => seededRandom(20);
	const third = Math.sqrt(3);

	it.each<readonly [string, Tensor<number>, (value: number) => number, number, number]>([
		['uniform', init.uniform([SIZE], {}, random()), flat, 0, 1],
		['uniform -3 … 5', init.uniform([SIZE], { a: -3, b: 5 }, random()), flat, -3, 5],
		['normal', init.normal([SIZE], {}, random()), bell(0, 1), -7, 7],
		['normal 5 ± 2', init.normal([SIZE], { mean: 5, std: 2 }, random()), bell(5, 2), -9, 19],
		['truncated', init.truncatedNormal([SIZE], {}, random()), bell(0, 1), -2, 2],
		[
			'truncated on one side',
			init.truncatedNormal([SIZE], { mean: 1, std: 2, a: 0, b: 1000 }, random()),
			bell(1, 2),
			0,
			20
		],
		[
			'the tail alone',
			init.truncatedNormal([SIZE], { a: 4, b: 1e9 }, random()),
			(value) => Math.exp((16 - value ** 2) / 2),
			4,
			9
		],
		[
			'the lower tail',
			init.truncatedNormal([SIZE], { a: -1e9, b: -30 }, random()),
			(value) => Math.exp((900 - value ** 2) / 2),
			-32,
			-30
		],
		[
			'xavierUniform',
			init.xavierUniform(wide, { gain: 2 }, random()),
			flat,
			-2 * Math.sqrt(6 / 900),
			2 * Math.sqrt(6 / 900)
		],
		['xavierNormal', init.xavierNormal(wide, {}, random()), bell(0, Math.sqrt(2 / 900)), -1, 1],
		[
			'kaimingUniform',
			init.kaimingUniform(wide, {}, random()),
			flat,
			-third / Math.sqrt(50),
			third / Math.sqrt(50)
		],
		[
			'kaimingUniform fanOut tanh',
			init.kaimingUniform(wide, { mode: 'fanOut', nonlinearity: 'tanh' }, random()),
			flat,
			(-5 / 3) * Math.sqrt(3 / 800),
			(5 / 3) * Math.sqrt(3 / 800)
		],
		['kaimingNormal', init.kaimingNormal(wide, { a: 1 }, random()), bell(0, 0.1), -1, 1]
	])('%s', (_, { data }, density, low, high) => {
		expect(data).toHaveLength(SIZE);
		expectDensity(data, density, low, high);
	});

	it('throws away few draws, however far out the tail', () => {
		for (const a of [-1e9, -1, 0, 3, 30, 1e6]) {
			let draws = 0;
			const next = random();
			const counted = () => {
				draws += 1;
				return next();
			};
			const { data } = init.truncatedNormal([500], { a, b: 1e9 }, counted);
			expect(Math.min(...data)).toBeGreaterThanOrEqual(a);
			expect(draws / 500).toBeLessThan(120);
		}
	});

	it('has the deviation that the layer needs', () => {
		const expected: readonly [Tensor<number>, number][] = [
			[init.xavierUniform(wide, {}, random()), Math.sqrt(2 / 900)],
			[init.xavierNormal(wide, {}, random()), Math.sqrt(2 / 900)],
			[init.kaimingUniform(wide, {}, random()), Math.sqrt(2 / 100)],
			[init.kaimingNormal(wide, { mode: 'fanOut' }, random()), Math.sqrt(2 / 800)]
		];
		for (const [weight, std] of expected) expect(deviation(weight) / std).toBeCloseTo(1, 1);
	});

	it('repeats for the same seed and differs for another', () => {
		const draw = (seed: number) => init.kaimingNormal([3, 2, 3, 3], {}, seededRandom(seed));
		expect(draw(1)).toEqual(draw(1));
		expect(draw(1)).not.toEqual(draw(2));
	});
});

describe('orthogonal', () => {
	const shapes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 });
	const seeds = fc.nat();

	it('has orthogonal columns of length gain if tall, rows if wide', () => {
		const seen = { tall: 0, wide: 0 };
		fc.assert(
			fc.property(shapes, seeds, fc.constantFrom(0.5, 1, 3), (shape, seed, gain) => {
				const { data, shape: made } = init.orthogonal(shape, { gain }, seededRandom(seed));
				expect(made).toEqual(shape);
				const [rows, columns] = [shape[0], data.length / shape[0]];
				const isTall = rows >= columns;
				seen[isTall ? 'tall' : 'wide'] += 1;
				const [count, length] = isTall ? [columns, rows] : [rows, columns];
				const at = (vector: number, index: number) =>
					data[isTall ? index * columns + vector : vector * columns + index];
				for (let one = 0; one < count; one += 1)
					for (let other = 0; other <= one; other += 1) {
						let product = 0;
						for (let index = 0; index < length; index += 1)
							product += at(one, index) * at(other, index);
						expect(product).toBeCloseTo(one === other ? gain ** 2 : 0, 12);
					}
			})
		);
		expect(seen.tall).toBeGreaterThan(5);
		expect(seen.wide).toBeGreaterThan(5);
	});
	it('holds for vectors that hardly differ', () => {
		const random = seededRandom(4);
		const { data } = init.orthogonal([4, 4], {}, () => 0.3 + 1e-7 * random());
		const product = (one: number, other: number) =>
			[0, 4, 8, 12].reduce((sum, row) => sum + data[row + one] * data[row + other], 0);
		for (const one of [0, 1, 2, 3])
			for (const other of [0, 1, 2, 3])
				expect(product(one, other)).toBeCloseTo(one === other ? 1 : 0, 14);
	});
	it('is the Q of the matrix drawn, R with a positive diagonal', () => {
		const drawn = init.normal([3, 3], {}, seededRandom(8)).data;
		const { data } = init.orthogonal([3, 3], {}, seededRandom(8));
		const r = (row: number, column: number) =>
			[0, 1, 2].reduce((sum, k) => sum + data[3 * k + row] * drawn[3 * k + column], 0);
		for (const row of [0, 1, 2]) {
			expect(r(row, row)).toBeGreaterThan(0);
			for (let column = 0; column < row; column += 1) expect(r(row, column)).toBeCloseTo(0, 12);
		}
	});
});

describe('initialisers refuse', () => {
	const random = seededRandom(1);
	const damaged = (name: unknown) => name as 'relu' & 'fanIn';
	it.each<readonly [() => unknown, string]>([
		[() => init.constant([0], 1), 'constant: shape extent on axis 0 0 is not a positive integer'],
		[() => init.uniform([2], { a: 2, b: 1 }, random), 'uniform: b 1 is not in [2, ∞)'],
		[() => init.uniform([2], { a: NaN }, random), 'uniform: a NaN is not in (−∞, ∞)'],
		[() => init.normal([2], { std: -1 }, random), 'normal: std -1 is not in [0, ∞)'],
		[() => init.normal([2], { mean: NaN }, random), 'normal: mean NaN is not in (−∞, ∞)'],
		[() => init.normal([NaN], {}, random), 'normal: shape extent on axis 0 NaN'],
		[
			() => init.truncatedNormal([2], { std: 0 }, random),
			'truncatedNormal: std 0 is not in (0, ∞)'
		],
		[() => init.truncatedNormal([2], { a: 2 }, random), 'truncatedNormal: b 2 is not in (2, ∞)'],
		[
			() => init.xavierUniform([2], {}, random),
			'xavierUniform: shape [2] has 1 axes, fans need at least 2'
		],
		[
			() => init.xavierNormal([2, 2], { gain: -1 }, random),
			'xavierNormal: gain -1 is not in [0, ∞)'
		],
		[
			() => init.kaimingUniform([2, 2], { mode: damaged('fan') }, random),
			"kaimingUniform: mode 'fan' is not one of fanIn, fanOut"
		],
		[
			() => init.kaimingNormal([2, 2], { nonlinearity: damaged('step') }, random),
			"calculateGain: nonlinearity 'step' is not one of linear, conv"
		],
		[() => init.kaimingNormal([2, 2], { a: NaN }, random), 'calculateGain: slope NaN'],
		[() => init.orthogonal([2], {}, random), 'orthogonal: shape [2] has 1 axes'],
		[() => init.orthogonal([2, 2], { gain: NaN }, random), 'orthogonal: gain NaN is not in [0, ∞)'],
		[() => init.orthogonal([2, 2], {}, () => 0.5), 'orthogonal: the random vector 1 depends']
	])('%s', (run, message) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
});
