import type { Page } from '@playwright/test';
import { expect, themes, test as apart } from './fixtures';
import { test } from './one-tab';
import { catalogues, openLesson } from './scene';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const { site } = catalogues.en;
const choice = (page: Page) => page.getByRole('combobox', { name: site.theme });

test('a theme stays over a reload, another page and another language', async ({ page }) => {
	await openLesson(page);
	const grounds = new Set<string>();
	for (const theme of themes) {
		await choice(page).selectOption({ label: site.themes[theme] });
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		grounds.add(await ground(page));

		await page.reload();
		await expect(choice(page)).toHaveValue(theme);
		expect(grounds).toContain(await ground(page));
	}
	expect(grounds.size).toBe(themes.length);

	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.getByRole('combobox', { name: catalogues.zh.site.theme })).toHaveValue(
		'projector'
	);
	await page.goto('en/');
	await expect(choice(page)).toHaveValue('projector');
});

test('without a choice the theme follows the system', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('en/');
	// A choice counts once the page's own code is at work.
	await page.waitForLoadState('networkidle');
	const light = await ground(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await ground(page)).not.toBe(light);
	await choice(page).selectOption({ label: site.themes.light });
	expect(await ground(page)).toBe(light);
});

apart('a theme that does not exist any more is passed over', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('receptive:theme', 'sepia');
	});
	const scene = await openLesson(page);
	await expect(choice(page)).toHaveValue('auto');
	await scene.root.press('ArrowRight');
	await scene.at(19, 64);
});

apart('a browser that forbids storage has everything but a memory', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
	});
	const scene = await openLesson(page);
	await choice(page).selectOption({ label: site.themes.dark });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await scene.root.press('ArrowRight');
	await scene.at(19, 64);
	await expect(page).toHaveURL(/slide=1~at:cell\.18$/);
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('卷积');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('卷积');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
});
