import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { conv2dBackward, rational, resolveConv2d, toFloat64 } from '../../index';
import type { Rational, Tensor } from '../../index';
import { conv2dBackwardCalls, type DrawnConv2dBackward } from '../../testing/gradient-arbitraries';
import {
	convolvedByTensorFlow,
	toTensorFlow,
	readyTensorFlow
} from '../../testing/tensorflow-convolution';

const configurations = fc.sample(conv2dBackwardCalls, { seed: 1989, numRuns: 200 });

const numbers = (source: Tensor<Rational>) => toFloat64(source, rational).data;

/** The gradients of x, weight and bias that TensorFlow.js finds. */
function byTensorFlow(call: DrawnConv2dBackward): number[][] {
	return tf.tidy(() => {
		const geometry = resolveConv2d(call.xShape, call.weightShape, call.options);
		const [x, weight, gradOutput] = [call.x, call.weight, call.gradOutput].map(toTensorFlow);
		const bias = tf.tensor1d(
			call.bias ? numbers(call.bias).slice() : new Array<number>(call.weightShape[0]).fill(0)
		);
		const gradients = tf.grads((image, kernels, biases) =>
			convolvedByTensorFlow(geometry, image, kernels, biases)
		)([x, weight, bias], gradOutput);
		return gradients.map((gradient) => Array.from(gradient.dataSync()));
	});
}

describe('conv2dBackward against TensorFlow.js', () => {
	beforeAll(readyTensorFlow);

	it('agrees in 200 configurations, to the last digit', () => {
		let [compared, biases] = [0, 0];
		for (const call of configurations) {
			const { x, weight, bias, options, gradOutput } = call;
			const ours = conv2dBackward(x, weight, bias, options, gradOutput, rational);
			const theirs = byTensorFlow(call);
			const context = JSON.stringify([x.shape, weight.shape, options]);
			expect(theirs[0], `x: ${context}`).toEqual(numbers(ours.input));
			expect(theirs[1], `weight: ${context}`).toEqual(numbers(ours.weight));
			compared++;
			if (!ours.bias) continue;
			expect(theirs[2], `bias: ${context}`).toEqual(numbers(ours.bias));
			biases++;
		}
		expect(compared).toBe(200);
		expect(biases).toBeGreaterThan(80);
	});

	it('varies every option in them', () => {
		const geometries = configurations.map((call) => {
			const geometry = resolveConv2d(call.xShape, call.weightShape, call.options);
			return { ...geometry, ...geometry.window.horizontal };
		});
		const count = (has: (geometry: (typeof geometries)[number]) => boolean) =>
			geometries.filter(has).length;
		const counts = {
			zeros: count(({ paddingMode }) => paddingMode === 'zeros'),
			reflect: count(({ paddingMode }) => paddingMode === 'reflect'),
			replicate: count(({ paddingMode }) => paddingMode === 'replicate'),
			circular: count(({ paddingMode }) => paddingMode === 'circular'),
			lopsided: count(({ paddingBefore, paddingAfter }) => paddingBefore !== paddingAfter),
			strided: count(({ stride }) => stride > 1),
			cutOff: count((axis) => (axis.paddedSize - axis.effectiveKernel) % axis.stride !== 0),
			dilated: count(({ dilation, kernel }) => dilation > 1 && kernel > 1),
			grouped: count(({ groups }) => groups > 1),
			rotated: count(({ rotateKernel }) => rotateKernel)
		};
		const rare = Object.entries(counts).filter(([, times]) => times < 20);
		expect(rare).toEqual([]);
	});
});
