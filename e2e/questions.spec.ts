import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { bankWords } from '../messages/bank';
import { expect, expectAccessible, type Page, test as apart } from './fixtures';
import { test } from './one-tab';

const words = bankWords.en;

async function openBank(page: Page, query = '', language = 'en'): Promise<void> {
	await page.goto(`${language}/questions/${query}`);
	await expect(
		page.getByRole('checkbox', { name: bankWords[language as 'en'].chooseAll })
	).toBeEnabled();
}

/** Saves the file and gives its bytes. */
async function save(page: Page): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: words.save }).click();
	const file = await download;
	await expect(page.getByText(words.saved(file.suggestedFilename()))).toBeVisible();
	return readFile(await file.path());
}

/** The names of the elements at the root of a document of XML and right below it. */
function outline(xml: string): readonly string[] {
	const refuse = (_: string, message: string) => {
		throw new Error(message);
	};
	const root = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement;
	const children = Array.from(root?.childNodes ?? []).map(({ nodeName }) => nodeName);
	return [root?.tagName ?? '', ...children.filter((name) => !name.startsWith('#'))];
}

const templates = (page: Page) => page.getByRole('button', { name: /^Preview of/ });

test('a teacher filters by lesson and kind, and the address keeps it', async ({ page }) => {
	await openBank(page);
	const all = await templates(page).count();
	expect(all).toBeGreaterThan(60);
	await page.getByRole('combobox', { name: words.lesson }).selectOption('convolution');
	const ofLesson = await templates(page).count();
	expect(ofLesson).toBeGreaterThanOrEqual(6);
	expect(ofLesson).toBeLessThan(all);
	await page.getByRole('combobox', { name: words.kind }).selectOption('number');
	await expect(page).toHaveURL(/bank=1~lesson:convolution~kind:number$/);
	await page.reload();
	await expect(page.getByRole('combobox', { name: words.kind })).toHaveValue('number');
	await expect(page.getByRole('combobox', { name: words.lesson })).toHaveValue('convolution');
	await page.getByRole('button', { name: words.showAll }).click();
	await expect(templates(page)).toHaveCount(all);
});

test('what is covered leads to the templates that cover it', async ({ page }) => {
	await openBank(page);
	await page.getByText(words.bySkill).click();
	await page.getByRole('rowheader', { name: 'Padding', exact: true }).getByRole('link').click();
	await expect(page.getByRole('combobox', { name: words.skill })).toHaveValue('padding');
	await page.getByText(words.byMisconception).click();
	await expect(page.getByRole('columnheader', { name: words.misconception })).toBeVisible();
	await expectAccessible(page);
});

test('a preview shows a question, its answers and what is said to them', async ({ page }) => {
	await openBank(page, '?bank=1~lesson:convolution~kind:number');
	await page.getByRole('button', { name: words.previewOf('output-value') }).click();
	const entry = page.getByRole('listitem').filter({ has: page.getByText('output-value') });
	await expect(entry.getByRole('grid').first()).toBeVisible();
	await entry.getByText(words.answers).click();
	const rows = entry.getByRole('row').filter({ has: page.getByRole('cell') });
	await expect(rows.filter({ hasText: '180°' })).toBeVisible();
	const before = await rows.allTextContents();
	await entry.getByRole('button', { name: words.newNumbers }).click();
	await expect(entry.getByRole('spinbutton', { name: words.seed })).toHaveValue('2');
	await entry.getByText(words.answers).click();
	await expect(rows.first()).toBeVisible();
	expect(await rows.allTextContents()).not.toEqual(before);
	await expectAccessible(entry);
});

test('each kind of question has its preview', async ({ page }) => {
	await openBank(page);
	for (const kind of Object.keys(words.kinds)) {
		await page.getByRole('combobox', { name: words.kind }).selectOption(kind);
		await templates(page).first().click();
		await expect(page.getByRole('button', { name: words.newNumbers })).toBeVisible();
		await expect(page.getByText(words.answers)).toBeVisible();
		await expect(page.getByText(words.loading)).toHaveCount(0);
		const entry = page.getByRole('listitem').filter({ has: page.getByText(words.answers) });
		await expectAccessible(entry.last());
	}
});

