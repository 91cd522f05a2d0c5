import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { logSoftmax, logSoftmaxBackward, softmax, softmaxBackward, type Tensor } from '../../index';
import { expectClose, randomTensor, seededRandom } from '../../testing/differences';
import { registerGradients } from '../../testing/tensorflow-gradients';

const flow = ({ shape, data }: Tensor<number>) => tf.tensor([...data], [...shape]);
const back = (result: tf.Tensor): Tensor<number> => ({
	shape: result.shape,
	data: Array.from(result.dataSync())
});

describe('softmax against TensorFlow.js, which computes in 32 bits along the last axis', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	it.each([
		['softmax', softmax, softmaxBackward, (x: tf.Tensor) => tf.softmax(x)],
		['logSoftmax', logSoftmax, logSoftmaxBackward, (x: tf.Tensor) => tf.logSoftmax(x)]
	] as const)('%s, forward and gradient, on 40 tensors', (_, forward, backward, byTensorFlow) => {
		const random = seededRandom(1993);
		let compared = 0;
		for (const shape of [[6], [3, 4], [2, 3, 5], [2, 1, 2, 3]]) {
			for (let run = 0; run < 10; run++) {
				const [x, g] = [randomTensor(shape, random, -8, 8), randomTensor(shape, random)];
				tf.tidy(() => {
					expectClose(forward(x, { dim: -1 }), back(byTensorFlow(flow(x))), 3e-6, 'forward');
					const gradient = back(tf.grad(byTensorFlow)(flow(x), flow(g)));
					expectClose(backward(x, { dim: -1 }, g).input, gradient, 1e-5, 'backward');
				});
				compared++;
			}
		}
		expect(compared).toBe(40);
	});
});
