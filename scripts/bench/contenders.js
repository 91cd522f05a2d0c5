import { peers, tf } from './tensorflow.js';

/** @typedef {typeof import('./engine')} Engine */
/** @typedef {import('../../src/lib/engine/fast').Backend} Backend */
/** @typedef {import('./measure.js').Contender} Contender */

/** @param {readonly number[]} shape */
export const elements = (shape) => shape.reduce((a, b) => a * b);

/** Numbers around 0. @param {Engine} engine @param {readonly number[]} shape @param {number} seed */
export function numbers(engine, shape, seed) {
	const random = engine.seededRandom(seed);
	return Float32Array.from({ length: elements(shape) }, () => 2 * random() - 1);
}

/** An array of a backend that holds these numbers. @param {Backend} backend @param {Float32Array} values */
export function hold(backend, values) {
	const array = backend.allocate(values.length);
	array.set(values);
	return array;
}

/** A run of TensorFlow.js whose result is kept until the next. @param {string} name @param {() => tf.Tensor} compute @param {(result: tf.Tensor) => ArrayLike<number>} read @returns {Contender} */
export function peer(name, compute, read) {
	/** @type {tf.Tensor | null} */
	let last = null;
	return {
		run() {
			void tf.setBackend(name);
			last?.dispose();
			last = tf.tidy(compute);
			// Some backends compute only when they are asked for a number.
			last.dataSync();
		},
		result: () => (last ? read(last) : [])
	};
}

/**
 * All contenders of a case.
 * @param {readonly Backend[]} backends @param {(backend: Backend) => Contender} own
 * @param {(name: string) => Contender} theirs
 */
export function contendersOf(backends, own, theirs) {
	return Object.fromEntries([
		...backends.map((backend) => [backend.name, own(backend)]),
		...Object.entries(peers).map(([who, name]) => [who, theirs(name)])
	]);
}
