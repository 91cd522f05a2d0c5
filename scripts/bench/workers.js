/**
 * How much faster two workers train than one: `npm run bench:workers`. Each has a plan of its own on
 * half of the data's batches; after every batch they average their gradients and take the same step,
 * as if the batch had been twice as large. Step (a) of `npm run bench`; needs two idle cores to mean anything.
 */
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { importBundled, root } from './bundle.js';

const [BATCH, SECONDS, SIDE, CLASSES] = [32, 10, 28, 10];

/**
 * What the workers share: `meeting` counts who has arrived and how often all have, `slots` has room for
 * everyone's gradients, `images` counts what each has seen.
 * @typedef {{ index: number, workers: number, meeting: Int32Array, slots: Float32Array[], images: Int32Array }} Share
 */

/** Waits until all workers have come here. @param {Share} share */
function meet({ meeting, workers }) {
	const round = Atomics.load(meeting, 1);
	if (Atomics.add(meeting, 0, 1) === workers - 1) {
		Atomics.store(meeting, 0, 0);
		Atomics.add(meeting, 1, 1);
		Atomics.notify(meeting, 1);
	} else {
		while (Atomics.load(meeting, 1) === round) Atomics.wait(meeting, 1, round);
	}
}

/** The network, planned, with a batch of noise: speed does not depend on what is learnt. */
async function plan() {
	/** @type {typeof import('./digits')} */
	const engine = await importBundled(`${root}scripts/bench/digits.ts`);
	const backend = (await engine.loadWasmBackend()) ?? engine.typescriptBackend();
	const random = engine.seededRandom(1);
	const network = engine.sequential({
		conv1: { type: 'conv2d', outChannels: 8, kernelSize: 5, padding: 2 },
		relu1: { type: 'relu' },
		pool1: { type: 'maxPool2d', kernelSize: 2 },
		conv2: { type: 'conv2d', outChannels: 16, kernelSize: 5, padding: 2 },
		relu2: { type: 'relu' },
		pool2: { type: 'maxPool2d', kernelSize: 2 },
		flatten: { type: 'flatten' },
		linear: { type: 'linear', outFeatures: CLASSES }
	});
	const optimizer = /** @type {const} */ ({ type: 'sgd' });
	const training = engine.planTraining(network, [BATCH, 1, SIDE, SIDE], backend, {
		optimizer,
		random
	});
	const x = Float32Array.from({ length: BATCH * SIDE * SIDE }, random);
	const labels = Int32Array.from({ length: BATCH }, (_, item) => item % CLASSES);
	return { training, x, labels };
}

/** @param {Share} share */
async function work(share) {
	const { training, x, labels } = await plan();
	const gradients = Object.values(training.gradients);
	meet(share);
	const end = performance.now() + SECONDS * 1000;
	// All have to stop after the same batch, so the first one decides.
	for (let goesOn = true; goesOn; goesOn = Atomics.load(share.meeting, 2) === 0) {
		training.computeGradients(x, labels);
		let place = 0;
		for (const own of gradients) {
			share.slots[share.index].set(own, place);
			place += own.length;
		}
		if (share.index === 0 && performance.now() > end) Atomics.store(share.meeting, 2, 1);
		meet(share);
		place = 0;
		for (const own of gradients) {
			for (let i = 0; i < own.length; i++) {
				let sum = 0;
				for (const slot of share.slots) sum += slot[place + i];
				own[i] = sum / share.workers;
			}
			place += own.length;
		}
		training.update(0.01);
		Atomics.add(share.images, share.index, BATCH);
		meet(share);
	}
}

/** Images a second with so many workers. @param {number} workers */
async function throughput(workers) {
	const parameters = 8 * 25 + 8 + 16 * 8 * 25 + 16 + CLASSES * 784 + CLASSES;
	const shared = {
		workers,
		meeting: new Int32Array(new SharedArrayBuffer(3 * 4)),
		slots: Array.from(
			{ length: workers },
			() => new Float32Array(new SharedArrayBuffer(parameters * 4))
		),
		images: new Int32Array(new SharedArrayBuffer(workers * 4))
	};
	await Promise.all(
		Array.from({ length: workers }, (_, index) => {
			const worker = new Worker(new URL(import.meta.url), { workerData: { ...shared, index } });
			return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
		})
	);
	return shared.images.reduce((sum, count) => sum + count, 0) / SECONDS;
}

if (isMainThread) {
	const one = await throughput(1);
	const two = await throughput(2);
	console.log(
		`one worker ${one.toFixed(0)}, two ${two.toFixed(0)} images/s: ${(two / one).toFixed(2)}×`
	);
} else {
	await work(workerData);
}
