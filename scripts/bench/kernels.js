import { contendersOf, elements, hold, numbers, peer } from './contenders.js';
import { filters, fromFilters, fromImages, images, runKernel, tf } from './tensorflow.js';

/** @typedef {typeof import('./engine')} Engine */
/** @typedef {import('../../src/lib/engine/fast').Backend} Backend */
/** @typedef {import('./measure.js').Case} Case */

/** Convolutions as [name, x, weight, stride, padding]. @type {readonly (readonly [string, readonly number[], readonly number[], number, number])[]} */
const convolutions = [
	['conv2d 64×3×32×32 → 32, 3×3', [64, 3, 32, 32], [32, 3, 3, 3], 1, 1],
	['conv2d 64×32×16×16 → 64, 3×3', [64, 32, 16, 16], [64, 32, 3, 3], 1, 1],
	['conv2d 1×3×224×224 → 96, 11×11, stride 4 (AlexNet)', [1, 3, 224, 224], [96, 3, 11, 11], 4, 2]
];

/**
 * The arrays of an operation with a weight and without a bias, there and back.
 * @param {Backend} backend @param {Float32Array} x @param {Float32Array} weight
 * @param {Float32Array} above the gradient by the output
 */
function weightedArrays(backend, x, weight, above) {
	const gradients = {
		...{ x: backend.allocate(x.length), weight: backend.allocate(weight.length) },
		...{ y: hold(backend, above), bias: null }
	};
	const y = backend.allocate(above.length);
	return { x: hold(backend, x), weight: hold(backend, weight), bias: null, y, gradients };
}

/** @param {Engine} engine @param {readonly Backend[]} backends @returns {Generator<Case>} */
function* convolutionCases(engine, backends) {
	for (const [name, xShape, weightShape, stride, padding] of convolutions) {
		const geometry = engine.resolveConv2d(xShape, weightShape, { stride, padding });
		const { outputShape, termsPerCell } = geometry;
		const flops = 2 * elements(outputShape) * termsPerCell;
		const [x, weight] = [numbers(engine, xShape, 1), numbers(engine, weightShape, 2)];
		const above = numbers(engine, outputShape, 3);
		/** @param {Backend} backend */
		const planned = (backend) => {
			const arrays = weightedArrays(backend, x, weight, above);
			return { arrays, kernel: backend.conv2d(geometry, arrays) };
		};
		const attrs = { strides: [stride, stride], pad: padding, dataFormat: 'NHWC' };
		/** @param {string} backend */
		const tensors = (backend) => {
			void tf.setBackend(backend);
			const [tx, ty] = [images(x, xShape), images(above, outputShape)];
			return { tx, ty, tw: filters(weight, weightShape) };
		};
		yield {
			...{ name: `${name}, forward`, flops },
			contenders: contendersOf(
				backends,
				(backend) => {
					const { arrays, kernel } = planned(backend);
					return { run: () => kernel.forward(), result: () => arrays.y };
				},
				(backend) => {
					const { tx, tw } = tensors(backend);
					return peer(backend, () => tf.conv2d(tx, tw, stride, padding), fromImages);
				}
			)
		};
		yield {
			...{ name: `${name}, to the input`, flops },
			contenders: contendersOf(
				backends,
				(backend) => {
					const { arrays, kernel } = planned(backend);
					return { run: () => kernel.inputGradient(), result: () => arrays.gradients.x };
				},
				(backend) => {
					const { tx, ty, tw } = tensors(backend);
					const inputs = { dy: ty, filter: tw };
					const all = { ...attrs, inputShape: tx.shape };
					return peer(backend, () => runKernel('Conv2DBackpropInput', inputs, all), fromImages);
				}
			)
		};
		yield {
			...{ name: `${name}, to the weight`, flops },
			contenders: contendersOf(
				backends,
				(backend) => {
					const { arrays, kernel } = planned(backend);
					return { run: () => kernel.weightGradient(), result: () => arrays.gradients.weight };
				},
				(backend) => {
					const { tx, ty, tw } = tensors(backend);
					const all = { ...attrs, filterShape: tw.shape };
					return peer(
						backend,
						() => runKernel('Conv2DBackpropFilter', { x: tx, dy: ty }, all),
						fromFilters
					);
				}
			)
		};
	}
}

