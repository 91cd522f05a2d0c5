import { activationBackwardWords } from '../messages/activation-backward';
import { activationsWords } from '../messages/activations';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

/** The lab of the way back through activations, opened in a state. */
async function open(page: WindowScene['page'], language: Language, state: string) {
	await page.goto(`${language}/lab/activation-backward/?activation-backward=1~${state}`);
	const scene = new WindowScene(page, activationBackwardWords[language].title, language);
	await scene.ready();
	return scene;
}

test('ReLU lets pass, stops, and has a corner at 0; a typed gradient follows', async ({ page }) => {
	const words = activationBackwardWords.en;
	const scene = await open(page, 'en', 'gradient:ones~at:cell.0');
	await expect(scene.root.getByText(words.stops(1, 1, '−2', '1'))).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(scene.root.getByText(words.passes(1, 2, '1', '1'))).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(scene.root.getByText(words.corner('ReLU', '0'))).toBeVisible();
	await expect(
		scene.root.getByRole('img', { name: words.plot('ReLU', '0', '0', '0') })
	).toBeVisible();
	await page.keyboard.press('End');
	await scene.at(16, 16);
	await expect
		.poll(() => scene.texts(words.maps.gradInput))
		.toEqual([
			['0', '1', '0', '1'],
			['1', '0', '0', '1'],
			['0', '1', '0', '1'],
			['0', '1', '1', '0']
		]);
	await page.keyboard.press('ArrowLeft');
	await scene.at(15, 16);
	await scene.grid(words.maps.gradOutput).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type('1/3');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await scene.texts(words.maps.gradInput))[0][1]).toBe('1/3');
	await expectAccessible(scene.root);
});

test('curves give rounded slopes, and PReLU a gradient for its own slope', async ({ page }) => {
	const words = activationBackwardWords.zh;
	const scene = await open(page, 'zh', 'applied:sigmoid~input:corner~gradient:ones~at:map.0');
	await expect.poll(async () => (await scene.texts(words.maps.gradInput))[1][1]).toBe('0.25');
	const { names, shapes } = activationsWords.zh;
	await scene.root.getByLabel(words.applied, { exact: true }).selectOption(names.prelu);
	// Of −1, −1/2, −1/4, −1/100 and 0, each times 1.
	await expect(scene.root.getByText(words.sharesAll('−1.76'))).toBeVisible();
	const slider = scene.root.getByRole('slider', { name: shapes.learned });
	await slider.focus();
	await page.keyboard.press('End');
	await expect.poll(async () => (await scene.texts(words.maps.gradInput))[0][0]).toBe('1');
	await expectAccessible(scene.root);
});
