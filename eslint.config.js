import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { project } from './scripts/lint/borders.js';
import { borders } from './scripts/lint/layers.js';
import svelteConfig from './svelte.config.js';

const tests = ['**/*.test.{ts,js}', '**/testing/**', '**/test-*.ts', '**/*.bench.ts'];
const sources = ['src/**/*.{ts,svelte}', 'lessons/**/*.ts', 'messages/**/*.ts'];

/** What a browser offers and JavaScript itself does not; WebAssembly runs wherever JavaScript does. */
const browserGlobals = Object.keys(globals.browser).filter(
	(name) => !(name in globals.es2025) && name !== 'WebAssembly'
);

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'static/', 'test-results/'] },
	// AssemblyScript, which its own compiler checks, and what comes of it.
	{ ignores: ['src/lib/engine/fast/wasm/assembly/', 'src/lib/engine/fast/wasm/generated/'] },
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better, and knows the types of generated modules.
			'no-undef': 'off',
			// Oxlint looks for them, and in a fraction of the time; but it cannot read components.
			'@typescript-eslint/no-unused-vars': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.test.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'@typescript-eslint/no-unused-vars': 'error',
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
		files: sources,
		ignores: tests,
		plugins: { project },
		rules: {
			'project/borders': ['error', borders],
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'd3',
							importNames: ['select', 'selectAll', 'selection', 'transition', 'timer', 'interval'],
							message: 'D3 computes, Svelte draws; import what is used by its name.'
						}
					],
					patterns: [
						{
							group: ['d3-selection', 'd3-transition'],
							message: 'D3 computes, Svelte draws.'
						}
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				...[
					"SvelteAttribute[key.name='href'] SvelteLiteral[value=/^[\\u002f]/]",
					"SvelteAttribute[key.name='href'] TemplateLiteral[quasis.0.value.raw=/^[\\u002f]/]"
				].map((selector) => ({
					selector,
					message: 'The site may live below a path: links go through resolve() of $app/paths.'
				}))
			],
			'no-restricted-properties': [
				'error',
				...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByClassName'].map(
					(property) => ({
						object: 'document',
						property,
						message: 'Components do not reach into one another; bind the element or pass a prop.'
					})
				)
			]
		}
	},
	{
		files: ['src/lib/engine/**/*.ts'],
		ignores: tests,
		rules: {
			'no-restricted-globals': [
				'error',
				...[...browserGlobals, 'Date', 'process'].map((name) => ({
					name,
					message: 'The engine knows no browser and no clock; what it needs is passed in.'
				}))
			],
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message:
						'Chance is a seeded generator that is passed in, so that every run can be repeated.'
				}
			]
		}
	},
	{
		// The one place that turns a formula, made when the site was built, into elements.
		files: ['src/lib/figures/Formula.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{ files: ['scripts/**/*.js'], rules: { 'no-console': 'off' } },
	{
		files: ['e2e/**/*.ts'],
		rules: {
			// Playwright hands fixtures over by destructuring, also where a fixture needs none.
			'no-empty-pattern': 'off',
			'no-restricted-properties': [
				'error',
				{
					property: 'waitForTimeout',
					message:
						'A sleeping test is slow and still fails on a slower machine; wait for what is seen.'
				}
			]
		}
	}
);
