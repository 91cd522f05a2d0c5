/**
 * mdsvex still writes Svelte 4's `<script context="module">`, which Svelte 5 warns of at every lesson.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function moduleScript() {
	return {
		name: 'module-script',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return;
			return { code: content.replace('<script context="module">', '<script module>') };
		}
	};
}
