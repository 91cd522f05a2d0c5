import { readFile } from 'node:fs/promises';
import { progressWords } from '../messages/progress';
import { expect, expectAccessible, type Page, test as apart } from './fixtures';
import { test } from './one-tab';
import { ConvolutionScene } from './scene';

const words = progressWords.en;
const KEY = 'receptive:progress';
const done = (page: Page) =>
	page.getByRole('checkbox', { name: words.done('Convolution'), exact: true });

test('reading to the end is a mark, on the list of lessons too, until the reader takes it back', async ({
	page
}) => {
	await page.goto('en/lessons/convolution/');
	await new ConvolutionScene(page).ready();
	await page.keyboard.press('Shift');
	await expect
		.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY))
		.toContain('opened');
	await page.goto('en/');
	await page.getByRole('region', { name: 'The course' }).scrollIntoViewIfNeeded();
	await expect(page.getByRole('img', { name: words.statuses.begun })).toBeVisible();

	await page.goto('en/lessons/convolution/');
	// Figures that load above push the end away again, as they do from a reader.
	await expect(async () => {
		await page.locator('#progress').scrollIntoViewIfNeeded();
		const mark = page.getByRole('button', { name: words.markUndone });
		await expect(mark).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(page.getByText(words.isDone)).toBeVisible();
	await page.goto('en/');
	await page.getByRole('region', { name: 'The course' }).scrollIntoViewIfNeeded();
	await expect(page.getByRole('img', { name: words.statuses.done })).toBeVisible();
	await page.goto('en/progress/');
	await expect(done(page)).toBeChecked();
	await done(page).uncheck();
	await page.reload();
	await expect(done(page)).not.toBeChecked();
});

test('progress is saved, cleared and brought back', async ({ page }) => {
	await page.goto('en/progress/');
	await done(page).check();
	await expectAccessible(page);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: words.exportIt }).click();
	const file = await (await saving).path();
	expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 });

	await page.getByRole('button', { name: words.reset }).click();
	const dialog = page.getByRole('dialog', { name: words.resetAsk });
	await dialog.getByRole('button', { name: words.resetNo }).click();
	await expect(done(page)).toBeChecked();
	await page.getByRole('button', { name: words.reset }).click();
	await dialog.getByRole('button', { name: words.resetYes }).click();
	await expect(page.getByText(words.wasReset)).toBeVisible();
	await expect(done(page)).not.toBeChecked();

	const picker = page.locator('input[type=file]');
	await picker.setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('no') });
	await expect(page.getByText(words.notOurs('x.json'))).toBeVisible();
	await picker.setInputFiles(file);
	await expect(page.getByText(words.imported(1, 0))).toBeVisible();
	await expect(done(page)).toBeChecked();
});

test('two tabs say the same', async ({ page, context }) => {
	await page.goto('en/progress/');
	const other = await context.newPage();
	await other.goto('en/progress/');
	await done(other).check();
	await expect(done(page)).toBeChecked();
});

apart('a damaged record is set aside and can be saved', async ({ page }) => {
	await page.addInitScript((key) => {
		if (!sessionStorage.getItem('once')) localStorage.setItem(key, '{"version":1,"les');
		sessionStorage.setItem('once', '1');
	}, KEY);
	await page.goto('en/progress/');
	await expect(page.getByText(words.damaged)).toBeVisible();
	await expectAccessible(page);
	await done(page).check();
	await page.reload();
	await expect(done(page)).toBeChecked();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: words.saveDamaged }).click();
	expect(await readFile(await (await saving).path(), 'utf8')).toBe('{"version":1,"les');
	await page.getByRole('button', { name: words.dropDamaged }).click();
	await expect(page.getByText(words.damaged)).toBeHidden();
});

apart('blocked storage is said, and progress lasts as long as the page', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
	});
	await page.goto('en/progress/');
	await done(page).check();
	await expect(page.getByText(words.blocked)).toBeVisible();
	await expect(done(page)).toBeChecked();
});
