import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { contentSecurityPolicy } from './scripts/build/content-security-policy.js';
import { withEmbeds } from './scripts/build/embed-pages.js';
import { glossaryLinks } from './scripts/build/glossary-links.js';
import { headingAnchors } from './scripts/build/lesson-headings.js';
import { mathAfterMarkdown, mathBeforeMarkdown } from './scripts/build/math.js';
import { moduleScript } from './scripts/build/module-script.js';
import { withNotFoundPage } from './scripts/build/not-found-page.js';
import { withOfflineList } from './scripts/build/offline-list.js';

/**
 * What makes a component of a lesson's Markdown. Formulas leave the text before mdsvex reads it, because it would take
 * TeX's braces for Svelte.
 */
export const lessonPreprocessors = [
	glossaryLinks(),
	mathBeforeMarkdown(),
	mdsvex({ extensions: ['.md'], smartypants: false }),
	mathAfterMarkdown(),
	headingAnchors(),
	moduleScript()
];

/** @type {import('@sveltejs/kit').Config} */
const config = {
	extensions: ['.svelte', '.md'],
	preprocess: lessonPreprocessors,
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: withNotFoundPage(
			withOfflineList(withEmbeds(adapter({ precompress: true, strict: true })))
		),
		alias: { $lessons: 'lessons', $messages: 'messages' },
		csp: { mode: 'hash', directives: contentSecurityPolicy('src/app.html') },
		paths: { relative: true },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		typescript: {
			// svelte-check sees only what is included, and lessons/ and e2e/ lie outside src/.
			config: (tsconfig) => ({
				...tsconfig,
				// AssemblyScript looks like TypeScript, but has types of its own.
				exclude: [...tsconfig.exclude, '../src/lib/engine/fast/wasm/assembly'],
				include: [
					...tsconfig.include,
					'../lessons/**/*.ts',
					'../lessons/**/*.svelte',
					'../messages/**/*.ts',
					'../e2e/**/*.ts',
					'../scripts/**/*.js',
					'../*.config.ts',
					'../*.config.js'
				]
			})
		}
	}
};

export default config;
