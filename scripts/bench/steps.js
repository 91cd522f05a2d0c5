import { filters, fromFilters, images, peers, tf } from './tensorflow.js';

/** @typedef {typeof import('./engine')} Engine */
/** @typedef {import('../../src/lib/engine/fast').Backend} Backend */
/** @typedef {import('../../src/lib/engine/graph').Layer} Layer */

/** @param {number} outChannels @param {number} kernelSize @returns {Record<string, Layer>} */
const block = (outChannels, kernelSize) => ({
	[`conv${outChannels}`]: {
		type: 'conv2d',
		outChannels,
		kernelSize,
		padding: (kernelSize - 1) / 2
	},
	[`relu${outChannels}`]: { type: 'relu' },
	[`pool${outChannels}`]: { type: 'maxPool2d', kernelSize: 2 }
});

/**
 * @typedef {object} Training
 * @property {string} name
 * @property {readonly number[]} xShape
 * @property {Readonly<Record<string, Layer>>} layers
 * @property {import('../../src/lib/engine/fast').PlannedOptimizer} optimizer
 * @property {Readonly<Record<string, number>>} floors What the backends must not fall below.
 */

/** The networks whose training is measured. @type {readonly Training[]} */
const trainings = [
	{
		name: '(a) training step, 28×28 digits, batch 32, two 5×5 layers, SGD',
		xShape: [32, 1, 28, 28],
		layers: {
			...{ ...block(8, 5), ...block(16, 5) },
			...{ flatten: { type: 'flatten' }, linear1: { type: 'linear', outFeatures: 10 } }
		},
		optimizer: { type: 'sgd' },
		floors: { TypeScript: 25, WebAssembly: 70 }
	},
	{
		name: '(b) training step, 3×32×32, batch 64, two 3×3 layers, two linear, Adam',
		xShape: [64, 3, 32, 32],
		layers: {
			...{ ...block(32, 3), ...block(64, 3), flatten: { type: 'flatten' } },
			...{ linear1: { type: 'linear', outFeatures: 128 }, relu: { type: 'relu' } },
			linear2: { type: 'linear', outFeatures: 10 }
		},
		optimizer: { type: 'adam' },
		floors: { TypeScript: 60, WebAssembly: 115 }
	}
];

const lr = 0.001;

/** Everything that all contenders of one training start from. @param {Engine} engine @param {Training} training */
function startOf(engine, { xShape, layers }) {
	const random = engine.seededRandom(2012);
	const network = engine.sequential(layers);
	const resolved = engine.resolveNetwork(network, xShape);
	const x = Float32Array.from({ length: xShape.reduce((a, b) => a * b) }, () => 2 * random() - 1);
	const labels = Int32Array.from({ length: xShape[0] }, () => Math.floor(10 * random()));
	return { network, resolved, x, labels, parameters: engine.initialParameters(resolved, random) };
}

/** @typedef {ReturnType<typeof startOf>} Start */

/**
 * @param {Engine} engine @param {Backend} backend @param {Training} training @param {Start} start
 * @returns {import('./measure.js').Contender}
 */
function ownContender(engine, backend, { xShape, optimizer }, { network, x, labels, parameters }) {
	const random = engine.seededRandom(1);
	const plan = engine.planTraining(network, xShape, backend, { optimizer, random, parameters });
	const first = Object.keys(plan.gradients)[0];
	return { run: () => void plan.step(x, labels, lr), result: () => plan.gradients[first] };
}

/**
 * A linear layer's weight [out, in] as a matrix [in, out]; after images their cells in the order NHWC.
 * @param {ArrayLike<number>} data @param {readonly number[]} shape @param {readonly number[] | null} image
 */
function matrix(data, [out, inputs], image) {
	if (!image) return tf.transpose(tf.tensor2d(Float32Array.from(data), [out, inputs]));
	const [, channels, height, width] = image;
	const cells = tf.tensor4d(Float32Array.from(data), [out, channels, height, width]);
	return tf.reshape(tf.transpose(cells, [2, 3, 1, 0]), [inputs, out]);
}

