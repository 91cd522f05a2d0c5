import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { rational, toFloat64 } from '../index';
import type { Rational, Tensor } from '../index';

/** The arguments of a convolution along lines, one way or the other, and of its way back. */
interface LineCall {
	readonly x: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	readonly bias: Tensor<Rational> | null;
	readonly gradOutput: Tensor<Rational>;
}

/** What the engine makes of them: the output, and the gradients of x, weight and bias, if there is one. */
type LineResults = readonly [
	output: Tensor<Rational>,
	x: Tensor<Rational>,
	weight: Tensor<Rational>,
	bias: Tensor<Rational> | null
];

/** Expects TensorFlow.js to come to the same by `run`, over images of one row, to the last digit. */
export function expectAsTensorFlow(
	{ x, weight, bias, gradOutput }: LineCall,
	results: LineResults,
	run: (x: tf.Tensor, weight: tf.Tensor, bias: tf.Tensor) => tf.Tensor4D
): void {
	const numbers = (source: Tensor<Rational>) => toFloat64(source, rational).data.slice();
	const ours = results.flatMap((result) => (result ? [numbers(result)] : []));
	const theirs = tf.tidy(() => {
		const [n, channels, length] = gradOutput.shape;
		const biases = bias ? numbers(bias) : new Array<number>(channels).fill(0);
		const inputs = [numbers(x), numbers(weight), biases].map((values) => tf.tensor1d(values));
		const apply = (...[a, b, c]: tf.Tensor[]) => run(a, b, c);
		const gradient = tf.tensor4d(numbers(gradOutput), [n, channels, 1, length]);
		return [apply(...inputs), ...tf.grads(apply)(inputs, gradient)].map((part) =>
			Array.from(part.dataSync())
		);
	});
	expect(theirs.slice(0, ours.length)).toEqual(ours);
}
