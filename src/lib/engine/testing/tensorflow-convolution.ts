import * as tf from '@tensorflow/tfjs-core';
import { rational, toFloat64 } from '../index';
import type { Conv2dGeometry, ConvTranspose2dGeometry, Rational, Tensor } from '../index';
import { paddedSources } from './padding-oracle';
import { registerGradients } from './tensorflow-gradients';

/** An exact tensor of four axes as TensorFlow.js holds it, in the order of its axes here. */
export function toTensorFlow(source: Tensor<Rational>): tf.Tensor4D {
	const [a, b, c, d] = source.shape;
	return tf.tensor4d(toFloat64(source, rational).data.slice(), [a, b, c, d]);
}

/** The image [N, C, H, W] with its padding written out as cells that are taken from others. */
function padded(image: tf.Tensor4D, { vertical, horizontal }: Conv2dGeometry['window']) {
	return [vertical, horizontal].reduce((partly, axis, index) => {
		const { size, paddingBefore, paddingAfter, paddingMode } = axis;
		if (paddingMode === 'zeros') {
			const around: [number, number][] = [0, 1, 2, 3].map((place) =>
				place === index + 2 ? [paddingBefore, paddingAfter] : [0, 0]
			);
			return tf.pad(partly, around);
		}
		const sources = paddedSources(size, paddingBefore, paddingAfter, paddingMode);
		const cells = sources.map((source) => source ?? NaN);
		return tf.gather(partly, tf.tensor1d(cells, 'int32'), index + 2);
	}, image);
}

/** The kernels [O, I, h, w] with zeros between their cells, by products with matrices of ones. */
function stuffed(weight: tf.Tensor4D, { vertical, horizontal }: Conv2dGeometry['window']) {
	const spread = ({ kernel, effectiveKernel, dilation }: typeof vertical) => {
		const rows = Array.from({ length: kernel }, (_, k) =>
			Array.from({ length: effectiveKernel }, (_, place) => (place === k * dilation ? 1 : 0))
		);
		return tf.tensor2d(rows);
	};
	const [outChannels, inChannels] = weight.shape;
	const [height, width] = [vertical.effectiveKernel, horizontal.effectiveKernel];
	const wide = tf.matMul(tf.reshape(weight, [-1, horizontal.kernel]), spread(horizontal));
	const turned = tf.reshape(wide, [outChannels, inChannels, vertical.kernel, width]);
	const columns = tf.reshape(tf.transpose(turned, [0, 1, 3, 2]), [-1, vertical.kernel]);
	const tall = tf.matMul(columns, spread(vertical));
	const both: tf.Tensor4D = tf.reshape(tall, [outChannels, inChannels, width, height]);
	return tf.transpose(both, [0, 1, 3, 2]);
}

/** The last axis in equal parts; by slices, for a split into one part cannot be differentiated. */
function partsOf(whole: tf.Tensor4D, parts: number): tf.Tensor4D[] {
	const [a, b, c, channels] = whole.shape;
	const each = channels / parts;
	return Array.from({ length: parts }, (_, part) =>
		tf.slice4d(whole, [0, 0, 0, part * each], [a, b, c, each])
	);
}

/**
 * The convolution by TensorFlow.js of NCHW tensors, in a form that it can differentiate for every
 * option: padding and dilation are written out, groups are convolved apart.
 */
export function convolvedByTensorFlow(
	geometry: Conv2dGeometry,
	x: tf.Tensor,
	weight: tf.Tensor,
	bias: tf.Tensor | null
): tf.Tensor4D {
	const { window, groups, rotateKernel } = geometry;
	const bare: tf.Tensor4D = tf.reshape(x, [...geometry.inputShape]);
	const kernels: tf.Tensor4D = tf.reshape(weight, [...geometry.weightShape]);
	const turned: tf.Tensor4D = rotateKernel ? tf.reverse4d(kernels, [2, 3]) : kernels;
	const filters = tf.transpose(stuffed(turned, window), [2, 3, 1, 0]);
	const image = tf.transpose(padded(bare, window), [0, 2, 3, 1]);
	const strides: [number, number] = [window.vertical.stride, window.horizontal.stride];
	const [images, kernelsOf] = [partsOf(image, groups), partsOf(filters, groups)];
	const maps = images.map((part, group) => tf.conv2d(part, kernelsOf[group], strides, 'valid'));
	const y = tf.concat(maps, 3);
	return tf.transpose(bias ? tf.add(y, bias) : y, [0, 3, 1, 2]);
}

/**
 * The transposed convolution by TensorFlow.js of NCHW tensors, in a form that it can differentiate:
 * without padding, then cropped or, where the outputPadding is beyond the stride, padded.
 */
export function transposedByTensorFlow(
	geometry: ConvTranspose2dGeometry,
	x: tf.Tensor,
	weight: tf.Tensor,
	bias: tf.Tensor
): tf.Tensor4D {
	const { inputShape, weightShape, outputShape, groups, convolution } = geometry;
	const { vertical, horizontal } = convolution.window;
	const kernels: tf.Tensor4D = tf.reshape(weight, [...weightShape]);
	const filters = tf.transpose(stuffed(kernels, convolution.window), [2, 3, 1, 0]);
	const bare: tf.Tensor4D = tf.reshape(x, [...inputShape]);
	const image = tf.transpose(bare, [0, 2, 3, 1]);
	const made = [vertical, horizontal].map(({ outputSize, stride, effectiveKernel, paddedSize }) =>
		Math.min(paddedSize, outputSize * stride - 1 + effectiveKernel)
	);
	const shape: [number, number, number, number] = [inputShape[0], made[0], made[1], weightShape[1]];
	const [images, kernelsOf] = [partsOf(image, groups), partsOf(filters, groups)];
	const maps = images.map((part, group) =>
		tf.conv2dTranspose(part, kernelsOf[group], shape, [vertical.stride, horizontal.stride], 'valid')
	);
	const whole = tf.pad(tf.concat(maps, 3), [
		[0, 0],
		[0, vertical.paddedSize - made[0]],
		[0, horizontal.paddedSize - made[1]],
		[0, 0]
	]);
	const first = [0, vertical.paddingBefore, horizontal.paddingBefore, 0] as const;
	const [batch, channels, height, width] = outputShape;
	const cropped = tf.slice4d(whole, [...first], [batch, height, width, channels]);
	return tf.transpose(tf.add(cropped, bias), [0, 3, 1, 2]);
}

/** Makes TensorFlow.js ready: its plain backend, its gradients, no advertisement on the console. */
export async function readyTensorFlow(): Promise<void> {
	tf.env().set('IS_TEST', true);
	await tf.setBackend('cpu');
	await registerGradients();
}
