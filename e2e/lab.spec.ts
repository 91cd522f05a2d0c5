import { galleryWords } from '../messages/gallery';
import { labsWords, labTexts } from '../messages/labs';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { ConvolutionScene } from './scene';

test('a figure opens in its lab as it is, and keeps its state in the other language', async ({
	page
}) => {
	await page.goto('en/lessons/convolution/?slide=1~stride:2');
	const scene = new ConvolutionScene(page);
	await scene.ready();
	await scene.root.getByRole('link', { name: 'Lab' }).click();
	await expect(page).toHaveURL(/\/en\/lab\/conv2d\/\?conv2d=1~.*stride:2/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(labTexts.conv2d.en.title);
	await expect(page.getByRole('grid', { name: /Output 4×4/ })).toBeVisible();
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh\/lab\/conv2d\/\?.*stride:2/);
	await expect(page.getByRole('grid', { name: /输出 4×4/ })).toBeVisible();
	await expectAccessible(page);
});

test('a damaged state opens the nearest one and says what was wrong', async ({ page }) => {
	await page.goto('en/lab/conv2d/?conv2d=1~stride:99');
	await expect(page.getByRole('status').filter({ hasText: '99' })).toBeVisible();
});

test('a patch of a photograph is stepped through in the lab of convolution', async ({ page }) => {
	await page.goto('en/lab/kernel-gallery/');
	await page.getByRole('link', { name: galleryWords.en.openInStage }).click();
	await expect(page).toHaveURL(/\/en\/lab\/conv2d\/\?conv2d=1~/);
	await expect(page.getByRole('grid').first()).toBeVisible();
});

test('the list of labs leads to each', async ({ page }) => {
	await page.goto('zh/lab/');
	await expectAccessible(page);
	await page.getByRole('link', { name: labTexts['kernel-gallery'].zh.title }).click();
	await expect(page).toHaveURL(/\/zh\/lab\/kernel-gallery\/$/);
	await page.getByRole('link', { name: labsWords.zh.all }).click();
	await expect(page).toHaveURL(/\/zh\/lab\/$/);
});
