import * as tf from '@tensorflow/tfjs-core';
import { rational, toFloat64, type Rational, type Tensor } from '../index';

type Exact = Tensor<Rational>;

/** NCHW images for TensorFlow.js, which takes them as NHWC. */
export function nhwc(source: Exact): tf.Tensor4D {
	const { shape, data } = toFloat64(source, rational);
	const image = tf.tensor4d([...data], [shape[0], shape[1], shape[2], shape[3]]);
	return tf.transpose(image, [0, 2, 3, 1]);
}

/** NHWC images of TensorFlow.js as an NCHW tensor of doubles. */
export function nchw(source: tf.Tensor): Tensor<number> {
	const image = tf.transpose(source, [0, 3, 1, 2]);
	return { shape: image.shape, data: Array.from(image.dataSync()) };
}

/** What TensorFlow.js makes of x. */
export function imagesByTensorFlow(x: Exact, f: (image: tf.Tensor4D) => tf.Tensor): Tensor<number> {
	return nchw(f(nhwc(x)));
}

/** The gradient of ⟨f(x), gradOutput⟩ by TensorFlow.js, which has to have learnt its gradients. */
export function imageGradientByTensorFlow(
	x: Exact,
	gradOutput: Exact,
	f: (image: tf.Tensor4D) => tf.Tensor
): Tensor<number> {
	const image = nhwc(x);
	const whole = (value: tf.Tensor) => f(tf.reshape<tf.Rank.R4>(value, image.shape));
	return nchw(tf.grad(whole)(image, nhwc(gradOutput)));
}
