import { expect, test } from './fixtures';

for (const [address, where] of [
	['en/lessons/no-such-lesson/', 'below a language'],
	['no/such/page', 'anywhere else']
]) {
	test(`an unknown address ${where} says so and leads to the contents`, async ({
		page,
		allowComplaint
	}) => {
		allowComplaint(/Failed to load resource: .* 404/);
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await page.getByRole('link', { name: 'Go to the contents.' }).click();
		await expect(page).toHaveURL(/\/en\/$/);
		await expect(page.getByRole('main')).toBeVisible();
	});
}
