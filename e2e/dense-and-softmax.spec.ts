import { denseWords } from '../messages/dense';
import { softmaxWords } from '../messages/softmax';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';
const address = (language: string, query = '') => `${language}/lessons/dense-and-softmax/${query}`;

test('neurons are computed one by one, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const words = denseWords[language];
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	await scene.at(1, 3);
	const outputs = () => scene.texts(words.output);
	expect(await outputs()).toEqual([['5'], [''], ['']]);
	await scene.button(scene.words.player.play).click();
	await scene.at(3, 3);
	const all = (await outputs()).flat();
	expect(all.every((text) => text !== '')).toBe(true);
	expect(await scene.texts(words.vector)).toEqual([
		(await scene.texts(words.map(1))).concat(await scene.texts(words.map(2))).flat()
	]);
	await expect(scene.root.getByText(words.count, { exact: true })).toBeVisible();
	await page.keyboard.press('Home');
	await scene.at(1, 3);
	expect(await outputs()).toEqual([['5'], [''], ['']]);
});

test('the text has the worked numbers', async ({ page }) => {
	await page.goto(address(language));
	const text = page.getByRole('main');
	for (const number of ['131,200', '1,024', '4,096', '524,416', '40,970', '650'])
		await expect(text).toContainText(number);
});

test('softmax goes through its stages and back', async ({ page }) => {
	await page.goto(address(language));
	const words = softmaxWords[language];
	const scene = new WindowScene(page, words.title, language);
	await page.locator('#shares').scrollIntoViewIfNeeded();
	await scene.ready();
	await scene.at(4, 4);
	await expect(scene.root.getByText(words.argmax, { exact: true })).toBeVisible();
	const shares = scene.root.getByRole('listitem').locator('b');
	await expect(shares.first()).toHaveText('≈0.644');
	const before = await shares.allTextContents();
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 4);
	await expect(shares.first()).toHaveText('·');
	await scene.button(scene.words.player.play).click();
	await scene.at(4, 4);
	expect(await shares.allTextContents()).toEqual(before);

	const constant = scene.root.getByRole('slider', { name: words.constant });
	await constant.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(constant).toHaveAttribute('aria-valuetext', '2');
	expect(await shares.allTextContents()).toEqual(before);

	await scene.root.getByRole('slider', { name: words.temperature }).focus();
	await page.keyboard.press('End');
	await expect(shares.first()).not.toHaveText(before[0]);
});

test('a cell of a map lights its place, by keyboard, and is edited', async ({ page }) => {
	await page.goto(address('en'));
	const words = denseWords.en;
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await scene.grid(words.map(2)).focus();
	await page.keyboard.press('ArrowRight');
	await expect(scene.root.getByText(/map 2, row 1, column 2 stands at place 10/)).toBeVisible();
	await page.keyboard.press('4');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await scene.texts(words.vector))[0][10]).toBe('4');
	await expect(page).toHaveURL(/dense=1~maps:/);
	await expectAccessible(scene.root);
});

test('drawn as a convolution the layer gives the same number', async ({ page }) => {
	await page.goto(address('en'));
	const words = denseWords.en;
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await scene.root.getByText(words.views.convolution, { exact: true }).click();
	await expect(scene.grid(words.kernel(1, 2))).toBeVisible();
	await expect(scene.root.getByText(words.same('5', '5', '3×3'))).toBeVisible();
});

test('a logit that is typed moves all shares, and a wrong one is refused', async ({ page }) => {
	await page.goto(address('en'));
	const words = softmaxWords.en;
	const scene = new WindowScene(page, words.title, 'en');
	await page.locator('#shares').scrollIntoViewIfNeeded();
	await scene.ready();
	const typed = scene.root.getByRole('textbox', { name: words.typed(2) });
	await typed.fill('2');
	await typed.press('Enter');
	const shares = scene.root.getByRole('listitem').locator('b');
	await expect(shares.nth(1)).toHaveText((await shares.first().textContent()) ?? '');
	await typed.fill('99');
	await typed.press('Enter');
	await expect(scene.root.getByText(words.outside(-10, 10))).toBeVisible();
	await expect(typed).toHaveValue('2');
});
