import { builtPages } from '../scripts/measure/pages.js';
import { expect, test } from './fixtures';

// Labs are visited when their scenes are played.
for (const address of builtPages().filter((page) => !/\/lab\/[^/]/.test(page))) {
	test(`/${address} opens, and its links lead somewhere`, async ({ page, baseURL }) => {
		const response = await page.goto(address || './');
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page).toHaveTitle(/\S/);

		const links = await page
			.getByRole('link')
			.evaluateAll((elements) => elements.map((link) => (link as HTMLAnchorElement).href));
		const origin = new URL(page.url()).origin;
		const own = new Set(links.filter((link) => new URL(link).origin === origin));
		for (const link of own) {
			expect(link.startsWith(baseURL ?? ''), `${link} leaves the site`).toBe(true);
			expect((await page.request.get(link)).status(), link).toBe(200);
		}
	});
}
