import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { createRequire } from 'node:module';
import { importBundled } from './bundle.js';

export { tf };

/** The peers: TensorFlow.js's backends by what tables call them. */
export const peers = /** @type {const} */ ({
	'TensorFlow.js CPU': 'cpu',
	'TensorFlow.js WASM': 'wasm'
});

/** @typedef {keyof typeof peers} Peer */

/** @typedef {{ filterShape: number[], strides: number | number[], pad: number }} FilterAttributes */

/**
 * The filter gradient that TensorFlow.js has no WebAssembly kernel for, composed of those it has: one
 * matrix product for each cell of the filter.
 * @type {import('@tensorflow/tfjs-core').KernelFunc}
 */
function filterGradient({ inputs, attrs }) {
	const { x, dy } = inputs;
	if (!(x instanceof tf.Tensor && dy instanceof tf.Tensor)) throw new Error('x or dy is missing.');
	const [, , , channels] = x.shape;
	const [batch, height, width, filters] = dy.shape;
	const { filterShape, strides, pad } = /** @type {FilterAttributes} */ (attrs);
	const [rows, columns] = filterShape;
	const stride = [strides].flat()[0];
	const side = /** @type {[number, number]} */ ([pad, pad]);
	return tf.tidy(() => {
		const padded = tf.pad(/** @type {tf.Tensor4D} */ (x), [[0, 0], side, side, [0, 0]]);
		const above = tf.reshape(dy, [batch * height * width, filters]);
		const cells = [];
		for (let u = 0; u < rows; u++) {
			for (let v = 0; v < columns; v++) {
				const end = [batch, u + (height - 1) * stride + 1, v + (width - 1) * stride + 1];
				const read = tf.stridedSlice(
					padded,
					[0, u, v, 0],
					[...end, channels],
					[1, stride, stride, 1]
				);
				const matrix = tf.reshape(read, [batch * height * width, channels]);
				cells.push(tf.matMul(matrix, above, true));
			}
		}
		return tf.reshape(tf.concat(cells), filterShape);
	});
}

/** Makes both backends ready, and teaches TensorFlow.js its gradients. */
export async function prepareTensorFlow() {
	tf.enableProdMode(); // No checks of its own, and no advertisement on the console.
	const { resolve } = createRequire(import.meta.url);
	const folder = (/** @type {string} */ name) => resolve(name).replace(/[^\\/]+$/, '');
	// They are published only as modules that Node cannot load; its registries are global.
	await importBundled(`${folder('@tensorflow/tfjs-core')}register_all_gradients.js`);
	setWasmPaths(folder('@tensorflow/tfjs-backend-wasm'));
	setThreadsCount(1);
	tf.registerKernel({
		kernelName: 'Conv2DBackpropFilter',
		backendName: 'wasm',
		kernelFunc: filterGradient
	});
	for (const name of Object.values(peers)) await tf.setBackend(name);
}

/** The order of numbers in an array of TensorFlow.js: images NHWC instead of NCHW. @param {readonly number[]} shape */
const imageOrder = ([n, c, h, w]) => ({ shape: [n, c, h, w], order: [0, 2, 3, 1] });

/**
 * A tensor of TensorFlow.js with its axes in another order.
 * @param {ArrayLike<number>} data
 * @param {readonly number[]} shape
 * @param {readonly number[]} order
 */
function reordered(data, shape, order) {
	return tf.tidy(() => tf.transpose(tf.tensor(Float32Array.from(data), [...shape]), [...order]));
}

/** Images NCHW as a tensor NHWC. @param {ArrayLike<number>} data @param {readonly number[]} shape */
export const images = (data, shape) =>
	/** @type {tf.Tensor4D} */ (reordered(data, shape, imageOrder(shape).order));

/** Filters [out, in, kh, kw] as a tensor [kh, kw, in, out]. @param {ArrayLike<number>} data @param {readonly number[]} shape */
export const filters = (data, shape) =>
	/** @type {tf.Tensor4D} */ (reordered(data, shape, [2, 3, 1, 0]));

/** A tensor NHWC as images NCHW. @param {tf.Tensor} tensor */
export const fromImages = (tensor) => tf.tidy(() => tf.transpose(tensor, [0, 3, 1, 2]).dataSync());

/** A tensor [kh, kw, in, out] as filters [out, in, kh, kw]. @param {tf.Tensor} tensor */
export const fromFilters = (tensor) => tf.tidy(() => tf.transpose(tensor, [3, 2, 0, 1]).dataSync());

/**
 * The tensor that a kernel makes.
 * @param {string} name @param {Record<string, tf.Tensor>} inputs @param {Record<string, unknown>} attrs
 */
export const runKernel = (name, inputs, attrs) =>
	[tf.engine().runKernel(name, inputs, /** @type {tf.NamedAttrMap} */ (attrs))].flat()[0];