/** @param {Engine} engine @param {readonly Backend[]} backends @returns {Generator<Case>} */
function* poolCases(engine, backends) {
	const xShape = [64, 32, 32, 32];
	const geometry = engine.resolveMaxPool2d(xShape, { kernelSize: 2 });
	// No two alike: of equal values each library lets another win.
	const length = elements(xShape);
	const x = Float32Array.from({ length }, (_, place) => ((place * 7919) % length) / length - 0.5);
	const above = numbers(engine, geometry.outputShape, 5);
	/** @param {Backend} backend */
	const planned = (backend) => {
		const gradients = { x: backend.allocate(x.length), y: hold(backend, above) };
		const arrays = { x: hold(backend, x), y: backend.allocate(above.length), gradients };
		const kernel = backend.maxPool2d(geometry, arrays);
		kernel.forward();
		return { arrays, kernel };
	};
	yield {
		...{ name: 'max pool 64×32×32×32, 2×2, forward', flops: x.length },
		contenders: contendersOf(
			backends,
			(backend) => {
				const { arrays, kernel } = planned(backend);
				return { run: () => kernel.forward(), result: () => arrays.y };
			},
			(backend) => {
				void tf.setBackend(backend);
				const tx = images(x, xShape);
				return peer(backend, () => tf.maxPool(tx, 2, 2, 'valid'), fromImages);
			}
		)
	};
	yield {
		...{ name: 'max pool 64×32×32×32, 2×2, backward', flops: x.length },
		contenders: contendersOf(
			backends,
			(backend) => {
				const { arrays, kernel } = planned(backend);
				return { run: () => kernel.backward(), result: () => arrays.gradients.x };
			},
			(backend) => {
				void tf.setBackend(backend);
				const [input, dy] = [images(x, xShape), images(above, geometry.outputShape)];
				const output = tf.maxPool(input, 2, 2, 'valid');
				const attrs = { filterSize: [2, 2], strides: [2, 2], pad: 'valid' };
				const compute = () => runKernel('MaxPoolGrad', { dy, input, output }, attrs);
				return peer(backend, compute, fromImages);
			}
		)
	};
}

/** @param {Engine} engine @param {readonly Backend[]} backends @returns {Generator<Case>} */
function* linearCases(engine, backends) {
	const geometry = { rows: 64, inFeatures: 4096, outFeatures: 128 };
	const { rows, inFeatures, outFeatures } = geometry;
	const [x, weight, above] = [
		numbers(engine, [rows, inFeatures], 6),
		numbers(engine, [outFeatures, inFeatures], 7),
		numbers(engine, [rows, outFeatures], 8)
	];
	const flops = 2 * rows * inFeatures * outFeatures;
	/** @param {Backend} backend */
	const planned = (backend) => {
		const arrays = weightedArrays(backend, x, weight, above);
		return { arrays, kernel: backend.linear(geometry, arrays) };
	};
	/** @param {string} backend */
	const tensors = (backend) => {
		void tf.setBackend(backend);
		return {
			tx: tf.tensor2d(x, [rows, inFeatures]),
			tw: tf.tensor2d(weight, [outFeatures, inFeatures]),
			ty: tf.tensor2d(above, [rows, outFeatures])
		};
	};
	/** @param {tf.Tensor} tensor */
	const read = (tensor) => tensor.dataSync();
	yield {
		...{ name: 'linear 64×4096 → 128, forward', flops },
		contenders: contendersOf(
			backends,
			(backend) => {
				const { arrays, kernel } = planned(backend);
				return { run: () => kernel.forward(), result: () => arrays.y };
			},
			(backend) => {
				const { tx, tw } = tensors(backend);
				return peer(backend, () => tf.matMul(tx, tw, false, true), read);
			}
		)
	};
	yield {
		...{ name: 'linear 64×4096 → 128, backward', flops: 2 * flops },
		contenders: contendersOf(
			backends,
			(backend) => {
				const { arrays, kernel } = planned(backend);
				return {
					run() {
						kernel.weightGradient();
						kernel.inputGradient();
					},
					result: () => [...arrays.gradients.weight, ...arrays.gradients.x]
				};
			},
			(backend) => {
				const { tx, tw, ty } = tensors(backend);
				const compute = () =>
					tf.concat([
						tf.reshape(tf.matMul(ty, tx, true), [-1]),
						tf.reshape(tf.matMul(ty, tw), [-1])
					]);
				return peer(backend, compute, read);
			}
		)
	};
}

/**
 * Single operations as cases. They say less than whole steps: one kernel alone finds its caches warm.
 * @param {Engine} engine @param {readonly Backend[]} backends @returns {Generator<Case>}
 */
export function* kernelCases(engine, backends) {
	yield* convolutionCases(engine, backends);
	yield* poolCases(engine, backends);
	yield* linearCases(engine, backends);
}
