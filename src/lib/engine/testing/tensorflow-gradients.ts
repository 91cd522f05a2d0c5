import { createRequire } from 'node:module';
import { build } from 'vite';

/**
 * Teaches TensorFlow.js its gradients. It publishes them only as modules that Node cannot load, so
 * they are bundled first; its registries are global, so another copy of its core may fill them.
 */
export async function registerGradients(): Promise<void> {
	const require = createRequire(import.meta.url);
	const core = require.resolve('@tensorflow/tfjs-core').replace(/[^\\/]+$/, '');
	const output = await build({
		configFile: false,
		logLevel: 'silent',
		ssr: { noExternal: true },
		build: { ssr: `${core}register_all_gradients.js`, write: false, minify: false }
	});
	if (!('output' in output)) throw new Error('The gradients of TensorFlow.js were not bundled.');
	await import(`data:text/javascript,${encodeURIComponent(output.output[0].code)}`);
}
