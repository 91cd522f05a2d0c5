import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { add, addBackward, concat, concatBackward, flatten, flattenBackward } from '../../index';
import { float64, multiply, multiplyBackward, type Tensor } from '../../index';
import { expectClose, randomTensor, seededRandom } from '../../testing/differences';
import { registerGradients } from '../../testing/tensorflow-gradients';

type Doubles = Tensor<number>;

const flow = ({ shape, data }: Doubles) => tf.tensor([...data], [...shape]);
const back = (result: tf.Tensor): Doubles => ({
	shape: result.shape,
	data: Array.from(result.dataSync())
});

/** The gradients of ⟨f(inputs), above⟩ by TensorFlow.js. */
const gradientsByTensorFlow = (
	f: (...inputs: tf.Tensor[]) => tf.Tensor,
	inputs: readonly Doubles[],
	above: Doubles
) => tf.grads(f)(inputs.map(flow), flow(above)).map(back);

describe('joins against TensorFlow.js, which computes in 32 bits', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	const random = seededRandom(1988);
	const shapes = [
		[
			[2, 3],
			[2, 3]
		],
		[
			[2, 3, 4, 2],
			[1, 3, 1, 1]
		],
		[
			[2, 1, 3],
			[4, 1]
		],
		[[3], []]
	] as const;

	it.each([
		['add', add, addBackward, tf.add],
		['multiply', multiply, multiplyBackward, tf.mul]
	] as const)(
		'%s, repeated as needed, with both gradients',
		(_, forward, backward, byTensorFlow) => {
			let compared = 0;
			for (const [first, second] of shapes) {
				for (let run = 0; run < 10; run++) {
					const inputs = [randomTensor(first, random), randomTensor(second, random)] as const;
					const ours = forward(...inputs, float64);
					const above = randomTensor(ours.shape, random);
					const { input, other } = backward(...inputs, above, float64);
					tf.tidy(() => {
						const f = (a: tf.Tensor, b: tf.Tensor): tf.Tensor => byTensorFlow(a, b);
						expectClose(ours, back(f(flow(inputs[0]), flow(inputs[1]))), 1e-6, 'forward');
						const [theirs, others] = gradientsByTensorFlow(f, inputs, above);
						expectClose(input, theirs, 1e-5, 'input');
						expectClose(other, others, 1e-5, 'other');
					});
					compared++;
				}
			}
			expect(compared).toBe(40);
		}
	);

	it('concat along every axis, and flatten, with their gradients', () => {
		let compared = 0;
		for (const dim of [0, 1, 2, 3]) {
			for (let run = 0; run < 10; run++) {
				const shape = [2, 3, 1, 2];
				const inputs = [1, 2, 3].map((extent) => randomTensor(shape.with(dim, extent), random));
				const ours = concat(inputs, { dim });
				const above = randomTensor(ours.shape, random);
				const flat = flatten(inputs[0]);
				const flatAbove = randomTensor(flat.shape, random);
				tf.tidy(() => {
					const f = (...parts: tf.Tensor[]) => tf.concat(parts, dim);
					expectClose(ours, back(f(...inputs.map(flow))), 1e-6, 'concat');
					const theirs = gradientsByTensorFlow(f, inputs, above);
					concatBackward(inputs, { dim }, above).inputs.forEach((gradient, which) =>
						expectClose(gradient, theirs[which], 1e-6, 'gradient')
					);
					const reshape = (x: tf.Tensor) => tf.reshape(x, [...flat.shape]);
					expectClose(flat, back(reshape(flow(inputs[0]))), 1e-6, 'flatten');
					const [gradient] = gradientsByTensorFlow(reshape, [inputs[0]], flatAbove);
					expectClose(flattenBackward(inputs[0], {}, flatAbove).input, gradient, 1e-6, 'flatten');
				});
				compared++;
			}
		}
		expect(compared).toBe(40);
	});
});
