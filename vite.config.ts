import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compileHints } from './scripts/build/compile-hint.js';
import { computedModules } from './scripts/build/computed-modules.js';
import { lessonCheck } from './scripts/build/lesson-check.js';
import { lessonTexts } from './scripts/build/lesson-texts.js';
import { narrowScreens } from './scripts/build/narrow-screens.js';
import { stillProse } from './scripts/build/still-prose.js';
import { texModules } from './scripts/build/tex-modules.js';
import { usedFractions } from './scripts/build/used-fractions.js';
import { wasmKernels } from './scripts/build/wasm-kernels.js';
import { wordsApart } from './scripts/build/words-apart.js';
import { lessonPreprocessors } from './svelte.config.js';

const tests = '{src,lessons,messages,scripts}/**/*.test.{ts,js}';
const runeTests = '{src,lessons}/**/*.svelte.test.ts';

/** What nearly every scene opens with, and what of it only some do, or only once they are used. */
const sharedFolders = [
	/\/src\/lib\/(?:ui|i18n|numbers|player|figures|engine\/arithmetic|engine\/window|engine\/steps|scenes\/parameters)\//,
	/\/src\/lib\/(?:scenes\/[^/]+|engine\/timeline\.ts)$/
];
const sparse =
	/\/(?:Stepper|PairStepper|StillScene|still-scene\.svelte|still-state|WorkedSum|picture-painter|CellEditor|merge-states|curves|coverage|transposed|SomeOf|ConfirmDialog|Notice|WholeNumber|RationalControl|StateLink|LabStateLink|Facts|tell-problem|registry|stamps|cells-editor\.svelte|grown|save-file|fields\/(?:text|optional|whole-number))\.(?:svelte|ts)$/;
/** Grids of numbers and formulas, which most scenes open with, but none that opens with pictures. */
const grids =
	/\/src\/lib\/(?:figures\/(?:CellE|CellsS|Formula|Grid|Plane|ScaleLegend|grid-layout|number-drag)|scenes\/(?:FormulaLine|MoreSettings|Readout|pointing|print|typed-cells)\.)/;
const isShared = (id: string) =>
	sharedFolders.some((folder) => folder.test(id)) && !sparse.test(id) && !grids.test(id);

/** What a reader draws with. */
const pads =
	/\/src\/lib\/(?:input\/(?:DrawPad|PadSurface|brush|drawing|grey-canvas|mnist-frame|takes-pictures)|figures\/picture-painter)\./;

/** What every lesson's page opens with besides. */
const lessonPage =
	/\/src\/(?:lib\/course\/(?:LessonPage|Stage|Goals|SceneCode|lesson-context|load|load-of)\.|lib\/glossary\/TermCards|routes\/\[lang=lang\]\/lessons\/)/;

export default defineConfig({
	plugins: [
		wasmKernels(),
		lessonCheck(),
		lessonTexts(),
		texModules(),
		computedModules(),
		usedFractions(),
		wordsApart(),
		compileHints(),
		stillProse(lessonPreprocessors),
		sveltekit()
	],
	css: { postcss: { plugins: [narrowScreens()] } },
	build: {
		// Lists of what every lesson and scene would preload made up 3 kB of each page; only style sheets have to be listed.
		modulePreload: {
			resolveDependencies: (_file, names) => names.filter((name) => name.endsWith('.css'))
		},
		// A font inside a style sheet would be a data: address, which the security policy refuses.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		rolldownOptions: {
			output: {
				codeSplitting: {
					// What scenes share travels as one file: cut into dozens, it is a tenth larger, as each is compressed alone.
					groups: [
						{ name: 'shared', test: isShared, minShareCount: 3 },
						{ name: 'grids', test: grids, minShareCount: 3 },
						{ name: 'pads', test: pads },
						{
							name: 'pools',
							test: /\/engine\/(?:planes\/(?:axis-map|require-image)|ops\/pooling\/(?:geometry|maximum)|ops\/max-pool2d\/max-pool2d\.)/
						},
						{ name: 'conv', test: /\/engine\/ops\/conv2d\/(?:geometry|taps|tensors)\./ },
						{ name: 'sums', test: /\/engine\/ops\/(?:linear|matmul)\// },
						{ name: 'softmax', test: /\/engine\/ops\/softmax\/(?!backward)/ },
						// All pages ask whether they are being opened, and not all are lessons.
						{ name: 'opening', test: /\/course\/(?:opening|open-page\.svelte)\.ts$/ },
						{ name: 'lesson', test: lessonPage }
					]
				}
			},
			checks: { pluginTimings: false },
			treeshake: {
				moduleSideEffects: [
					// The engine is pure: what of it a page does not use leaves it, tables that are made when it loads too.
					{ test: /\/src\/lib\/engine\//, sideEffects: false },
					// A class that is made when it loads, for components as custom elements; there are none.
					{
						test: /\/svelte\/src\/internal\/client\/dom\/elements\/custom-element\./,
						sideEffects: false
					}
				]
			}
		}
	},
	server: { fs: { allow: ['lessons', 'messages'] } },
	test: {
		// A machine that does much else takes several times as long; a test that hangs still ends.
		testTimeout: 30_000,
		// On two cores, vitest would leave one to itself.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [tests],
					exclude: [runeTests],
					environment: 'node',
					// Modules of each file anew would take as long again as the tests, and nothing that they share changes.
					isolate: false
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					include: [runeTests],
					isolate: false,
					environment: './scripts/build/client-environment.js'
				}
			}
		]
	}
});
