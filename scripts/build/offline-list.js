import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from './page-files.js';

/** What nobody asks for: copies for hosts that send them compressed, notes, fonts for browsers of long ago. */
const needless = /\.(?:br|gz|md|ttf|woff)$|^(?:404\.html|service-worker\.js|_app\/version\.json)$/;
/** What others embed; it is on their pages, which need a network. */
const embedded = /^(?:(?:en|zh)|_app\/immutable)\/embed\//;
/** Pages that every language's reader can be led to without a network. */
const always = ['/', '/en/offline/', '/zh/offline/'];
/** What stands in app.html, and what a page at the root loads. */
const everywhere = ['/icon.svg', '/language.js'];

/**
 * Adds `offline.json`: every file of the site with its sizes, which of them every page needs, and which each page may
 * load. The service worker keeps pages by it.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where the adapter writes the site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineList(adapter, folder = 'build') {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const manifest = join(builder.getClientDirectory(), '.vite/manifest.json');
			const list = offlineList(
				folder,
				builder.config.kit.version.name,
				JSON.parse(readFileSync(manifest, 'utf8'))
			);
			writeFileSync(join(folder, 'offline.json'), JSON.stringify(list));
		}
	};
}

/**
 * @param {string} folder the built site
 * @param {string} version
 * @param {import('./page-files.js').Manifest} manifest
 * @returns {import('../../src/lib/offline/offline-list').OfflineList}
 */
function offlineList(folder, version, manifest) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => !needless.test(name) && !embedded.test(name))
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort();
	const paths = names.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`);
	const places = new Map(paths.map((path, place) => [path, place]));
	const placesOf = (/** @type {readonly string[]} */ list) =>
		list.flatMap((path) => places.get(path) ?? []);
	const codeOf = (/** @type {string} */ path) => {
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		return pageFiles(html, path, manifest).map((file) => `/${file}`);
	};
	const shell = new Set([
		...always.flatMap((path) => [path, `${path}__data.json`, ...codeOf(path)]),
		...everywhere
	]);
	const pages = paths.filter((path) => path.endsWith('/'));
	return {
		version,
		files: names.map((name, place) => [paths[place], ...sizes(join(folder, name))]),
		shell: placesOf([...shell]),
		pages: Object.fromEntries(
			pages.map((page) => [page, placesOf(codeOf(page).filter((path) => !shell.has(path)))])
		)
	};
}

/** The bytes of a file, and those of its copy that hosts send where there is one. @param {string} path @returns {[number, number]} */
function sizes(path) {
	const { size } = statSync(path);
	return [size, existsSync(`${path}.gz`) ? statSync(`${path}.gz`).size : size];
}
