/**
 * Prints how many steps the tiny network has at each grain, and what it costs to read any step beside
 * what it costs to read the next one: `npm run measure:timeline`. It judges nothing, since times belong
 * to a machine; a unit test asserts the same by counting operations.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const alias = { $lib: `${root}src/lib`, $messages: `${root}messages` };
const settings = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });

/** A module of the site, compiled. @param {string} path @returns {Promise<any>} */
async function load(path) {
	const { module } = await runnerImport(`${root}${path}`, { ...settings, resolve: { alias } });
	return module;
}

const scene = 'src/lib/scenes/tiny-cnn';
/** @type {typeof import('../../src/lib/scenes/tiny-cnn/run')} */
const { runTiny } = await load(`${scene}/run.ts`);
/** @type {typeof import('../../src/lib/scenes/tiny-cnn/parameters')} */
const { tinyParameters } = await load(`${scene}/parameters.ts`);
/** @type {typeof import('../../src/lib/scenes/tiny-cnn/network')} */
const { lossKinds } = await load(`${scene}/network.ts`);

const SAMPLES = 6000;
/** A stride without a common divisor with any of the lengths, so that leaps come to every step. */
const STRIDE = 7919;

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** How long it takes to read a step, in microseconds. @param {() => unknown} read */
function timeOf(read) {
	const start = performance.now();
	read();
	return (performance.now() - start) * 1000;
}

for (const loss of lossKinds) {
	const start = performance.now();
	const { timeline } = runTiny({ ...tinyParameters.defaults, loss });
	console.log(
		`${loss}: all passes and the timeline in ${(performance.now() - start).toFixed(1)} ms`
	);
	for (const { id, trace } of timeline) {
		/** @type {number[]} */
		const next = [];
		/** @type {number[]} */
		const leaps = [];
		for (let sample = 0; sample < SAMPLES; sample++) {
			const target = (sample * STRIDE) % trace.length;
			const before = (target + trace.length - 1) % trace.length;
			const far = (target + Math.floor(trace.length / 2)) % trace.length;
			trace.at(before);
			next.push(timeOf(() => trace.at(target)));
			trace.at(far);
			leaps.push(timeOf(() => trace.at(target)));
		}
		const [following, leaping] = [median(next), median(leaps)];
		console.log(
			[
				id.padEnd(6),
				`${trace.length.toLocaleString('en')} steps`.padStart(12),
				`next step ${following.toFixed(1)} µs`,
				`any step ${leaping.toFixed(1)} µs`,
				`ratio ${(leaping / following).toFixed(2)}`
			].join('  ')
		);
	}
}
