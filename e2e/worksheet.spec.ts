import { examWords } from '../messages/exam';
import { worksheetWords } from '../messages/worksheet';
import { quizWords } from '../messages/quiz';
import type { QuestionKind } from '../src/lib/quiz/question';
import { expect, expectAccessible, type Page } from './fixtures';
import { test } from './one-tab';
import { firstOfKind } from './questions';

type Language = keyof typeof worksheetWords;

/** Opens a worksheet and gives the number of pages that it says it has, once they are laid out. */
async function open(page: Page, query: string, language: Language = 'en'): Promise<number> {
	await page.goto(`${language}/worksheet/${query}`);
	return pagesOf(page);
}

async function pagesOf(page: Page): Promise<number> {
	const said = page.getByRole('status').filter({ hasText: /(\d+ pages?|共 \d+ 页)$/ });
	await expect(said).toBeVisible();
	return Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
}

/** The number of pages of a PDF, and the size of each in points. */
async function printed(page: Page) {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
	return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

const everything = '?paper=1~seed:7~title:Windows~length:20~minutes:45';

for (const [size, language, box] of [
	['a4', 'en', [595, 842]],
	['letter', 'zh', [612, 792]]
] as const) {
	test(`a worksheet on ${size} in ${language} prints as many pages as it shows`, async ({
		page
	}) => {
		const count = await open(page, `${everything}&size=${size}`, language);
		expect(count).toBeGreaterThan(3);
		const pages = await printed(page);
		expect(pages).toEqual(Array.from({ length: count }, () => box));
		await expectAccessible(page);
	});
}

test('no question is cut off, and the key stands on pages of its own', async ({ page }) => {
	const { key, preview } = worksheetWords.en;
	await open(page, everything);
	const desk = page.getByRole('region', { name: preview, exact: true }).last();
	await expect(desk.getByText(key)).toHaveCount(1);
	const overflowing = await desk.evaluate((element) =>
		[...element.querySelectorAll<HTMLElement>('*')]
			.filter((part) => getComputedStyle(part).overflow === 'hidden' && part.offsetWidth > 400)
			.filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1)
			.map((sheet) => sheet.textContent)
	);
	expect(overflowing).toEqual([]);
	for (const number of ['1', '20']) {
		await expect(desk.getByText(number, { exact: true }).first()).toBeVisible();
	}
});

test('every kind of question that lessons ask has its form on paper', async ({ page }) => {
	const words = worksheetWords.en;
	const forms: readonly (readonly [QuestionKind, string | RegExp])[] = [
		['number', `${words.answer}:`],
		['predict', '?'],
		['plot', words.tolerance('').replace(/ by .*/, '')],
		['shape', quizWords.en.height],
		['grid', /^$/],
		['cells', words.circleCells],
		['choice', words.chooseOne],
		['choices', words.chooseSome],
		['error', words.tickLine],
		['order', words.numberSteps],
		['match', words.writeLetters],
		['formula', words.fillGaps]
	];
	const asked = new Map<string, (string | RegExp)[]>();
	for (const [kind, form] of forms) {
		const lesson = (await firstOfKind(kind))?.lesson;
		if (lesson) asked.set(lesson, [...(asked.get(lesson) ?? []), form]);
	}
	for (const [lesson, expected] of asked) {
		await open(page, `?paper=1~lessons:${lesson}~length:24`);
		const desk = page.getByRole('region', { name: words.preview, exact: true }).last();
		for (const form of expected) {
			// A matrix that is to be filled in has cells without a number.
			const found =
				typeof form === 'string'
					? desk.getByText(form)
					: desk.getByRole('cell').filter({ hasText: form });
			await expect(found.first()).toBeVisible();
		}
		await expect(desk).not.toContainText(/undefined|NaN|\[object|\$/);
	}
});

test('the settings are in the address, and everybody can have numbers of their own', async ({
	page
}) => {
	const words = worksheetWords.en;
	const one = await open(page, '?paper=1~seed:3~lessons:padding~length:3');
	await page.getByRole('radio', { name: words.keys.without }).check({ force: true });
	await expect.poll(() => pagesOf(page)).toBeLessThan(one);
	await page.getByRole('radio', { name: words.sizes.letter, exact: true }).check({ force: true });
	await page.getByRole('radio', { name: examWords.en.sameOrNot.each }).check({ force: true });
	await page.getByRole('spinbutton', { name: words.last }).fill('4');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/size=letter&key=0&seats=1-4/);
	for (const seat of ['1', '4']) {
		await expect(page.getByText(new RegExp(`seed 3 · ${words.seat(seat)}$`)).first()).toBeVisible();
	}
	const before = await pagesOf(page);
	await page.reload();
	expect(await pagesOf(page)).toBe(before);
	await expect(page.getByRole('radio', { name: words.keys.without })).toBeChecked();
	await page.getByRole('link', { name: words.asExam }).click();
	await expect(page.getByRole('heading', { name: examWords.en.title, level: 1 })).toBeVisible();
	await expect(page.getByLabel('Padding').first()).toBeChecked();
});

test('a damaged link gives the nearest worksheet and says so', async ({ page }) => {
	await open(page, '?paper=1~length:900~seed:x&size=a5&seats=9-1');
	await expect(page.getByText(examWords.en.linkProblem)).toBeVisible();
	await expect(page.getByRole('spinbutton', { name: examWords.en.length })).toHaveValue('40');
});
