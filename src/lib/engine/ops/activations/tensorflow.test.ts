import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	elu,
	eluBackward,
	float64,
	leakyRelu,
	leakyReluBackward,
	prelu,
	preluBackward,
	relu,
	reluBackward,
	selu,
	seluBackward,
	sigmoid,
	sigmoidBackward,
	softplus,
	softplusBackward,
	tanh,
	tanhBackward,
	type Tensor
} from '../../index';
import { expectClose, seededRandom } from '../../testing/differences';
import { registerGradients } from '../../testing/tensorflow-gradients';

type Doubles = Tensor<number>;

/** Random eighths, which 32-bit numbers hold exactly; never 0, where the slopes are conventions. */
function eighths(shape: readonly number[], random: () => number): Doubles {
	const length = shape.reduce((product, extent) => product * extent, 1);
	const data = Array.from({ length }, () => (Math.floor(random() * 64) - 31.5) / 8);
	return { shape, data };
}

const flow = ({ shape, data }: Doubles) => tf.tensor([...data], [...shape]);
const back = (result: tf.Tensor): Doubles => ({
	shape: result.shape,
	data: Array.from(result.dataSync())
});

interface Case {
	readonly name: string;
	readonly forward: (x: Doubles) => Doubles;
	readonly backward: (x: Doubles, gradOutput: Doubles) => Doubles;
	readonly tensorFlow: (x: tf.Tensor) => tf.Tensor;
}

const slope = { negativeSlope: 0.25 };

const cases: readonly Case[] = [
	{
		name: 'relu',
		forward: (x) => relu(x, float64),
		backward: (x, g) => reluBackward(x, g, float64).input,
		tensorFlow: (x) => tf.relu(x)
	},
	{
		name: 'leakyRelu',
		forward: (x) => leakyRelu(x, slope, float64),
		backward: (x, g) => leakyReluBackward(x, slope, g, float64).input,
		tensorFlow: (x) => tf.leakyRelu(x, 0.25)
	},
	{
		name: 'elu',
		forward: (x) => elu(x, {}),
		backward: (x, g) => eluBackward(x, {}, g).input,
		tensorFlow: (x) => tf.elu(x)
	},
	{
		name: 'selu',
		forward: selu,
		backward: (x, g) => seluBackward(x, g).input,
		tensorFlow: (x) => tf.selu(x)
	},
	{
		name: 'sigmoid',
		forward: sigmoid,
		backward: (x, g) => sigmoidBackward(x, g).input,
		tensorFlow: (x) => tf.sigmoid(x)
	},
	{
		name: 'tanh',
		forward: tanh,
		backward: (x, g) => tanhBackward(x, g).input,
		tensorFlow: (x) => tf.tanh(x)
	},
	{
		name: 'softplus',
		forward: (x) => softplus(x, {}),
		backward: (x, g) => softplusBackward(x, {}, g).input,
		tensorFlow: (x) => tf.softplus(x)
	}
];

describe('activations against TensorFlow.js, which computes in 32 bits', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	it.each(cases)('$name, forward and gradient, on 40 tensors', (activation) => {
		const random = seededRandom(2015);
		let compared = 0;
		for (const shape of [[6], [3, 4], [2, 3, 2, 2], [1, 1, 1, 1]]) {
			for (let run = 0; run < 10; run++) {
				const [x, gradOutput] = [eighths(shape, random), eighths(shape, random)];
				tf.tidy(() => {
					const y = back(activation.tensorFlow(flow(x)));
					expectClose(activation.forward(x), y, 1e-6, 'forward');
					const gradient = tf.grad((moved) => activation.tensorFlow(moved))(
						flow(x),
						flow(gradOutput)
					);
					expectClose(activation.backward(x, gradOutput), back(gradient), 2e-6, 'backward');
				});
				compared++;
			}
		}
		expect(compared).toBe(40);
	});

	it('prelu with a weight for each channel, and the gradients of both', () => {
		const random = seededRandom(2016);
		let compared = 0;
		for (let run = 0; run < 20; run++) {
			const [x, gradOutput] = [eighths([2, 3, 2, 2], random), eighths([2, 3, 2, 2], random)];
			const weight = eighths([3], random);
			tf.tidy(() => {
				const byTensorFlow = (image: tf.Tensor, alpha: tf.Tensor) =>
					tf.prelu(image, tf.reshape(alpha, [1, 3, 1, 1]));
				expectClose(prelu(x, weight, float64), back(byTensorFlow(flow(x), flow(weight))), 1e-6);
				const [dx, dw] = tf.grads(byTensorFlow)([flow(x), flow(weight)], flow(gradOutput));
				const gradients = preluBackward(x, weight, gradOutput, float64);
				expectClose(gradients.input, back(dx), 1e-6, 'input');
				expectClose(gradients.weight, back(dw), 1e-6, 'weight');
			});
			compared++;
		}
		expect(compared).toBe(20);
	});

	it('takes the slopes that PyTorch takes at the kinks, which the random cases avoid', () => {
		const [zero, one] = [
			{ shape: [1], data: [0] },
			{ shape: [1], data: [1] }
		];
		// PyTorch takes the left slope of ELU at 0, alpha · scale for SELU; so do we.
		expect(seluBackward(zero, one).input.data[0]).toBeCloseTo(
			1.0507009873554805 * 1.6732632423543772
		);
		expect(eluBackward(zero, { alpha: 3 }, one).input.data).toEqual([3]);
		expect(leakyReluBackward(zero, slope, one, float64).input.data).toEqual([0.25]);
		expect(reluBackward(zero, one, float64).input.data).toEqual([0]);
	});
});
