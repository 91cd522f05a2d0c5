import './setup/require-node.js';

/** Every check there is, from a fresh clone on; the last line sums them up. */
async function test() {
	const { ensureInstalled } = await import('./setup/install.js');
	await ensureInstalled();
	const { runStages } = await import('./setup/stages.js');
	const { passed, failed } = await runStages();
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

test().catch((error) => {
	console.error(error.message);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
});
