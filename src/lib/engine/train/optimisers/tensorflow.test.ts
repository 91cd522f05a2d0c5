import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { adagrad, adam, float64, rmsprop, sgd, tensor } from '../../index';
import type { Optimizer } from '../../index';

const STEPS = 12;
const LENGTH = 5;

// Away from 0, where float32 and eps would decide the direction.
const values = fc.array(
	fc
		.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(-1, 1))
		.map(([size, sign]) => (size * sign) / 4),
	{ minLength: LENGTH, maxLength: LENGTH }
);
const draws = fc.sample(
	fc.record({
		start: values,
		gradients: fc.array(values, { minLength: STEPS, maxLength: STEPS }),
		lr: fc.integer({ min: 1, max: 8 }).map((part) => part / 32),
		kept: fc.integer({ min: 1, max: 14 }).map((part) => part / 16)
	}),
	{ seed: 2014, numRuns: 12 }
);
type Draw = (typeof draws)[number];

/** The parameters after each step by the engine. */
function ours(optimizer: Optimizer<number>, { start, gradients }: Draw): number[][] {
	let parameters: Parameters<typeof optimizer.init>[0] = { w: tensor([LENGTH], start) };
	let state = optimizer.init(parameters);
	return gradients.map((gradient) => {
		({ parameters, state } = optimizer.step(parameters, { w: tensor([LENGTH], gradient) }, state));
		return [...parameters.w.data];
	});
}

/** The same by TensorFlow.js. */
function theirs(optimizer: tf.Optimizer, { start, gradients }: Draw): number[][] {
	const w = tf.variable(tf.tensor1d(start));
	const paths = gradients.map((gradient) => {
		optimizer.applyGradients([{ name: w.name, tensor: tf.tensor1d(gradient) }]);
		return Array.from(w.dataSync());
	});
	optimizer.dispose();
	w.dispose();
	return paths;
}

type Pair = readonly [string, (draw: Draw) => Optimizer<number>, (draw: Draw) => tf.Optimizer];

// TensorFlow adds RMSProp's eps under the root and AdaGrad's too: they meet where it is 0 or tiny.
const pairs: readonly Pair[] = [
	['sgd', ({ lr }) => sgd({ lr }, float64), ({ lr }) => tf.train.sgd(lr)],
	[
		'momentum',
		({ lr, kept }) => sgd({ lr, momentum: kept }, float64),
		({ lr, kept }) => tf.train.momentum(lr, kept)
	],
	[
		'nesterov',
		({ lr, kept }) => sgd({ lr, momentum: kept, nesterov: true }, float64),
		({ lr, kept }) => tf.train.momentum(lr, kept, true)
	],
	[
		'adagrad',
		({ lr, kept }) => adagrad({ lr, initialAccumulatorValue: kept }),
		({ lr, kept }) => tf.train.adagrad(lr, kept)
	],
	[
		'rmsprop',
		({ lr, kept }) => rmsprop({ lr, alpha: kept, eps: 0 }),
		({ lr, kept }) => tf.train.rmsprop(lr, kept, 0, 0)
	],
	[
		'rmsprop with momentum',
		({ lr, kept }) => rmsprop({ lr, alpha: 0.75, momentum: kept, eps: 0 }),
		({ lr, kept }) => tf.train.rmsprop(lr, 0.75, kept, 0)
	],
	[
		'rmsprop centered',
		({ lr, kept }) => rmsprop({ lr, alpha: kept, centered: true, eps: 0 }),
		({ lr, kept }) => tf.train.rmsprop(lr, kept, 0, 0, true)
	],
	[
		'adam',
		({ lr, kept }) => adam({ lr, betas: [kept, 0.875], eps: 1e-3 }),
		({ lr, kept }) => tf.train.adam(lr, kept, 0.875, 1e-3)
	]
];

describe('optimisers against TensorFlow.js', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
	});

	it.each(pairs)('%s agrees over 12 steps in 12 runs', (_, engine, tensorFlow) => {
		let compared = 0;
		for (const draw of draws) {
			const [a, b] = [ours(engine(draw), draw).flat(), theirs(tensorFlow(draw), draw).flat()];
			expect(b).toHaveLength(a.length);
			a.forEach((value, index) => {
				const error = Math.abs(value - b[index]);
				expect(error, JSON.stringify(draw)).toBeLessThan(1e-4 * Math.max(1, Math.abs(value)));
				compared += 1;
			});
		}
		expect(compared).toBe(12 * STEPS * LENGTH);
	});
});
