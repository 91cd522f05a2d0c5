import { expect, test } from './fixtures';
import { openLesson } from './scene';

test('the code in the lesson follows the figure', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const scene = await openLesson(page, { state: '1~input:small~weight:0,1;2,3' });
	const { code: words, parameters } = scene.words;
	await page.getByRole('heading', { name: words.title }).scrollIntoViewIfNeeded();
	const code = page.getByRole('region', { name: words.title });
	await expect(code).toContainText('y = F.conv2d(x, w)');
	await expect(code).toContainText('[6, 7, 8]');

	await scene.openSettings();
	await scene.select(parameters.padding).selectOption({ label: parameters.paddingNames.same });
	await expect(code).toContainText('x = F.pad(x, (0, 1, 0, 1))');
	await scene.select(parameters.padding).selectOption({ label: parameters.paddingNames.full });
	await expect(code).toContainText('y = F.conv2d(x, w, padding=1)');
	await scene.stepper(parameters.stride).more.click();
	await expect(code).toContainText('y = F.conv2d(x, w, stride=2, padding=1)');

	await scene.cell(scene.kernel, 1, 1).click();
	await page.keyboard.type('1/9');
	await page.keyboard.press('Enter');
	await expect(code).toContainText('[1/9, 1]');

	await page.getByRole('button', { name: words.copy }).click();
	await expect(page.getByText(words.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await code.textContent());
	expect(copied).toContain('dtype=torch.float64');
});
