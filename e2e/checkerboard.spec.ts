import { checkerboardWords } from '../messages/checkerboard';
import { overlapCountsWords } from '../messages/overlap-counts';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

test('stamps are counted one by one, and an output cell names them', async ({ page }) => {
	const language = 'zh';
	const words = overlapCountsWords[language];
	await page.goto(`${language}/lab/overlap-counts/?overlap-counts=1~at:cell.4`);
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	// The fifth stamp meets the first and the second, below them.
	await expect(scene.root.getByText(words.narrateStamp(5, 16, 9, 3, 1))).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await scene.at(6, 16);
	await expect(scene.root.getByText(words.narrateStamp(6, 16, 9, 5, 1))).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await scene.at(5, 16);
	await page.keyboard.press('End');
	expect((await scene.texts(words.output))[2]).toEqual([...'224242422']);

	await scene.grid(words.output).focus();
	await page.keyboard.press('Control+Home');
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
		await page.keyboard.press(key);
	await expect(scene.root.getByText(words.product(2, 2, 4), { exact: false }).last()).toContainText(
		words.stamps('1, 2, 5, 6', 4)
	);

	// k = 4 is even, and a link brings it back.
	await scene.group(scene.words.parameters.kernelSize).getByRole('button').nth(1).click();
	await expect(page).toHaveURL(/kernel:4/);
	await page.reload();
	await scene.ready();
	await scene.root.getByText(scene.words.player.grainsShort.map, { exact: true }).click();
	await expect(scene.root.getByText(words.even(4), { exact: false })).toBeVisible();
});

test('a picture checks, resizing does not, and the gradient has the same pattern', async ({
	page
}) => {
	const words = checkerboardWords.en;
	await page.goto('en/lessons/checkerboard/');
	const scene = page.getByRole('region', { name: words.title, exact: true });
	await page.getByRole('link', { name: 'On plain grey, with equal weights' }).click();
	await expect(scene.getByText('≈ 48.4%', { exact: true })).toBeVisible();
	await expect(scene.getByText('0%', { exact: true })).toHaveCount(2);

	await page.getByRole('link', { name: 'where s divides k, if the weights are random' }).click();
	await expect(scene.getByText('0%', { exact: true })).toHaveCount(1);
	await page.getByRole('link', { name: 'the gradient of the input is a checkerboard' }).click();
	await expect(scene.getByText(words.names.gradient.transposed(3, 2))).toBeVisible();
	await expect(scene.getByText('≈ 48.4%', { exact: true })).toBeVisible();

	// The frame moves by keys, and the address keeps it.
	const picture = scene.getByRole('application', { name: words.steer });
	await picture.focus();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(page).toHaveURL(/pixel:88,76/);

	// The photograph goes through the same layers.
	await scene.getByText(words.ways.picture, { exact: true }).click();
	await expect(scene.getByRole('img', { name: words.inputCrop })).toBeVisible();
	await expectAccessible(scene);
});
