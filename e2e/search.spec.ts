import { searchWords } from '../messages/search';
import { expect, expectAccessible, type Page, test as apart } from './fixtures';
import { test } from './one-tab';

const dialogOf = (page: Page, language: 'en' | 'zh' = 'en') =>
	page.getByRole('dialog', { name: searchWords[language].label });

/** Opens the search as a reader does who tries again while the page is still coming to life. */
async function openSearch(page: Page, language: 'en' | 'zh', open: () => Promise<void>) {
	const dialog = dialogOf(page, language);
	await expect(async () => {
		if (!(await dialog.isVisible())) await open();
		await expect(dialog).toBeVisible({ timeout: 1000 });
	}).toPass();
	return dialog;
}

test('a section is found and opened by keys alone', async ({ page }) => {
	await page.goto('en/');
	await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
	const dialog = await openSearch(page, 'en', () => page.keyboard.press('/'));
	const field = dialog.getByRole('combobox');
	await expect(field).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.type('output smaller');
	const options = dialog.getByRole('option');
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	await expect(dialog.getByRole('status')).toHaveText(/\d+ results?/);
	await expect(options.first().locator('mark').first()).toBeVisible();
	await expectAccessible(page);

	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/lessons\/convolution\/#why-the-output-is-smaller$/);
	await expect(dialog).toBeHidden();
	const heading = page.getByRole('heading', { name: 'Why the output is smaller' });
	await expect(heading).toBeInViewport();
});

test('a term is found in Chinese, by either name, and opened by a click', async ({ page }) => {
	await page.goto('zh/');
	const button = page.getByRole('button', { name: '搜索' });
	const dialog = await openSearch(page, 'zh', () => button.click());
	await dialog.getByRole('combobox').fill('kernel');
	const option = dialog.getByRole('option', { name: /^卷积核/ });
	await option.first().click();
	await expect(page).toHaveURL(/\/zh\/glossary\/#kernel$/);
});

apart(
	'nothing found is said, and the index is asked for again if it failed',
	async ({ page, allowComplaint }) => {
		allowComplaint(/search\.json|Failed to load resource/);
		await page.route('**/search.json', (route) => route.abort());
		await page.goto('en/');
		const dialog = await openSearch(page, 'en', () => page.keyboard.press('Control+k'));
		await expect(dialog.getByRole('status')).toHaveText(searchWords.en.failed);
		await page.unroute('**/search.json');
		await dialog.getByRole('button', { name: searchWords.en.retry }).click();
		await dialog.getByRole('combobox').fill('qqqqzz');
		await expect(dialog.getByRole('status')).toHaveText(searchWords.en.none('qqqqzz'));
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
);

test('the keys that open it are left to who types and to figures', async ({ page }) => {
	await page.goto('en/glossary/');
	const field = page.getByRole('searchbox');
	await field.pressSequentially('1/9');
	await field.press('Control+k');
	await expect(field).toHaveValue('1/9');
	await expect(dialogOf(page)).toBeHidden();
	await page.goto('en/lessons/convolution/');
	await page.getByRole('grid').first().focus();
	await page.keyboard.press('/');
	await expect(dialogOf(page)).toBeHidden();
});
