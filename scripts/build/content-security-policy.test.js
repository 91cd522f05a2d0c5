import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, inlineScriptHashes } from './content-security-policy.js';

const script = "\n\tdocument.documentElement.dataset.theme = 'dark';\n";
const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

test('inline scripts are hashed as they stand, scripts with an address are not', () => {
	const html = `<script>${script}</script><script src="/a.js"></script><script type="module">${script}</script>`;
	expect(inlineScriptHashes(html, 'app.html')).toEqual([hash, hash]);
});

test('a placeholder in a script is refused, since it changes after hashing', () => {
	expect(() => inlineScriptHashes('<script>%sveltekit.nonce%</script>', 'app.html')).toThrow(
		'app.html: '
	);
});

test('nothing may come from another host', () => {
	const directives = contentSecurityPolicy('src/app.html');
	const sources = Object.values(directives).flat().map(String);
	const allowed = /^(self|wasm-unsafe-eval|none|data:|blob:|unsafe-inline|sha256-[\w+/=]+)$/;
	expect(sources.filter((source) => !allowed.test(source))).toEqual([]);
	expect(directives['script-src']).not.toContain('unsafe-inline');
});
