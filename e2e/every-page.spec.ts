import { builtPages } from '../scripts/measure/pages.js';
import { expect, test } from './fixtures';

for (const address of builtPages()) {
	test(`/${address} opens`, async ({ page }) => {
		const response = await page.goto(address || './');
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page).toHaveTitle(/\S/);
	});
}
