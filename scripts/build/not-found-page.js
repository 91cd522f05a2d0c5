import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds the page that static hosts show for an unknown address, 404.html. SvelteKit's own would need the path that
 * the site lives under to load its scripts, and one build has to serve them all; so this one loads nothing.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where the adapter writes the site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withNotFoundPage(adapter, folder = 'build') {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			writeFileSync(`${folder}/404.html`, notFoundPage());
		}
	};
}

/** The page with the policy that allows its own style and script, and nothing else. */
export function notFoundPage() {
	const html = readFileSync(new URL('not-found.html', import.meta.url), 'utf8');
	const hashOf = (/** @type {'style' | 'script'} */ element) => {
		const content = html.split(`<${element}>`)[1].split(`</${element}>`)[0];
		return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
	};
	const policy = `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; connect-src 'self'; base-uri 'none'; form-action 'none'`;
	return html.replace('%policy%', policy);
}
