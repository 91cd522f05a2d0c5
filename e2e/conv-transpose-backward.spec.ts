import { convTransposeBackwardWords } from '../messages/conv-transpose-backward';
import { nudgeWords } from '../messages/nudge';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

/** The lab of the way back through a transposed convolution, opened in a state. */
async function open(page: WindowScene['page'], language: Language, state: string) {
	await page.goto(`${language}/lab/conv-transpose-backward/?conv-transpose-backward=1~${state}`);
	const scene = new WindowScene(page, convTransposeBackwardWords[language].title, language);
	await scene.ready();
	return scene;
}

test('the input gradient is a strided convolution of the output gradient', async ({ page }) => {
	const words = convTransposeBackwardWords.en;
	// Ones under the kernel 1, 2; 3, 4 at stride 2: each window adds up to 10.
	const scene = await open(page, 'en', 'kernelSize:2~stride:2~gradient:ones~at:term.0');
	await expect(scene.root.getByText(words.inputTerm('1', '1', '1', 1, 4, '1'))).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(scene.root.getByText(words.inputTerm('1', '2', '2', 2, 4, '3'))).toBeVisible();
	await page.keyboard.press('End');
	await scene.at(16, 16);
	const tens = [
		['10', '10'],
		['10', '10']
	];
	await expect.poll(() => scene.texts(words.figures.gradInput)).toEqual(tens);
	await page.keyboard.press('ArrowLeft');
	await scene.at(15, 16);
	await page.keyboard.press('End');
	await scene.grid(words.figures.gradOutput).focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('2');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await scene.texts(words.figures.gradInput))[1][1]).toBe('14');
	await expect(page).toHaveURL(/gradients:/);
	await expectAccessible(scene.root);
});

test('weight and bias have their gradients, and a nudge proves them', async ({ page }) => {
	const words = convTransposeBackwardWords.zh;
	const told = nudgeWords.zh;
	const state = 'target:weight~kernelSize:2~stride:2~gradient:ones~nudgeAt:2~at:map.0';
	const scene = await open(page, 'zh', state);
	// Every weight met the inputs 1, 2, 3 and 4.
	await expect
		.poll(() => scene.texts(words.figures.gradWeight))
		.toEqual([
			['10', '10'],
			['10', '10']
		]);
	await expect(scene.root.getByText(told.isEqual)).toBeVisible();
	await scene.root.getByText(told.directions.down, { exact: true }).click();
	await expect(scene.root.getByRole('textbox', { name: told.typed })).toHaveValue('−1/10');
	await expect(scene.root.getByText(told.isEqual)).toBeVisible();
	await scene.root.getByText(words.targets.bias, { exact: true }).click();
	await scene.at(1, 1);
	await expect(scene.root.getByText(words.biasMap(1))).toBeVisible();
	await expect.poll(() => scene.texts(words.figures.gradBias)).toEqual([['16']]);
	await expectAccessible(scene.root);
});
