import { convTranspose2dWords } from '../messages/conv-transpose2d';
import { sizeAmbiguityWords } from '../messages/size-ambiguity';
import { thereAndBackWords } from '../messages/there-and-back';
import { upsampleWords } from '../messages/upsample';
import { expect } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

test('three readings of a transposed convolution agree', async ({ page }) => {
	const language = 'zh';
	const words = convTranspose2dWords[language];
	await page.goto(`${language}/lab/conv-transpose2d/?conv-transpose2d=1~at:term.15`);
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	await expect(
		scene.root.getByText(words.narrateStamp('1', '16', '16', 4, 4, '0', '16'))
	).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await scene.at(17, 64);
	await expect(
		scene.root.getByText(words.narrateStamp('2', '1', '2', 1, 4, '4', '6'))
	).toBeVisible();
	await scene.root.getByText(words.readings.matrix, { exact: true }).first().click();
	await scene.slider.focus();
	await page.keyboard.press('End');
	await expect(scene.root.getByText(words.equalEverywhere(49))).toBeVisible();
	for (const reading of ['stamp', 'zeroInsert', 'matrix'] as const) {
		const grid = scene.root.getByRole('grid', {
			name: `${words.output} 7×7, ${words.by[reading]}`,
			exact: true
		});
		await expect(grid.getByRole('row').nth(3).getByRole('gridcell').nth(3)).toHaveText('58');
	}
	// A typed number reaches all three.
	await scene.root.getByRole('grid', { name: `${words.input} 2×2`, exact: true }).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('0');
	await page.keyboard.press('Enter');
	await expect(scene.root.getByText(words.equalEverywhere(49))).toBeVisible();
	await expect(
		scene.root.getByRole('grid', { name: words.by.matrix }).getByRole('row').first()
	).toHaveText(/^0\s*0\s*0\s*2/);
});

test('the lesson leads to sizes, to what does not come back and to the backward lab', async ({
	page
}) => {
	const [sizes, inverse, ways] = [sizeAmbiguityWords.en, thereAndBackWords.en, upsampleWords.en];
	await page.goto('en/lessons/transposed-convolution/');
	await page.getByRole('link', { name: 'the number of cells that were left over' }).click();
	await expect(page.getByText(sizes.narrate(8, 3, 1, 1))).toBeVisible();
	await page.getByRole('link', { name: 'a single weight of 1 at stride 1' }).click();
	await expect(page.getByText(inverse.verdict('5×5', 25, 25))).toBeVisible();
	await page.getByRole('link', { name: 'copies the cell that an output cell lies on' }).click();
	await expect(page.getByText(ways.nearest(2, 2, 1, 1, '8'))).toBeVisible();
	await page.getByRole('link', { name: 'the same numbers come out of the backward lab' }).click();
	await expect(page).toHaveURL(/lab\/conv2d-backward\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('slider').focus();
	await page.keyboard.press('End');
	await expect(page.getByText('58', { exact: true }).first()).toBeVisible();
});
