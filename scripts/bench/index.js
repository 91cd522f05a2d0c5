/**
 * Measures the fast kernels against TensorFlow.js on the same arrays: `npm run bench`, or with
 * `-- --steps` the training steps alone. It first checks that all agree, then takes medians in turns,
 * and fails if a backend falls below its floors.
 */
import { importBundled, root } from './bundle.js';
import { kernelCases } from './kernels.js';
import { race, report } from './measure.js';
import { stepCases } from './steps.js';
import { prepareTensorFlow } from './tensorflow.js';

await prepareTensorFlow();
/** @type {typeof import('./engine')} */
const engine = await importBundled(`${root}scripts/bench/engine.ts`);
const ownBackends = [engine.typescriptBackend(), await engine.loadWasmBackend(1024)];
const backends = ownBackends.filter((backend) => backend !== null);

/** @type {string[]} */
const missed = [];
if (!process.argv.includes('--steps')) {
	for (const benchmark of kernelCases(engine, backends)) report(benchmark, race(benchmark));
}
for (const benchmark of stepCases(engine, backends)) {
	missed.push(...report(benchmark, race(benchmark)));
}
if (missed.length > 0) {
	console.error(`\n${missed.join('\n')}`);
	process.exitCode = 1;
}
