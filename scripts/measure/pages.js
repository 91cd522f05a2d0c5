import { readdirSync } from 'node:fs';
import { buildFolder } from '../setup/build.js';

/**
 * The addresses of all pages of the built site, below its base, without a slash before them: `en/lessons/padding/`.
 * @param {string} [directory]
 */
export function builtPages(directory = buildFolder) {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
		.sort();
}
