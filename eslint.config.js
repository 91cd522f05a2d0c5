import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import project from './scripts/lint/borders.js';
import svelteConfig from './svelte.config.js';

/** What Oxlint refuses in the sources' scripts, first among its overrides, is refused in components as well. */
const {
	overrides: [{ rules: rulesOfSources }]
} = JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8'));

// Components alone: Oxlint reads all other files, in a fraction of the time.
export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'static/', 'test-results/'] },
	{ ignores: ['**/*.js', '**/*.ts'] },
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		files: ['**/*.svelte'],
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// TypeScript knows better, and knows the types of generated modules.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			// It takes the words of the reason behind an ignored warning for more warnings.
			'svelte/no-unused-svelte-ignore': 'off',
			// It sees only calls in place; an address from a function is as good. A bare path is refused below.
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignorePushState: true, ignoreReplaceState: true }
			],
			'svelte/no-top-level-browser-globals': 'error'
		}
	},
	{
		files: ['src/**/*.svelte'],
		plugins: { project },
		rules: {
			...rulesOfSources,
			'no-restricted-syntax': [
				'error',
				...[
					"SvelteAttribute[key.name='href'] SvelteLiteral[value=/^[\\u002f]/]",
					"SvelteAttribute[key.name='href'] TemplateLiteral[quasis.0.value.raw=/^[\\u002f]/]"
				].map((selector) => ({
					selector,
					message: 'The site may live below a path: links go through resolve() of $app/paths.'
				}))
			]
		}
	},
	{
		// The one place that turns a formula, made when the site was built, into elements.
		files: ['src/lib/figures/Formula.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	}
);
