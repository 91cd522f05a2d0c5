import { activationBackwardWords } from '../messages/activation-backward';
import { conv2dBackwardWords } from '../messages/conv2d-backward';
import { poolBackwardWords } from '../messages/pool-backward';
import { tinyCnnWords } from '../messages/tiny-cnn';
import { expect } from './fixtures';
import type { Page } from './fixtures';
import { LessonQuiz } from './lesson-quiz';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

const lesson = 'backprop-in-a-cnn';

/** A figure of the lesson, which loads as the reader comes near. */
async function near(page: Page, language: Language, name: string, title: string) {
	await page.locator(`#${name}`).scrollIntoViewIfNeeded();
	const scene = new WindowScene(page, title, language, name);
	await expect(scene.slider).toBeVisible({ timeout: 15_000 });
	return scene;
}

test('the text and its figures agree, and its links open the states that it speaks of', async ({
	page
}) => {
	await page.goto(`en/lessons/${lesson}/`);
	const text = page.getByRole('main');
	for (const number of ['2 × 4 + (−1) × 3 + 1 × 2 + 3 × 1 = 10', '= 14', '11 pixels', '≈1.976'])
		await expect(text).toContainText(number);

	const gate = new WindowScene(page, activationBackwardWords.en.title, 'en', 'gate');
	await gate.ready();
	await gate.at(3, 16);

	const words = conv2dBackwardWords.en;
	const back = await near(page, 'en', 'back', words.title);
	await back.at(2, 4);
	await page.getByRole('link', { name: 'turned by 180°' }).click();
	await back.at(5, 9);
	await back.root.focus();
	await page.keyboard.press('End');
	await back.at(9, 9);
	expect(await back.texts(`${words.gradInput} ${words.byGather}`)).toEqual([
		['2', '3', '−2'],
		['7', '10', '2'],
		['3', '13', '12']
	]);

	const weights = await near(page, 'en', 'weights', words.title);
	await page.getByRole('link', { name: 'All weights' }).click();
	await expect
		.poll(() => weights.texts(words.gradWeight))
		.toEqual([
			['14', '19'],
			['29', '34']
		]);
});

test('the stuffed gradient, the tie and the network can be stepped in Chinese', async ({
	page
}) => {
	await page.goto(`zh/lessons/${lesson}/`);
	const words = conv2dBackwardWords.zh;
	const strided = await near(page, 'zh', 'strided', words.title);
	await strided.at(15, 36);
	await page.getByRole('link', { name: '这 11 个像素' }).click();
	await strided.at(36, 36);
	await expect(strided.root.getByText(words.narrateUnread(6, 6))).toBeVisible();

	const route = await near(page, 'zh', 'route', poolBackwardWords.zh.title);
	await page.getByRole('link', { name: '相等时先出现的胜出' }).click();
	await expect(route.root.getByText(poolBackwardWords.zh.maxTies(1, 1, '0'))).toBeVisible();

	const network = await near(page, 'zh', 'network', tinyCnnWords.zh.title);
	await network.at(7, 28);
	await network.root.focus();
	await page.keyboard.press('End');
	await network.at(28, 28);
	await expect(network.root.getByText(tinyCnnWords.zh.fell('≈1.976', '≈0.573'))).toBeVisible();
});

test('the quiz asks, helps and goes on', async ({ page }) => {
	const quiz = await LessonQuiz.open(page, { lesson });
	for (let asked = 0; asked < 3; asked += 1) {
		const stem = await quiz.stem.textContent();
		await quiz.giveUp();
		await expect(quiz.stem).not.toHaveText(stem ?? '');
	}
});
