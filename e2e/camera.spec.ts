import { browserOptions, findBrowser } from '../scripts/setup/browser.js';
import { digitWords } from '../messages/digit-cnn';
import { inputWords } from '../messages/input';
import { pixelsWords } from '../messages/pixels';
import { expect, test } from './fixtures';

const words = pixelsWords.en;
const address = 'en/lessons/images-as-tensors/#zoom';

test.use({
	launchOptions: {
		executablePath: findBrowser(),
		args: [
			...browserOptions,
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream'
		]
	}
});

test('a picture is taken, and the camera let go of', async ({ page, context }) => {
	await context.grantPermissions(['camera']);
	await page.goto(address);
	const figure = page.getByRole('region', { name: words.title, exact: true });
	await figure.getByRole('button', { name: inputWords.en.camera }).click();
	const dialog = page.getByRole('dialog', { name: inputWords.en.camera });
	await expect(dialog.getByText(inputWords.en.private)).toBeVisible();
	const stream = await dialog
		.locator('video')
		.evaluateHandle((video: HTMLVideoElement) => video.srcObject);
	await dialog.getByRole('button', { name: inputWords.en.take }).click();
	await expect(figure.getByRole('img', { name: words.own })).toBeVisible();
	await expect(dialog).toBeHidden();
	const states = await stream.evaluate((media) =>
		media instanceof MediaStream ? media.getTracks().map(({ readyState }) => readyState) : []
	);
	expect(states).toEqual(['ended']);
});

test('a camera that may not be used is told', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () =>
			Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await page.goto(address);
	const figure = page.getByRole('region', { name: words.title, exact: true });
	await figure.getByRole('button', { name: inputWords.en.camera }).click();
	await expect(figure.getByText(inputWords.en.cameraProblems.refused)).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('a picture is taken for the network to read', async ({ page, context }) => {
	await context.grantPermissions(['camera']);
	await page.goto('en/');
	const figure = page.getByRole('region', { name: digitWords.en.title, exact: true });
	await figure.getByRole('button', { name: digitWords.en.ownPicture }).click();
	await figure.getByRole('button', { name: inputWords.en.camera }).click();
	const dialog = page.getByRole('dialog', { name: inputWords.en.camera });
	await expect(dialog.getByText(inputWords.en.private)).toBeVisible();
	await dialog.getByRole('button', { name: inputWords.en.take }).click();
	await expect(dialog).toBeHidden();
	await expect(figure.getByText('as MNIST would have it', { exact: false })).toBeVisible();
	await expect(page).toHaveURL(/drawn:/);
});

test('a camera that may not be used leaves the network its digit', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () =>
			Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await page.goto('en/');
	const figure = page.getByRole('region', { name: digitWords.en.title, exact: true });
	await figure.getByRole('button', { name: digitWords.en.ownPicture }).click();
	await figure.getByRole('button', { name: inputWords.en.camera }).click();
	await expect(figure.getByText(inputWords.en.cameraProblems.refused)).toBeVisible();
	await expect(figure.getByText(digitWords.en.isIt(7, '').split(':')[0])).toBeVisible();
});
