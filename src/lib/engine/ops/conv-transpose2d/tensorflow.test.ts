import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	convTranspose2d,
	convTranspose2dBackward,
	rational,
	resolveConvTranspose2d,
	toFloat64,
	type Rational,
	type Tensor
} from '../../index';
import {
	readyTensorFlow,
	toTensorFlow,
	transposedByTensorFlow
} from '../../testing/tensorflow-convolution';
import {
	convTranspose2dCalls,
	type DrawnConvTranspose2d
} from '../../testing/transposed-arbitraries';

const configurations = fc.sample(convTranspose2dCalls, { seed: 2015, numRuns: 200 });

const numbers = (source: Tensor<Rational>) => toFloat64(source, rational).data;

/** The output and the gradients of x, weight and bias that TensorFlow.js finds. */
function byTensorFlow(call: DrawnConvTranspose2d): number[][] {
	return tf.tidy(() => {
		const geometry = resolveConvTranspose2d(call.x.shape, call.weight.shape, call.options);
		const [x, weight, gradOutput] = [call.x, call.weight, call.gradOutput].map(toTensorFlow);
		const noBias = new Array<number>(geometry.outputShape[1]).fill(0);
		const bias = tf.tensor1d(call.bias ? numbers(call.bias).slice() : noBias);
		const run = (image: tf.Tensor, kernels: tf.Tensor, biases: tf.Tensor) =>
			transposedByTensorFlow(geometry, image, kernels, biases);
		const gradients = tf.grads(run)([x, weight, bias], gradOutput);
		return [run(x, weight, bias), ...gradients].map((part) => Array.from(part.dataSync()));
	});
}

describe('convTranspose2d against TensorFlow.js', () => {
	beforeAll(readyTensorFlow);

	it('agrees forward and backward in 200 configurations, to the last digit', () => {
		let [compared, biases] = [0, 0];
		for (const call of configurations) {
			const { x, weight, bias, options, gradOutput } = call;
			const y = convTranspose2d(x, weight, bias, options, rational);
			const gradients = convTranspose2dBackward(
				...([x, weight, bias, options, gradOutput, rational] as const)
			);
			const theirs = byTensorFlow(call);
			const context = JSON.stringify([x.shape, weight.shape, options]);
			expect(theirs[0], `y: ${context}`).toEqual(numbers(y));
			expect(theirs[1], `x: ${context}`).toEqual(numbers(gradients.input));
			expect(theirs[2], `weight: ${context}`).toEqual(numbers(gradients.weight));
			compared++;
			if (!gradients.bias) continue;
			expect(theirs[3], `bias: ${context}`).toEqual(numbers(gradients.bias));
			biases++;
		}
		expect(compared).toBe(200);
		expect(biases).toBeGreaterThan(80);
	});

	it('varies every option in them', () => {
		const geometries = configurations.map(({ x, weight, options }) =>
			resolveConvTranspose2d(x.shape, weight.shape, options)
		);
		const count = (has: (geometry: (typeof geometries)[number]) => boolean) =>
			geometries.filter(has).length;
		const counts = {
			strided: count(({ convolution }) => convolution.window.horizontal.stride > 1),
			dilated: count(({ convolution }) => convolution.window.horizontal.dilation > 1),
			grouped: count(({ groups }) => groups > 1),
			cropped: count(({ convolution }) => convolution.window.vertical.paddingBefore > 0),
			lopsided: count(({ convolution: { window } }) => {
				const { paddingBefore, paddingAfter } = window.vertical;
				return paddingBefore !== paddingAfter;
			}),
			extended: count(({ outputPadding }) => outputPadding[0] > 0),
			beyondTheStride: count(
				({ outputPadding, convolution }) =>
					outputPadding[0] >= convolution.window.vertical.stride ||
					outputPadding[1] >= convolution.window.horizontal.stride
			)
		};
		const rare = Object.entries(counts).filter(([, times]) => times < 20);
		expect(rare).toEqual([]);
	});
});
