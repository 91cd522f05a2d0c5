import { binaryLossWords } from '../messages/binary-loss';
import { classificationLossWords } from '../messages/classification-loss';
import { regressionLossesWords } from '../messages/regression-losses';
import { expect, expectAccessible } from './fixtures';
import type { Page } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';
const address = (language: string, query = '') => `${language}/lessons/loss/${query}`;

/** Opens a figure of the lesson, which loads as the reader comes near, and waits until it answers. */
async function open(page: Page, language: Language, name: string, title: string, state?: string) {
	await page.goto(address(language, state === undefined ? '' : `?${name}=${state}`));
	await page.locator(`#${name}`).scrollIntoViewIfNeeded();
	const scene = new WindowScene(page, title, language);
	await scene.ready();
	return scene;
}

test('the text has the worked numbers', async ({ page }) => {
	await page.goto(address(language));
	const text = page.getByRole('main');
	for (const number of ['0.375', '0.5', '0.1875', '42.375', '93 %', '≈1.408', '≈2.303'])
		await expect(text).toContainText(number);
	await expect(text).toContainText('≈0.665, ≈−0.755, ≈0.0900');
});

test('a prediction is moved by keyboard, and its loss and slope with it', async ({ page }) => {
	const words = regressionLossesWords[language];
	const scene = await open(page, language, 'costs', words.title);
	await scene.at(4, 4);
	const prediction = scene.root.getByRole('slider', { name: words.predictionOf(1) });
	await expect(prediction).toHaveAttribute('aria-valuetext', `2.5, ${words.error('−0.5')}`);
	await prediction.focus();
	await page.keyboard.press('ArrowRight');
	await expect(prediction).toHaveAttribute('aria-valuetext', `3, ${words.error('0')}`);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(prediction).toHaveAttribute('aria-valuetext', `5, ${words.error('2')}`);
	await expect(scene.root.getByText(words.slopeHere(1, '4'))).toBeVisible();
	const row = scene.root.getByRole('row').filter({ hasText: /^1/ }).first();
	await expect(row.getByRole('cell').first()).toContainText('1');
	await expect(page).toHaveURL(/costs=1~points:5,0,2,8/);
});

test('the loss goes through its stages and back', async ({ page }) => {
	const words = regressionLossesWords[language];
	const scene = await open(page, language, 'costs', words.title, '1~at:term.0');
	await scene.at(1, 13);
	await scene.button(scene.words.player.last).click();
	await scene.at(13, 13);
	await expect(scene.root.getByText('1.5 ÷ 4 = 0.375')).toBeAttached();
	await scene.root.getByText(words.reductions.sum, { exact: true }).click();
	await scene.at(12, 12);
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 12);
});

test('the accuracy stays where the loss has a slope', async ({ page }) => {
	const words = binaryLossWords[language];
	const scene = await open(page, language, 'staircase', words.title);
	const image = (label: string) => scene.root.getByRole('img', { name: label });
	await expect(image(words.accuracyLabel('0', '0.6', false))).toBeVisible();
	const before = await scene.root.getByRole('img').first().getAttribute('aria-label');
	const bias = scene.root.getByRole('slider', { name: words.bias });
	await bias.focus();
	await page.keyboard.press('ArrowRight');
	await expect(image(words.accuracyLabel('0.1', '0.6', false))).toBeVisible();
	await expect(scene.root.getByRole('img').first()).not.toHaveAttribute('aria-label', before ?? '');
	await scene.root.getByRole('button', { name: words.labelOf(1, '0') }).click();
	await expect(image(words.accuracyLabel('0.1', '0.4', false))).toBeVisible();
});

test('cross-entropy is derived down to p − y', async ({ page }) => {
	const words = classificationLossWords[language];
	const scene = await open(page, language, 'classes', words.title);
	await scene.at(9, 9);
	expect(await scene.texts(words.difference)).toEqual([['≈0.665', '≈−0.755', '≈0.0900']]);
	expect(await scene.texts(words.sums)).toEqual(await scene.texts(words.difference));
	await expect(scene.root.getByText(`${words.loss} ≈1.408`)).toBeVisible();
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 9);
	expect(await scene.texts(words.difference)).toEqual([['', '', '']]);
	await scene.root.getByRole('radio', { name: words.makeTarget(1) }).check();
	await scene.button(scene.words.player.last).click();
	expect(await scene.texts(words.difference)).toEqual([['≈−0.335', '≈0.245', '≈0.0900']]);
	await scene.grid(words.difference).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	await expect(scene.root.getByText(/= ≈−0\.33475904\d{6}/)).toBeVisible();
});

test('a typed target is taken exactly, and one too far is refused', async ({ page }) => {
	const words = regressionLossesWords.en;
	const scene = await open(page, 'en', 'costs', words.title);
	const typed = scene.root.getByRole('textbox', { name: words.typedTarget(4) });
	await typed.fill('23/3');
	await typed.press('Enter');
	await expect(scene.root.getByText(words.error('1/3'))).toBeVisible();
	await typed.fill('99');
	await typed.press('Enter');
	await expect(scene.root.getByText(words.outside(-10, 10))).toBeVisible();
	await expect(typed).toHaveValue('23/3');
	await expectAccessible(scene.root);
});

test('a damaged link opens the nearest state and says so', async ({ page }) => {
	const words = classificationLossWords.en;
	const scene = await open(page, 'en', 'classes', words.title, '1~target:9~smoothing:70');
	await expect(scene.button(scene.words.stage.dismiss)).toBeVisible();
	await expect(scene.root.getByRole('slider', { name: words.smoothing })).toHaveValue('50');
});
