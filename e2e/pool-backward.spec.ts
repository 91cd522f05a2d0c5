import { nudgeWords } from '../messages/nudge';
import { poolBackwardWords } from '../messages/pool-backward';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

/** The lab of the way back through pooling, opened in a state. */
async function open(page: WindowScene['page'], language: Language, state: string) {
	await page.goto(`${language}/lab/pool-backward/?pool-backward=1~${state}`);
	const scene = new WindowScene(page, poolBackwardWords[language].title, language);
	await scene.ready();
	return scene;
}

test('max pooling hands all to the first of equals, and gradients add up', async ({ page }) => {
	const words = poolBackwardWords.en;
	const scene = await open(page, 'en', 'gradient:ones~at:term.0');
	await expect(scene.root.getByText(words.maxWins(1, 1, '1', '1'))).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(scene.root.getByText(words.maxTies(1, 1, '0'))).toBeVisible();
	await page.keyboard.press('End');
	await scene.at(16, 16);
	await expect
		.poll(() => scene.texts(words.gradInput))
		.toEqual([
			['1', '0', '0', '0'],
			['0', '0', '1', '0'],
			['1', '0', '1', '0'],
			['0', '0', '0', '0']
		]);
	await page.keyboard.press('ArrowLeft');
	await scene.at(15, 16);
	await expectAccessible(scene.root);
	const overlapping = await open(
		page,
		'en',
		'input:summit~kernel:3~stride:1~gradient:ones~at:map.0'
	);
	await expect.poll(async () => (await overlapping.texts(words.gradInput))[2][2]).toBe('9');
	await overlapping.grid(words.gradOutput).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await overlapping.texts(words.gradInput))[2][2]).toBe('13');
});

test('average pooling shares, global pooling with all, and an old link to ReLU opens', async ({
	page
}) => {
	const words = poolBackwardWords.zh;
	const scene = await open(page, 'zh', 'operation:average~gradient:ones~at:map.0');
	const rows = (share: string) => Array.from({ length: 4 }, () => Array(4).fill(share));
	await expect.poll(() => scene.texts(words.gradInput)).toEqual(rows('0.25'));
	await scene.root.getByText(words.operations.globalAverage, { exact: true }).click();
	await expect.poll(() => scene.texts(words.gradOutput)).toHaveLength(1);
	await page.keyboard.press('End');
	await expect.poll(() => scene.texts(words.gradInput)).toEqual(rows('1/16'));
	await expectAccessible(scene.root);
	// The second of two equal numbers has gradient 0, but wins at any nudge up; not at one down.
	const tie = await open(page, 'zh', 'gradient:ones~nudgeAt:1~epsilon:1/1000');
	await expect(tie.root.getByText(words.isTie)).toBeVisible();
	await tie.root.getByText(nudgeWords.zh.directions.down, { exact: true }).click();
	await expect(tie.root.getByText(nudgeWords.zh.isEqual)).toBeVisible();
	await expectAccessible(tie.root);
	const old = await open(page, 'zh', 'operation:relu~gradient:ones~at:cell.0');
	await old.at(1, 16);
});
