import { extractText, getDocumentProxy } from 'unpdf';
import { en } from '../messages/en';
import { exportSceneWords } from '../messages/export-scene';
import { printStripWords } from '../messages/print-strip';
import { printWords } from '../messages/print';
import { quizWords } from '../messages/quiz';
import { worksheetWords } from '../messages/worksheet';
import { zh } from '../messages/zh';
import { expect, expectAccessible, expectAlive, test, type Page } from './fixtures';
import { questionsOf } from './questions';
import { openLesson } from './scene';

const small = '1~input:small~weight:1,0;0,-1~at:cell.2';
/** Millimetres of a point. */
const POINT = 25.4 / 72;
const extents = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** Printing that a browser would do by itself ends in nothing without a window; it only says that it was asked for. */
async function catchPrinting(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-asked', '');
	});
}

const asked = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-asked', '');

/** The page as a PDF, read by a program that is not the browser: the text and the size of each page. */
async function printed(page: Page, format: keyof typeof extents) {
	const bytes = await page.pdf({ format, preferCSSPageSize: true });
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const { text } = await extractText(document);
	const sizes = await Promise.all(
		text.map(async (_, index) => {
			const [left, bottom, right, top] = (await document.getPage(index + 1)).view;
			return [right - left, top - bottom].map((side) => Math.round(side * POINT));
		})
	);
	// Chinese characters come as the radicals that look like them.
	return { pages: text.map((one) => one.normalize('NFKC')), sizes };
}

/** How questions begin, up to their first formula or number, as a reader of PDFs would find them. */
async function beginningsOf(lesson: string): Promise<readonly string[]> {
	const asked = await questionsOf(lesson);
	return asked.map(({ question }) => /^[^$\d]*/.exec(question.stem.en)?.[0].trim() ?? '');
}

/** What reaches beyond the paper's width, between margins of 17 mm. */
async function tooWide(page: Page): Promise<readonly string[]> {
	await page.setViewportSize({ width: Math.floor(((210 - 34) / 25.4) * 96), height: 990 });
	await page.emulateMedia({ media: 'print' });
	return page
		.locator('#content')
		.evaluate((content) =>
			[...content.querySelectorAll(':not(.katex-mathml *)')]
				.filter(
					(part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1
				)
				.map((part) => part.outerHTML.slice(0, 80))
		);
}

test('the keys that print bring all of a lesson to A4, in light colours', async ({
	page,
	setTheme
}) => {
	await setTheme('dark');
	await catchPrinting(page);
	await page.goto('en/lessons/convolution/');
	// Whoever presses anything has begun; from then on the keys print.
	await expect(async () => {
		await page.keyboard.press('Control+p');
		await expect(page.locator('html')).toHaveAttribute('data-asked', '', { timeout: 1000 });
	}).toPass();
	const { pages, sizes } = await printed(page, 'A4');
	expect(pages.length).toBeGreaterThan(3);
	expect(pages.length).toBeLessThan(14);
	expect(sizes).toEqual(pages.map(() => [...extents.A4]));
	const text = pages.join('\n');
	expect(pages[0]).toContain('Convolution');
	expect(text).toContain('Kernels on a photograph');
	expect(text).toContain('F.conv2d(x, w)');
	expect(text).toContain('/en/lessons/convolution/');
	for (const word of [en.stage.export, en.lesson.present, en.site.glossary, en.lesson.next])
		expect(text).not.toContain(word);
	const beginnings = await beginningsOf('convolution');
	expect(beginnings.length).toBeGreaterThan(7);
	const line = (one: string) => one.replaceAll(/\s+/g, ' ');
	for (const beginning of beginnings) expect(line(text)).toContain(line(beginning));
	expect(text).not.toContain(quizWords.en.hint);
	expect(text).not.toContain(worksheetWords.en.key);
	expect(await tooWide(page)).toEqual([]);
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');

	// Asked for, the answers come last.
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('checkbox', { name: printWords.en.withKey }).press('Space');
	await page.emulateMedia({ media: null });
	const withKey = await printed(page, 'A4');
	const key = withKey.pages.findIndex((one) => one.includes(worksheetWords.en.key));
	expect(key).toBe(pages.length);
	const answers = line(withKey.pages.slice(key).join('\n'));
	for (const number of beginnings.keys())
		expect(answers).toMatch(new RegExp(`\\b${number + 1}\\b`));
});

test('a lesson in Chinese prints on Letter, and says where that is what was not loaded', async ({
	page
}) => {
	await page.goto('zh/lessons/pooling/');
	await expectAlive(page);
	const { pages, sizes } = await printed(page, 'Letter');
	expect(sizes[0]).toEqual(extents.Letter.map(Math.round));
	expect(pages[0]).toContain('池化');
	const text = pages.join('').replaceAll(/\s+/g, '');
	expect(text).toContain('可以逐步操作的图');
	expect(text).toMatch(/本课的题目在网.上:\S*\/zh\/lessons\/pooling\//);
	expect(text).not.toContain(zh.stage.export);
	expect(await tooWide(page)).toEqual([]);
});

test('chosen steps print as a strip of frames, alone', async ({ page }) => {
	const words = printStripWords.en;
	await catchPrinting(page);
	const scene = await openLesson(page, { state: small });
	await scene.button(scene.words.stage.export).press('Enter');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: exportSceneWords.en.kinds.print }).press('Enter');
	await expect(dialog).toContainText(words.plan(4, 2));
	await dialog.getByLabel(words.which).selectOption(words.kinds.picked);
	await dialog.getByLabel(words.numbers).fill('one');
	await expect(dialog).toContainText(words.unread);
	await dialog.getByLabel(words.numbers).fill('2-4');
	await dialog.getByText(words.orientations.landscape).click();
	await expect(dialog).toContainText(words.plan(3, 2));
	await dialog.getByRole('button', { name: words.draw }).press('Enter');
	const preview = dialog.getByRole('region', { name: words.preview });
	await expect(preview.getByRole('listitem')).toHaveCount(3);
	await expectAccessible(page);
	await dialog.getByRole('button', { name: words.print, exact: true }).last().press('Enter');
	await asked(page);

	const { pages, sizes } = await printed(page, 'A4');
	expect(sizes).toEqual([
		[297, 210],
		[297, 210]
	]);
	const text = pages.join('\n');
	for (const step of [2, 3, 4]) expect(text).toContain(words.step(step, 4));
	expect(text).not.toContain(words.step(1, 4));
	expect(pages[0]).toContain('row 1, column 2');
	expect(pages[1]).toContain('row 2, column 2');
	expect(pages[0]).toContain(scene.words.conv2d.title);
	expect(text).toContain('slide=1~input:small');
	expect(text).not.toContain('Multiply, then add');

	// The page is itself again.
	await expect(page.locator('.print-root')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await scene.at(3, 4);
});
