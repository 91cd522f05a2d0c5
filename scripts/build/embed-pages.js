import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildFrame, buildScene, buildWriter, loadWriters, sceneIds } from './embed-build.js';
import { embedDocument } from './embed-document.js';
import { languages } from './words-apart.js';

/** @typedef {import('./embed-build.js').Output} Output */

/**
 * Adds a page for every scene to be embedded by others, `en/embed/conv2d/`: its HTML, and scripts of its own in place
 * of SvelteKit's, which would be too much for a frame.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withEmbeds(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			builder.log('Writing the pages for other sites to embed');
			const directory = builder.getClientDirectory();
			await writeEmbeds((file, content) => {
				const path = join(directory, file);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, content);
			}, builder.getBuildDirectory('embed'));
			await adapter.adapt(builder);
		}
	};
}

/**
 * @param {(file: string, content: string | Uint8Array) => void} write
 * @param {string} workshop a folder for what is only needed meanwhile
 */
async function writeEmbeds(write, workshop) {
	const htmlOf = await loadWriters(resolve(workshop));
	const { loader, styles } = await buildFrame();
	const [first] = scriptsOf(loader);
	for (const file of [...loader, ...styles])
		if (file.type === 'asset' || file.fileName === first) write(file.fileName, contentOf(file));
	for (const scene of sceneIds) {
		for (const language of languages) {
			const writer = await buildWriter(scene, language);
			const output = await buildScene(scene, language, writer);
			for (const file of [...output, ...writer.filter(isScript)])
				write(file.fileName, contentOf(file));
			const { html, title } = await htmlOf(scene, language);
			const document = embedDocument({
				language,
				title,
				html,
				styles: [...stylesOf(styles), ...stylesOf(output)],
				scripts: [first, ...scriptsOf(output)]
			});
			write(`${language}/embed/${scene}/index.html`, document);
		}
	}
}

/** @param {Output[number]} file */
const isScript = (file) => file.type === 'chunk';

/** @param {Output[number]} file */
const contentOf = (file) => (file.type === 'chunk' ? file.code : file.source);

/** @param {Output} output */
const stylesOf = (output) =>
	output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));

/** What an output opens with: its entry, after all that this needs. @param {Output} output */
function scriptsOf(output) {
	const chunks = new Map(
		output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : []))
	);
	/** @type {Set<string>} */
	const names = new Set();
	/** @param {string} name */
	const add = (name) => {
		const chunk = chunks.get(name);
		if (!chunk || names.has(name)) return;
		chunk.imports.forEach(add);
		names.add(name);
	};
	for (const chunk of chunks.values()) if (chunk.isEntry) add(chunk.fileName);
	return [...names];
}