test('chosen templates are saved in every format, as others read them', async ({ page }) => {
	await openBank(page);
	await page.getByRole('combobox', { name: words.lesson }).selectOption('convolution');
	const count = await templates(page).count();
	await page.getByRole('checkbox', { name: words.chooseAll }).check();
	await expect(page.getByText(words.chosen(count))).toBeVisible();
	await page.getByRole('checkbox', { name: '中文' }).check();
	await page.getByRole('spinbutton', { name: words.variants }).fill('2');
	await page.getByRole('spinbutton', { name: words.seed }).fill('42');
	await page.getByRole('spinbutton', { name: words.seed }).press('Tab');
	await expect(page.getByText(words.questions(4 * count), { exact: true })).toBeVisible();

	const [root, ...questions] = outline((await save(page)).toString('utf8'));
	expect(root).toBe('quiz');
	// One category in each language.
	expect(questions).toHaveLength(4 * count + 2);

	await page.getByRole('combobox', { name: words.format }).selectOption('gift');
	const read = parse((await save(page)).toString('utf8'));
	expect(read.filter(({ type }) => type !== 'Category')).toHaveLength(4 * count);

	await page.getByRole('combobox', { name: words.format }).selectOption('qti');
	const files = unzipSync(await save(page));
	expect(outline(strFromU8(files['imsmanifest.xml']))).toEqual([
		'manifest',
		'metadata',
		'organizations',
		'resources'
	]);
	const items = Object.keys(files).filter((name) => /^items\/.*\.xml$/.test(name));
	expect(items).toHaveLength(4 * count);
	for (const name of items) expect(outline(strFromU8(files[name]))[0]).toBe('assessmentItem');
});

test('nothing chosen cannot be saved; what is chosen stays while the filter hides it', async ({
	page
}) => {
	await openBank(page);
	await expect(page.getByRole('button', { name: words.save })).toBeDisabled();
	await page.getByRole('checkbox', { name: words.choose('output-value') }).check();
	await page.getByRole('combobox', { name: words.lesson }).selectOption('pooling');
	await expect(page.getByText(words.chosen(1))).toBeVisible();
	await page.getByRole('button', { name: words.unchoose }).click();
	await expect(page.getByText(words.chosen(0))).toBeVisible();
});

test('a damaged link opens on all templates, and says so', async ({ page }) => {
	for (const query of ['1~kind:nonsense', '2~kind:plot', '%F0', '']) {
		await openBank(page, `?bank=${query}`);
		await expect(page.getByText(words.damaged)).toBeVisible();
		expect(await templates(page).count()).toBeGreaterThan(60);
		await page.getByRole('button', { name: 'Dismiss' }).click();
		await expect(page.getByText(words.damaged)).toBeHidden();
	}
});

test('the bank speaks Chinese', async ({ page }) => {
	await openBank(page, '?bank=1~kind:plot', 'zh');
	await expect(page.getByRole('heading', { level: 1, name: bankWords.zh.title })).toBeVisible();
	await page.getByRole('button', { name: /^预览/ }).first().click();
	await page.getByText(bankWords.zh.answers).click();
	await expect(page.getByText(bankWords.zh.rightAnswer, { exact: true })).toBeVisible();
	await expectAccessible(page);
});

apart.describe('without scripts', () => {
	apart.use({ javaScriptEnabled: false });

	apart('the templates and what they cover are there to read', async ({ page }) => {
		await page.goto('en/questions/');
		expect(await templates(page).count()).toBeGreaterThan(60);
		await page.getByText(words.byKind).click();
		await expect(page.getByRole('rowheader', { name: words.kinds.plot })).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('nothing is wider than the screen', async ({ page }) => {
		await openBank(page);
		await templates(page).first().click();
		await page.getByText(words.answers).first().click();
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
			.toBeLessThanOrEqual(390);
	});
});
