import { glossaryWords } from '../messages/glossary';
import { expect, expectAccessible, test as apart } from './fixtures';
import { test } from './one-tab';

const words = glossaryWords.en;

test('a term opens a card by keyboard and by mouse, and is a link to its entry', async ({
	page
}) => {
	await page.goto('en/lessons/convolution/');
	// Cards open once the page's own code is at work.
	await page.waitForLoadState('networkidle');
	const term = page.getByRole('link', { name: 'weight', exact: true });
	const card = page.getByRole('note').filter({ hasText: '权重' });
	await page.getByRole('link', { name: 'patch', exact: true }).focus();
	await page.keyboard.press('Tab');
	await expect(term).toBeFocused();
	await expect(card).toBeVisible();
	await expect(term).toHaveAccessibleDescription(/A number that the input is multiplied by/);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(term).toBeFocused();

	await term.hover();
	await expect(card).toBeVisible();
	await card.hover();
	await expect(card.getByRole('link', { name: words.more })).toBeVisible();
	await page.getByRole('heading', { level: 2 }).first().hover();
	await expect(card).toBeHidden();

	await term.click();
	await expect(page).toHaveURL(/\/en\/glossary\/#weight$/);
	await expect(page.getByRole('heading', { name: 'weight', exact: true })).toBeInViewport();
});

apart.describe('on a phone', () => {
	apart.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	apart('a tap opens the card, and its link leads on', async ({ page }) => {
		await page.goto('zh/lessons/convolution/');
		await page.waitForLoadState('networkidle');
		const term = page.getByRole('link', { name: '步幅', exact: true });
		await term.tap();
		const card = page.getByRole('note');
		await expect(card).toContainText('窗口每次移动的格数');
		await expect(page).toHaveURL(/\/lessons\/convolution\/$/);
		await card.getByRole('link', { name: glossaryWords.zh.more }).tap();
		await expect(page).toHaveURL(/\/zh\/glossary\/#stride$/);
	});
});

test('the glossary narrows while the reader types, in either language', async ({ page }) => {
	await page.goto('en/glossary/');
	const field = page.getByRole('searchbox', { name: words.search });
	const entries = page.getByRole('article');
	await expect(entries.nth(70)).toBeAttached();
	await field.fill('感受野');
	await expect(entries.first()).toContainText('receptive field');
	await field.fill('dense layer');
	await expect(entries).toHaveCount(1);
	await expect(page.getByRole('status')).toHaveText(words.count(1));
	await field.fill('nonsense!');
	await expect(page.getByRole('status')).toHaveText(words.none('nonsense!'));
	await page.getByRole('button', { name: words.clear }).click();
	await expect(entries.nth(70)).toBeAttached();
});

apart.describe('without scripts', () => {
	apart.use({ javaScriptEnabled: false });

	apart('a term is a link to its entry', async ({ page }) => {
		await page.goto('en/lessons/convolution/');
		await page.getByRole('link', { name: 'stride', exact: true }).click();
		await expect(page).toHaveURL(/\/en\/glossary\/#stride$/);
		await expect(page.getByRole('heading', { name: 'stride', exact: true })).toBeInViewport();
	});
});
