import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { backward, buildNetwork, float64, forward, initialParameters } from '../index';
import { resolveNetwork, seededRandom, tensor, type Tensor } from '../index';
import { expectClose, randomTensor } from '../testing/differences';
import { readyTensorFlow } from '../testing/tensorflow-convolution';

/** Three branches put side by side, a skip around them, and a loss: most of what networks are made of. */
const branchy = buildNetwork((b) => {
	const stem = b.sequence(b.input('x'), {
		stem: { type: 'conv2d', outChannels: 4, kernelSize: 3, padding: 1 },
		stemRelu: { type: 'relu' }
	});
	const wide = b.sequence(stem, {
		reduce: { type: 'conv2d', outChannels: 2, kernelSize: 1 },
		wide: { type: 'conv2d', outChannels: 2, kernelSize: 3, padding: 1, bias: false }
	});
	const point = b.node('point', { type: 'conv2d', outChannels: 1, kernelSize: 1 }, stem);
	const pooled = b.sequence(stem, {
		pool: { type: 'maxPool2d', kernelSize: 3, stride: 1, padding: 1 },
		project: { type: 'conv2d', outChannels: 1, kernelSize: 1 }
	});
	const joined = b.node('joined', { type: 'concat', dim: 1 }, wide, point, pooled);
	const sum = b.node('sum', { type: 'add' }, joined, stem);
	const logits = b.sequence(sum, {
		tanh: { type: 'tanh' },
		average: { type: 'globalAvgPool2d' },
		flatten: { type: 'flatten' },
		fc: { type: 'linear', outFeatures: 3 }
	});
	b.node('loss', { type: 'crossEntropyLoss' }, logits, b.input('labels'));
});

const x = randomTensor([2, 3, 6, 5], seededRandom(8), -1, 1);
const labels = tensor([2], [2, 0]);
const settled = resolveNetwork(branchy, { x: x.shape, labels: [2] });
const parameters = initialParameters(settled, seededRandom(9));

/** A tensor of four axes, known as one. */
function ofRank4(source: tf.Tensor): tf.Tensor4D {
	const [a, b, c, d]: readonly number[] = source.shape;
	return tf.reshape(source, [a, b, c, d]);
}

/** The same network in TensorFlow.js, of its parameters in the order of their names here, then x. */
function lossByTensorFlow(names: readonly string[], ...tensors: readonly tf.Tensor[]): tf.Scalar {
	const of = (name: string) => tensors[names.indexOf(name)];
	const conv = (image: tf.Tensor4D, name: string, hasBias = true): tf.Tensor4D => {
		const weight = ofRank4(of(`${name}.weight`));
		const maps = tf.conv2d(image, tf.transpose(weight, [2, 3, 1, 0]), 1, 'same');
		return hasBias ? tf.add(maps, of(`${name}.bias`)) : maps;
	};
	const image = ofRank4(tensors[tensors.length - 1]);
	const stem = tf.relu(conv(tf.transpose(image, [0, 2, 3, 1]), 'stem'));
	const wide = conv(conv(stem, 'reduce'), 'wide', false);
	const pooled = conv(tf.maxPool(stem, 3, 1, 'same'), 'project');
	const sum = tf.add(tf.concat([wide, conv(stem, 'point'), pooled], 3), stem);
	const averages: tf.Tensor2D = tf.mean(tf.tanh(sum), [1, 2]);
	const weight: tf.Tensor2D = tf.reshape(of('fc.weight'), [3, 4]);
	const logits = tf.add(tf.matMul(averages, weight, false, true), of('fc.bias'));
	const oneHot = tf.oneHot(tf.tensor1d(labels.data.slice(), 'int32'), 3);
	return tf.neg(tf.mean(tf.sum(tf.mul(oneHot, tf.logSoftmax(logits)), 1)));
}

const fromTensorFlow = (source: tf.Tensor): Tensor<number> => ({
	shape: source.shape,
	data: Array.from(source.dataSync())
});

describe('a branchy network against TensorFlow.js', () => {
	beforeAll(readyTensorFlow, 60_000);

	it('has the same loss and the same gradients, to the digits of 32-bit floats', () => {
		const run = forward(branchy, parameters, { x, labels }, float64);
		const gradients = backward(run, null, float64);
		const names = Object.keys(parameters);
		const given = [...Object.values(parameters), x].map((own) =>
			tf.tensor(own.data.slice(), own.shape.slice())
		);
		const { value, grads } = tf.valueAndGrads((...tensors: tf.Tensor[]) =>
			lossByTensorFlow(names, ...tensors)
		)(given);
		expectClose(run.outputs.loss, fromTensorFlow(value), 1e-6, 'loss');
		names.forEach((name, index) =>
			expectClose(gradients.parameters[name], fromTensorFlow(grads[index]), 1e-5, name)
		);
		const gradient = gradients.nodes.x ?? tensor([1], [NaN]);
		expectClose(gradient, fromTensorFlow(grads[names.length]), 1e-5, 'x');
		expect(names).toHaveLength(11);
	});
});
