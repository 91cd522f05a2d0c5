import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { conv2d, EngineError, linear, linearBackward, linearBackwardTimeline } from '../../index';
import { linearTimeline, linearTrace, rational, toFloat64, zeros } from '../../index';
import { matmul, matmulBackward, matmulBackwardTimeline, matmulTimeline } from '../../index';
import { type Rational, type Tensor } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { expectMakes, expectReadsTrue } from '../../testing/steps';
import { registerGradients } from '../../testing/tensorflow-gradients';

type Exact = Tensor<Rational>;

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const calls = fc.tuple(upTo(4), upTo(5), upTo(4)).chain(([batch, inFeatures, outFeatures]) =>
	fc.record({
		x: integerTensor([batch, inFeatures]),
		weight: integerTensor([outFeatures, inFeatures]),
		bias: fc.option(integerTensor([outFeatures])),
		gradOutput: integerTensor([batch, outFeatures])
	})
);
const transposed = ({ shape: [rows, columns], data }: Exact): Exact => ({
	shape: [columns, rows],
	data: data.map((_, place) => data[(place % rows) * columns + Math.floor(place / rows)])
});

describe('linear by hand', () => {
	const x = exact([2, 3], [1, 2, 3, 4, 5, 6]);
	const weight = exact([2, 3], [1, 0, -1, '1/2', 1, 2]);

	it('is a weighted sum of all features, and a bias', () => {
		const y = linear(x, weight, exact([2], [10, 20]), rational);
		expectEqual(y, exact([2, 2], [8, '57/2', 8, 39]));
	});

	it('has three gradients', () => {
		const gradients = linearBackward(x, weight, null, exact([2, 2], [1, 0, 0, 2]), rational);
		expectEqual(gradients.input, exact([2, 3], [1, 0, -1, 1, 2, 4]));
		expectEqual(gradients.weight, exact([2, 3], [1, 2, 3, 8, 10, 12]));
		expect(gradients.bias).toBeNull();
	});

	it('steps through its products, the bias last', () => {
		const trace = linearTrace(x, weight, exact([2], [10, 20]), rational, 'term');
		const sums = [0, 1, 2, 3].map((index) => trace.at(index).sum.toFraction());
		expect(sums).toEqual(['1', '1', '-2', '8']);
		expect(trace.at(0).terms[2].reads.map(({ tensor, index }) => [tensor, ...index])).toEqual([
			['x', 0, 2],
			['weight', 0, 2]
		]);
	});
});

