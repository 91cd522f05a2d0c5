import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { avgPool2d, avgPool2dBackward, maxPool2d, maxPool2dBackward } from '../../index';
import { globalAvgPool2d, globalAvgPool2dBackward, globalMaxPool2d, rational } from '../../index';
import {
	mapTensor,
	resolveMaxPool2d,
	toFloat64,
	zeros,
	type Rational,
	type Tensor
} from '../../index';
import { globalMaxPool2dBackward, type MaxPool2dOptions } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { expectClose } from '../../testing/differences';
import { poolCalls } from '../../testing/pool-arbitraries';
import { registerGradients } from '../../testing/tensorflow-gradients';
import { imageGradientByTensorFlow, imagesByTensorFlow } from '../../testing/tensorflow-images';

type Exact = Tensor<Rational>;
type Pads = [[number, number], [number, number], [number, number], [number, number]];

/** Integers that differ within an image, so that both agree on winners, yet stay exact in float32. */
const distinct = (x: Exact): Exact => ({
	shape: x.shape,
	data: x.data.map((value, place) => value.mul(1024).add(place))
});

/** Poolings without dilation and ceilMode, which TensorFlow.js's 2-D pooling does not have. */
const comparable = poolCalls
	.map(({ x, options }) => ({
		x: distinct(x),
		options: { ...options, dilation: 1, ceilMode: false }
	}))
	.chain(({ x, options }) =>
		integerTensor(resolveMaxPool2d(x.shape, options).outputShape).map((gradOutput) => ({
			...{ x, options, gradOutput }
		}))
	);
const configurations = fc.sample(comparable, { seed: 1989, numRuns: 200 });

const byTensorFlow = (x: Exact, gradOutput: Exact, pool: (image: tf.Tensor4D) => tf.Tensor) => ({
	output: imagesByTensorFlow(x, pool),
	input: imageGradientByTensorFlow(x, gradOutput, pool)
});

const windows = ({ kernelSize, stride }: Required<MaxPool2dOptions>) => {
	const pair = (value: typeof stride): [number, number] =>
		typeof value === 'number' ? [value, value] : [value[0], value[1]];
	return [pair(kernelSize), pair(stride)] as const;
};

describe('pooling against TensorFlow.js', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	it('agrees in 200 configurations of max and average, with their gradients', () => {
		const seen = { compared: 0, padded: 0, strided: 0, cut: 0 };
		for (const { x, options, gradOutput } of configurations) {
			const { vertical, horizontal } = resolveMaxPool2d(x.shape, options).window;
			const sides = [vertical, horizontal].map((axis): [number, number] => [
				axis.paddingBefore,
				axis.paddingAfter
			]);
			const pads: Pads = [[0, 0], sides[0], sides[1], [0, 0]];
			const [kernel, stride] = windows(options);
			const context = JSON.stringify([x.shape, options]);
			const ofMax = byTensorFlow(x, gradOutput, (image) =>
				tf.maxPool(image, kernel, stride, pads, 'floor')
			);
			const { output } = maxPool2d(x, options, rational);
			const most = maxPool2dBackward(x, options, gradOutput, rational).input;
			expect(toFloat64(output, rational).data, context).toEqual(ofMax.output.data);
			expect(toFloat64(most, rational).data, context).toEqual(ofMax.input.data);

			// It never counts the padding.
			const { kernelSize, padding } = options;
			const counting = { kernelSize, stride: options.stride, padding, countIncludePad: false };
			const means = toFloat64(avgPool2d(x, counting, rational), rational);
			const shares = avgPool2dBackward(x, counting, gradOutput, rational).input;
			const ofMean = imagesByTensorFlow(x, (image) =>
				tf.avgPool(image, kernel, stride, pads, 'floor')
			);
			expectClose(means, ofMean, 1e-5, context);
			const isPadded = sides.flat().some((side) => side > 0);
			if (!isPadded) {
				// Its gradient divides by the whole window even where the padding was not counted.
				const gradient = byTensorFlow(x, gradOutput, (image) =>
					tf.avgPool(image, kernel, stride, pads, 'floor')
				);
				expectClose(toFloat64(shares, rational), gradient.input, 1e-5, context);
			}
			seen.compared++;
			seen.padded += isPadded ? 1 : 0;
			seen.strided += String(stride) === '1,1' ? 0 : 1;
			const left = vertical.paddedSize - vertical.effectiveKernel;
			seen.cut += left % vertical.stride === 0 ? 0 : 1;
		}
		expect(seen.compared).toBe(200);
		expect(Math.min(seen.padded, seen.strided, seen.cut, 200 - seen.padded)).toBeGreaterThan(20);
	});

	it('agrees on global pooling', () => {
		let compared = 0;
		for (const { x } of configurations.slice(0, 50)) {
			const shape = [x.shape[0], x.shape[1], 1, 1];
			const gradient = mapTensor(zeros(shape, rational), (_, map) => rational.from(map + 3));
			const mean = byTensorFlow(x, gradient, (image) => tf.mean(image, [1, 2], true));
			expectClose(toFloat64(globalAvgPool2d(x, rational), rational), mean.output, 1e-5);
			const shares = globalAvgPool2dBackward(x, gradient, rational).input;
			expectClose(toFloat64(shares, rational), mean.input, 1e-5);
			const most = byTensorFlow(x, gradient, (image) => tf.max(image, [1, 2], true));
			expectClose(toFloat64(globalMaxPool2d(x, rational).output, rational), most.output, 1e-6);
			const routed = globalMaxPool2dBackward(x, gradient, rational).input;
			expectClose(toFloat64(routed, rational), most.input, 1e-6);
			compared++;
		}
		expect(compared).toBe(50);
	});
});
