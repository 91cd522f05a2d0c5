/**
 * Prints what it costs to open the trace of AlexNet's first layer and to read its last step, at each
 * grain: `node scripts/bench/trace.js`. It judges nothing, since milliseconds belong to a machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Compiling TypeScript needs the settings that SvelteKit writes, which a fresh clone does not have.
if (!existsSync(`${root}.svelte-kit/tsconfig.json`)) {
	execFileSync('npx', ['svelte-kit', 'sync'], { cwd: root, stdio: 'inherit' });
}
const entry = `${root}src/lib/engine/index.ts`;
const quietly = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });
/** @type {{ module: typeof import('../../src/lib/engine/index') }} */
const { module: engine } = await runnerImport(entry, quietly);

const xShape = [1, 3, 224, 224];
const weightShape = [96, 3, 11, 11];
const options = { stride: 4, padding: 2 };
const rounds = 501;

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

/** The bytes that `make`'s result keeps alive. @param {() => unknown} make */
function bytesKept(make) {
	collectGarbage();
	const before = process.memoryUsage().heapUsed;
	const kept = Array.from({ length: 100 }, make);
	collectGarbage();
	return Math.max(0, (process.memoryUsage().heapUsed - before) / kept.length);
}

/** The first and the median time of `run`, in milliseconds. @param {() => unknown} run */
function timesOf(run) {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	const [first] = times;
	return { first, median: times.sort((a, b) => a - b)[(rounds - 1) / 2] };
}

/**
 * Opens the layer and reads its last step, at each grain, in one arithmetic.
 * @template T
 * @param {string} name
 * @param {import('../../src/lib/engine/index').Arithmetic<T>} arithmetic
 */
function measure(name, arithmetic) {
	const digits = Array.from({ length: 10 }, (_, digit) => arithmetic.from(`${digit}/10`));
	/** @param {readonly number[]} shape */
	const filled = (shape) => {
		const cells = Array.from(
			{ length: engine.elementCount(shape) },
			(_, place) => digits[place % 10]
		);
		return engine.tensor(shape, cells);
	};
	const [x, weight, bias] = [filled(xShape), filled(weightShape), filled([weightShape[0]])];
	for (const grain of engine.conv2dGrains) {
		const open = () => engine.conv2dTrace(x, weight, bias, options, arithmetic, grain);
		const readLast = () => {
			const trace = open();
			return trace.at(trace.length - 1);
		};
		const { first, median } = timesOf(readLast);
		console.log(
			[
				name.padEnd(8),
				grain.padEnd(4),
				`${open().length.toLocaleString('en')} steps`.padStart(17),
				`open ${timesOf(open).median.toFixed(4)} ms`,
				`open and read the last ${median.toFixed(3)} ms (first time ${first.toFixed(2)} ms)`,
				`trace keeps ${(bytesKept(open) / 1024).toFixed(1)} kB`,
				`step keeps ${(bytesKept(readLast) / 1024).toFixed(1)} kB`,
				`${readLast().taps.length} terms`
			].join(' · ')
		);
	}
}

const { outputShape } = engine.resolveConv2d(xShape, weightShape, options);
console.log(`conv2d ${xShape.join('×')} → ${outputShape.join('×')}, 11×11, stride 4, padding 2`);
measure('float64', engine.float64);
measure('rational', engine.rational);
