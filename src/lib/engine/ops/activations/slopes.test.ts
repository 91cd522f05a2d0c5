import { describe, expect, it } from 'vitest';
import {
	activations,
	elu,
	eluBackward,
	eluPointwise,
	float64,
	gelu,
	geluBackward,
	geluPointwise,
	leakyReluPointwise,
	selu,
	seluBackward,
	sigmoid,
	sigmoidBackward,
	silu,
	siluBackward,
	softplus,
	softplusBackward,
	softplusPointwise,
	tanh,
	tanhBackward,
	type Pointwise,
	type Tensor
} from '../../index';
import { expectSlopes, randomTensor, seededRandom } from '../../testing/differences';

/** An activation and the places where it has no derivative. */
const cases: readonly (readonly [name: string, Pointwise<number>, kinks: readonly number[]])[] = [
	...Object.entries(activations).map(([name, activation]) => {
		const kinks = name === 'hardSigmoid' ? [-3, 3] : [0];
		return [name, activation, kinks] as const;
	}),
	['leakyRelu with slope 0.3', leakyReluPointwise({ negativeSlope: 0.3 }, float64), [0]],
	['elu with alpha 2', eluPointwise({ alpha: 2 }), [0]],
	['gelu by tanh', geluPointwise({ approximate: 'tanh' }), []],
	['softplus with beta 3', softplusPointwise({ beta: 3 }), [20 / 3]],
	['softplus with threshold 2', softplusPointwise({ threshold: 2 }), [2]]
];

describe('the slope of an activation is the limit of its differences', () => {
	it.each(cases)('%s', (_, { value, slope }, kinks) => {
		const h = 1e-5;
		let compared = 0;
		for (let x = -8; x <= 8; x += 0.01) {
			if (kinks.some((kink) => Math.abs(x - kink) < 2 * h)) continue;
			const difference = (value(x + h) - value(x - h)) / (2 * h);
			expect(Math.abs(difference - slope(x)), `at ${x}`).toBeLessThan(1e-9);
			compared++;
		}
		expect(compared).toBeGreaterThan(1590);
	});
});

type Doubles = Tensor<number>;
type Forward = (x: Doubles) => Doubles;
type Backward = (x: Doubles, gradOutput: Doubles) => { readonly input: Doubles };

describe('the backward pass of a tensor agrees with central differences', () => {
	it.each<readonly [name: string, Forward, Backward]>([
		['sigmoid', sigmoid, sigmoidBackward],
		['tanh', tanh, tanhBackward],
		['silu', silu, siluBackward],
		['selu', selu, seluBackward],
		['elu', (x) => elu(x, { alpha: 1.5 }), (x, g) => eluBackward(x, { alpha: 1.5 }, g)],
		['gelu', (x) => gelu(x, {}), (x, g) => geluBackward(x, {}, g)],
		[
			'gelu by tanh',
			(x) => gelu(x, { approximate: 'tanh' }),
			(x, g) => geluBackward(x, { approximate: 'tanh' }, g)
		],
		['softplus', (x) => softplus(x, { beta: 2 }), (x, g) => softplusBackward(x, { beta: 2 }, g)]
	])('%s', (_, forward, backward) => {
		const random = seededRandom(1986);
		const x = randomTensor([2, 3, 2, 4], random, -3, 3);
		const gradOutput = randomTensor(x.shape, random);
		expectSlopes(forward, x, gradOutput, backward(x, gradOutput).input, 1e-8);
	});
});
