import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { batchNorm, batchNormBackward, batchStatistics, float64, type Tensor } from '../../index';
import { expectClose, randomTensor, seededRandom } from '../../testing/differences';
import { registerGradients } from '../../testing/tensorflow-gradients';

type Doubles = Tensor<number>;

const flow = ({ shape, data }: Doubles) => tf.tensor([...data], [...shape]);
const back = (result: tf.Tensor): Doubles => ({
	shape: result.shape,
	data: Array.from(result.dataSync())
});

/** tf.batchNorm of NCHW data by given statistics: its channels come last. */
function byTensorFlow(
	x: tf.Tensor,
	mean: tf.Tensor,
	variance: tf.Tensor,
	weight: tf.Tensor,
	bias: tf.Tensor
): tf.Tensor {
	const last = tf.transpose(x, [0, 2, 3, 1]);
	const y = tf.batchNorm(
		last,
		tf.reshape<tf.Rank.R1>(mean, [-1]),
		tf.reshape<tf.Rank.R1>(variance, [-1]),
		tf.reshape<tf.Rank.R1>(bias, [-1]),
		tf.reshape<tf.Rank.R1>(weight, [-1]),
		1e-5
	);
	return tf.transpose(y, [0, 3, 1, 2]);
}

describe('batchNorm against TensorFlow.js, which computes in 32 bits', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	it('agrees in evaluation and training, forward and gradient, on 20 batches', () => {
		const random = seededRandom(2020);
		let compared = 0;
		for (const shape of [
			[2, 3, 2, 2],
			[4, 3, 1, 3]
		]) {
			for (let run = 0; run < 10; run++) {
				const training = run % 2 === 0;
				const [x, above] = [randomTensor(shape, random), randomTensor(shape, random)];
				const [weight, bias] = [randomTensor([3], random), randomTensor([3], random)];
				const given = {
					mean: randomTensor([3], random),
					variance: randomTensor([3], random, 0.5, 2)
				};
				const running = training ? batchStatistics(x, float64) : given;
				const forward = (moved: tf.Tensor, scale: tf.Tensor, shift: tf.Tensor) => {
					if (!training)
						return byTensorFlow(moved, flow(running.mean), flow(running.variance), scale, shift);
					const moments = tf.moments(moved, [0, 2, 3]);
					return byTensorFlow(moved, moments.mean, moments.variance, scale, shift);
				};
				tf.tidy(() => {
					const ours = batchNorm(x, running, weight, bias, { training }).output;
					expectClose(ours, back(forward(flow(x), flow(weight), flow(bias))), 1e-5, 'forward');
					const [dx, dw, db] = tf.grads(forward)([flow(x), flow(weight), flow(bias)], flow(above));
					const gradients = batchNormBackward(x, running, weight, bias, { training }, above);
					expectClose(gradients.input, back(dx), 3e-5, 'input');
					expectClose(gradients.weight ?? x, back(dw), 3e-5, 'weight');
					expectClose(gradients.bias ?? x, back(db), 3e-5, 'bias');
				});
				compared++;
			}
		}
		expect(compared).toBe(20);
	});
});
