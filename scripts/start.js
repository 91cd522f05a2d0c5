import './setup/require-node.js';

/** Everything a reader needs from a fresh clone: packages, the built site, an address to open. */
async function start() {
	const { ensureInstalled } = await import('./setup/install.js');
	await ensureInstalled();
	const { ensureBuilt } = await import('./setup/build.js');
	await ensureBuilt();
	const { serveFromCommandLine } = await import('./serve.js');
	await serveFromCommandLine();
}

start().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
