import Fraction from 'fraction.js';
import { conv2dWords } from '../messages/conv2d';
import { en } from '../messages/en';
import { galleryWords } from '../messages/gallery';
import { problemsWords } from '../messages/problems';
import { quizWords } from '../messages/quiz';
import { samplesWords } from '../messages/samples';
import { zh } from '../messages/zh';
import { expect, expectAlive, type Locator, type Page } from './fixtures';
import { exactly, parseTerms } from './numbers';

/** Every word of the site, by language. */
export const catalogues = {
	en: {
		...en,
		inputs: { ...en.inputs, ...samplesWords.en.inputs },
		kernels: samplesWords.en.kernels,
		conv2d: conv2dWords.en,
		gallery: galleryWords.en,
		problems: problemsWords.en,
		quiz: quizWords.en
	},
	zh: {
		...zh,
		inputs: { ...zh.inputs, ...samplesWords.zh.inputs },
		kernels: samplesWords.zh.kernels,
		conv2d: conv2dWords.zh,
		gallery: galleryWords.zh,
		problems: problemsWords.zh,
		quiz: quizWords.zh
	}
};
export type Language = keyof typeof catalogues;

/** What the figure of the convolution lesson is called in addresses. */
export const figure = 'slide';
export const lesson = 'lessons/convolution/';

/** The address of the convolution lesson, with its figure in a state. */
export function lessonAddress(language: Language = 'en', state?: string): string {
	return `${language}/${lesson}${state === undefined ? '' : `?${figure}=${state}`}`;
}

/** Opens the convolution lesson, its figure in a state, and waits until it answers. */
export async function openLesson(
	page: Page,
	{ language = 'en', state }: { language?: Language; state?: string } = {}
): Promise<ConvolutionScene> {
	await page.goto(lessonAddress(language, state));
	const scene = new ConvolutionScene(page, language);
	await scene.ready();
	return scene;
}

/** The numbers of a grid as they are read aloud; null where there is none yet. */
export type ReadRows = readonly (readonly (Fraction | null)[])[];

/** The convolution scene of a page, as a visitor finds it: by roles and names. */
export class ConvolutionScene {
	readonly words;
	readonly root: Locator;
	readonly slider: Locator;
	readonly input: Locator;
	readonly kernel: Locator;
	readonly products: Locator;
	readonly output: Locator;

	constructor(
		readonly page: Page,
		language: Language = 'en'
	) {
		this.words = catalogues[language];
		const { conv2d, player } = this.words;
		this.root = page.getByRole('region', { name: conv2d.title });
		this.slider = this.root.getByRole('slider', { name: player.scrub });
		this.input = this.root.getByRole('grid', { name: new RegExp(`^${conv2d.input} `) });
		this.kernel = this.root.getByRole('grid', { name: new RegExp(`^${conv2d.kernel} `) });
		this.products = this.root.getByRole('grid', { name: conv2d.products });
		this.output = this.root.getByRole('grid', { name: new RegExp(`^${conv2d.output} `) });
	}

	/** Waits until the scene answers, as a part of its formula does to the focus; what the server wrote is there before. */
	async ready(): Promise<void> {
		await expectAlive(this.page);
		const term = this.root
			.getByRole('group', { name: this.words.formula.label })
			.getByRole('button', { name: this.words.conv2d.input, exact: true });
		await expect(async () => {
			await term.blur();
			await term.focus();
			await expect(term).toHaveAttribute('aria-pressed', 'true', { timeout: 500 });
		}).toPass();
		await term.blur();
	}

	button(name: string): Locator {
		return this.root.getByRole('button', { name, exact: true });
	}

	/** A choice of the step's size. */
	grain(grain: 'map' | 'cell' | 'term'): Locator {
		const { player } = this.words;
		return this.root
			.getByRole('group', { name: player.grain })
			.getByRole('radio', { name: player.grainsShort[grain] });
	}

	async chooseGrain(grain: 'map' | 'cell' | 'term'): Promise<void> {
		await this.root.getByText(this.words.player.grainsShort[grain], { exact: true }).click();
		await expect(this.grain(grain)).toBeChecked();
	}

