import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What a page of the site may load: its own files and nothing else. SvelteKit adds the hashes of the scripts and
 * styles that it writes into a page; the scripts written by hand in app.html are hashed here.
 * @param {string} appHtmlPath
 * @returns {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export function contentSecurityPolicy(appHtmlPath) {
	return {
		'default-src': ['none'],
		'script-src': [
			'self',
			// The kernels of engine/fast; it allows WebAssembly and no other evaluation.
			'wasm-unsafe-eval',
			...inlineScriptHashes(readFileSync(appHtmlPath, 'utf8'), appHtmlPath)
		],
		'style-src': ['self'],
		// KaTeX places its characters, and figures their cells, by style attributes; those cannot be hashed.
		'style-src-attr': ['unsafe-inline'],
		'img-src': ['self', 'data:', 'blob:'],
		'font-src': ['self'],
		'connect-src': ['self'],
		'manifest-src': ['self'],
		'worker-src': ['self'],
		'media-src': ['self', 'blob:'],
		// The preview of an exercise.
		'frame-src': ['self'],
		'base-uri': ['self'],
		'form-action': ['none'],
		'object-src': ['none']
	};
}

/**
 * @param {string} html
 * @param {string} file for the message when a script cannot be hashed
 * @returns {`sha256-${string}`[]}
 */
export function inlineScriptHashes(html, file) {
	const scripts = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
	return [...scripts]
		.filter(([, attributes]) => !/\bsrc\s*=/.test(attributes))
		.map(([, , script]) => {
			if (script.includes('%sveltekit.'))
				throw new Error(`${file}: a placeholder inside an inline script would change its hash`);
			return /** @type {const} */ (
				`sha256-${createHash('sha256').update(script).digest('base64')}`
			);
		});
}