/**
 * The same network of TensorFlow.js's operations.
 * @param {Training} training @param {Start} start @param {string} backend
 * @returns {import('./measure.js').Contender}
 */
function peerContender({ xShape, optimizer }, { resolved, x, labels, parameters }, backend) {
	const use = () => void tf.setBackend(backend);
	use();
	const input = images(x, xShape);
	const classes = tf.oneHot(tf.tensor1d(labels, 'int32'), 10);
	/** @type {((value: tf.Tensor) => tf.Tensor)[]} */
	const layers = [];
	for (const { name, layer, inputShapes } of resolved.nodes) {
		const [weight, bias] = ['weight', 'bias'].map((key) => parameters[`${name}.${key}`]);
		if (layer.type === 'conv2d') {
			const pad = Number(layer.padding);
			const [w, b] = [filters(weight.data, weight.shape), tf.tensor1d([...bias.data])].map((own) =>
				tf.variable(own)
			);
			layers.push((value) =>
				tf.add(
					tf.conv2d(/** @type {tf.Tensor4D} */ (value), /** @type {tf.Tensor4D} */ (w), 1, pad),
					b
				)
			);
		} else if (layer.type === 'linear') {
			const before = resolved.nodes.find((node) => node.name === 'flatten');
			const isFirst = before?.outputShape[1] === weight.shape[1];
			const image = isFirst ? before.inputShapes[0] : null;
			const w = tf.variable(matrix(weight.data, weight.shape, image));
			const b = tf.variable(tf.tensor1d([...bias.data]));
			layers.push((value) => tf.add(tf.matMul(value, w), b));
		} else if (layer.type === 'relu') {
			layers.push((value) => tf.relu(value));
		} else if (layer.type === 'maxPool2d') {
			layers.push((value) => tf.maxPool(/** @type {tf.Tensor4D} */ (value), 2, 2, 'valid'));
		} else if (layer.type === 'flatten') {
			const [batch, ...cells] = inputShapes[0];
			layers.push((value) => tf.reshape(value, [batch, cells.reduce((a, b) => a * b)]));
		}
	}
	const update = optimizer.type === 'sgd' ? tf.train.sgd(lr) : tf.train.adam(lr, 0.9, 0.999, 1e-8);
	/** @returns {tf.Scalar} */
	const cost = () =>
		tf.losses.softmaxCrossEntropy(
			classes,
			layers.reduce((value, layer) => layer(value), /** @type {tf.Tensor} */ (input))
		);
	/** @type {ArrayLike<number>} */
	let gradient = [];
	return {
		run() {
			use();
			tf.tidy(() => {
				const { value, grads } = tf.variableGrads(cost);
				update.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
				value.dataSync();
				gradient = fromFilters(Object.values(grads)[0]);
			});
		},
		result: () => gradient
	};
}

/**
 * The whole steps as cases.
 * @param {Engine} engine @param {readonly Backend[]} backends
 * @returns {Generator<import('./measure.js').Case>}
 */
export function* stepCases(engine, backends) {
	for (const training of trainings) {
		const start = startOf(engine, training);
		/** @type {Record<string, import('./measure.js').Contender>} */
		const contenders = {};
		for (const backend of backends) {
			contenders[backend.name] = ownContender(engine, backend, training, start);
		}
		for (const [who, backend] of Object.entries(peers)) {
			contenders[who] = peerContender(training, start, backend);
		}
		// Forward, to the weights and, but for the first layer, to the input: three times the products.
		const products = start.resolved.nodes.map(({ multiplyAdds }) => multiplyAdds);
		const [first] = products.filter((count) => count > 0);
		const flops = 2 * (3 * products.reduce((a, b) => a + b) - first);
		yield { name: training.name, flops, contenders, floors: training.floors };
	}
}