describe('linear in general', () => {
	it('is a convolution of images of one cell', () => {
		fc.assert(
			fc.property(calls, ({ x, weight, bias }) => {
				const image = { ...x, shape: [...x.shape, 1, 1] };
				const kernels = { ...weight, shape: [...weight.shape, 1, 1] };
				const y = conv2d(image, kernels, bias, {}, rational);
				expectEqual(linear(x, weight, bias, rational), { ...y, shape: y.shape.slice(0, 2) });
			})
		);
	});

	it('has its exact gradients', () => {
		fc.assert(
			fc.property(calls, ({ x, weight, bias, gradOutput }) => {
				const gradients = linearBackward(x, weight, bias, gradOutput, rational);
				expectGradient(
					(moved) => linear(moved, weight, bias, rational),
					...([x, gradOutput, gradients.input] as const)
				);
				expectGradient(
					(moved) => linear(x, moved, bias, rational),
					...([weight, gradOutput, gradients.weight] as const)
				);
				expect(gradients.bias === null).toBe(bias === null);
				if (!bias || !gradients.bias) return;
				expectGradient(
					(moved) => linear(x, weight, moved, rational),
					...([bias, gradOutput, gradients.bias] as const)
				);
			}),
			{ numRuns: 40 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		const seen = { terms: 0, biases: 0 };
		fc.assert(
			fc.property(calls, ({ x, weight, bias, gradOutput }) => {
				const forward = linearTimeline(x, weight, bias, rational);
				seen.terms += expectMakes(forward, 'output', linear(x, weight, bias, rational));
				expectReadsTrue(forward, { x, weight, bias: bias ?? x });
				const gradients = linearBackward(x, weight, bias, gradOutput, rational);
				const steps = (target: 'input' | 'weight' | 'bias') =>
					linearBackwardTimeline(x, weight, bias, gradOutput, rational, target);
				expectMakes(steps('input'), 'gradInput', gradients.input);
				expectReadsTrue(steps('input'), { gradOutput, weight });
				expectMakes(steps('weight'), 'gradWeight', gradients.weight);
				expectReadsTrue(steps('weight'), { gradOutput, x });
				if (gradients.bias) {
					seen.biases += expectMakes(steps('bias'), 'gradBias', gradients.bias);
				} else expect(() => steps('bias')).toThrow("target 'bias' is not one of input, weight");
			}),
			{ numRuns: 15 }
		);
		expect(seen.terms).toBeGreaterThan(50);
		expect(seen.biases).toBeGreaterThan(5);
	});
});

describe('matmul', () => {
	it('by hand', () => {
		const [a, b] = [exact([2, 2], [1, 2, 3, 4]), exact([2, 3], [1, 0, 2, 0, 1, 3])];
		expectEqual(matmul(a, b, rational), exact([2, 3], [1, 2, 8, 3, 4, 18]));
	});

	it('is linear with the weight turned, has its exact gradients and agrees with its steps', () => {
		fc.assert(
			fc.property(calls, ({ x, weight, gradOutput }) => {
				const other = transposed(weight);
				const y = matmul(x, other, rational);
				expectEqual(y, linear(x, weight, null, rational));
				const gradients = matmulBackward(x, other, gradOutput, rational);
				expectGradient((moved) => matmul(moved, other, rational), x, gradOutput, gradients.input);
				expectGradient((moved) => matmul(x, moved, rational), other, gradOutput, gradients.other);
				const forward = matmulTimeline(x, other, rational);
				expect(expectMakes(forward, 'output', y)).toBeGreaterThan(0);
				expectReadsTrue(forward, { x, other });
				for (const target of ['input', 'other'] as const) {
					const args = [x, other, gradOutput, rational, target] as const;
					const name = target === 'input' ? 'gradInput' : 'gradOther';
					expectMakes(matmulBackwardTimeline(...args), name, gradients[target]);
					expectReadsTrue(matmulBackwardTimeline(...args), { x, other, gradOutput });
				}
			}),
			{ numRuns: 15 }
		);
	});
});

describe('linear and matmul against TensorFlow.js', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});
	const matrixOf = ({ shape, data }: Exact) =>
		tf.tensor2d(data.map(rational.toNumber), [shape[0], shape[1]]);

	it('agree in 100 configurations, with their gradients, to the last digit', () => {
		let compared = 0;
		for (const { x, weight, gradOutput } of fc.sample(calls, { seed: 1957, numRuns: 100 })) {
			const y = toFloat64(linear(x, weight, null, rational), rational);
			const [a, b] = [matrixOf(x), matrixOf(weight)];
			const product = (left: tf.Tensor, right: tf.Tensor) => tf.matMul(left, right, false, true);
			expect(Array.from(product(a, b).dataSync())).toEqual(y.data);
			const ours = linearBackward(x, weight, null, gradOutput, rational);
			const [input, weights] = tf.grads(product)([a, b], matrixOf(gradOutput));
			expect(Array.from(input.dataSync())).toEqual(toFloat64(ours.input, rational).data);
			expect(Array.from(weights.dataSync())).toEqual(toFloat64(ours.weight, rational).data);
			const other = transposed(weight);
			expectEqual(matmulBackward(x, other, gradOutput, rational).other, transposed(ours.weight));
			compared++;
		}
		expect(compared).toBe(100);
	});
});

describe('linear and matmul refuse', () => {
	const of = (...shape: number[]) => ({
		shape,
		data: new Array<Rational>(Math.max(0, shape.reduce((a, b) => a * b, 1) || 0)).fill(rational.one)
	});
	it.each([
		['x of shape [3] has 1 axes, not 2', () => linear(of(3), of(2, 3), null, rational)],
		['weight of shape [3] has 1 axes, not 2', () => linear(of(1, 3), of(3), null, rational)],
		[
			'weight of shape [2, 4] has not as many in features as x of shape [1, 3]',
			() => linear(of(1, 3), of(2, 4), null, rational)
		],
		['x in features NaN is not a positive', () => linear(of(1, NaN), of(2, 3), null, rational)],
		['bias of shape [3] is not of shape [2]', () => linear(of(1, 3), of(2, 3), of(3), rational)],
		[
			'x has 1 elements where shape [1, 3] asks for 3',
			() => linear({ ...of(1), shape: [1, 3] }, of(2, 3), null, rational)
		],
		[
			'gradOutput of shape [2, 1] is not of shape [1, 2]',
			() => linearBackward(of(1, 3), of(2, 3), null, of(2, 1), rational)
		],
		['x of shape [2, 2, 2] has 3 axes', () => matmul(of(2, 2, 2), of(2, 2), rational)],
		['other rows 0 is not a positive integer', () => matmul(of(2, 2), of(0, 2), rational)],
		[
			'other of shape [3, 2] has not as many rows as x of shape [2, 2] has columns',
			() => matmul(of(2, 2), of(3, 2), rational)
		],
		[
			'gradOutput of shape [1, 1] is not of shape [2, 2]',
			() => matmulBackward(of(2, 2), of(2, 2), of(1, 1), rational)
		]
	])('%s', (message, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
	it('no target of another name', () => {
		const wrong = 'kernel' as 'input';
		const x = zeros([2, 2], rational);
		const run = () => matmulBackwardTimeline(x, x, x, rational, wrong);
		expect(run).toThrow("matmulBackwardTimeline: target 'kernel' is not one of input, other");
	});
});