	/** Opens the rarer settings, unless the state that was opened has done so. */
	async openSettings(): Promise<void> {
		const { parameters, conv2d } = this.words;
		const size = this.root.getByText(conv2d.sizeLine, { exact: true });
		const summary = this.root.getByText(parameters.moreSettings, { exact: true });
		const details = this.root
			.getByRole('group')
			.filter({ has: this.page.getByText(parameters.moreSettings, { exact: true }) });
		if ((await details.getAttribute('open')) === null) await summary.click();
		await expect(size).toBeVisible();
	}

	/** A setting that has a value and buttons for less and more. */
	stepper(name: string) {
		const group = this.root.getByRole('group', { name, exact: true }).last();
		const { less, more } = this.words.parameters;
		return {
			value: group.getByRole('status'),
			less: group.getByRole('button', { name: less(name), exact: true }),
			more: group.getByRole('button', { name: more(name), exact: true }),
			group
		};
	}

	select(name: string): Locator {
		return this.root.getByRole('combobox', { name, exact: true });
	}

	/** Waits until the player stands at a step, counted from 1. */
	async at(step: number, length: number): Promise<void> {
		await expect(this.slider).toHaveAttribute(
			'aria-valuetext',
			this.words.player.position(step, length)
		);
		await expect(this.root.getByText(`${step} / ${length}`, { exact: true })).toBeVisible();
	}

	/** The sum written out, as text. */
	get sum(): Locator {
		return this.root.getByRole('paragraph', { includeHidden: true }).filter({ hasText: /·.*=/s });
	}

	/** The terms of the sum, what stands after its equals sign, and whether that is called unfinished. */
	async readSum() {
		const [terms] = ((await this.sum.textContent()) ?? '').split('=');
		const result = this.sum.getByRole('status', { includeHidden: true });
		const label = this.sum.getByText(this.words.conv2d.sumSoFar);
		return {
			terms: parseTerms(terms),
			result: exactly((await result.textContent()) ?? ''),
			isPartial: (await label.count()) > 0
		};
	}

	/** The step in a sentence. */
	get narration(): Locator {
		return this.root.locator('p[aria-live]');
	}

	/** Everything that the scene says and shows in text, the names of all cells included. */
	async told(): Promise<string> {
		return this.root.evaluate((element) =>
			[
				element.textContent,
				...[...element.querySelectorAll('[role=gridcell]')].map((cell) =>
					cell.getAttribute('aria-label')
				)
			]
				.join('\n')
				.replaceAll(/[ \t]+/g, ' ')
				.trim()
		);
	}

	/** What the reader points at, or what was pinned, in words. */
	readout(text: string | RegExp): Locator {
		return this.root.getByText(text);
	}

	/** A cell of a grid by its place, counted from 1. */
	cell(grid: Locator, row: number, column: number): Locator {
		return grid.getByRole('gridcell', {
			name: new RegExp(`^\\D+${row}\\D+${column}\\D*[:：]`)
		});
	}

	notice(): Locator {
		return this.root.getByRole('status').filter({
			has: this.page.getByRole('button', { name: this.words.stage.dismiss })
		});
	}
}

/** The numbers of a grid, row by row, from the names of its cells. */
export async function readGrid(grid: Locator): Promise<ReadRows> {
	const rows = await grid.evaluate((element) =>
		[...element.querySelectorAll('[role=row]')]
			.map((row) =>
				[...row.querySelectorAll('[role=gridcell]:not([aria-hidden=true])')].map(
					(cell) => cell.getAttribute('aria-label') ?? ''
				)
			)
			.filter((row) => row.length > 0)
	);
	return rows.map((row) => row.map(readCell));
}

/** The number that the name of a cell ends with; null if there is none yet. */
function readCell(name: string): Fraction | null {
	const value = name.split(/[:：]/).at(-1)?.trim() ?? '';
	return /\d/.test(value) ? exactly(value) : null;
}
