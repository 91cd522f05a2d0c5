import { digitWords } from '../messages/digit-cnn';
import { presentWords } from '../messages/present';
import { readStage, stageSizes } from '../scripts/measure/staged.js';
import { expect } from './fixtures';
import { test } from './one-tab';
import { catalogues } from './scene';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The scenes with the least room to spare; `npm run measure:stage` measures all, to their ends. */
const tightest = [
	'activations',
	'batch-norm-backward',
	'conv-transpose2d',
	'digit-matrix',
	'receptive-field'
];

test('what is presented fits the screen in legible numbers, and the rest is behind a key', async ({
	page
}) => {
	for (const scene of tightest) {
		await page.goto(`en/present/lab/?scene=${scene}`);
		for (const { width, height, least } of stageSizes) {
			await page.setViewportSize({ width, height });
			const { tooHigh, tooWide, type } = await readStage(page);
			expect({ scene, width, tooHigh, tooWide }).toEqual({ scene, width, tooHigh: 0, tooWide: 0 });
			expect(type, `${scene} at ${width}`).toBeGreaterThanOrEqual(least);
		}
	}

	await page.goto('zh/present/lab/?scene=batch-norm-backward');
	const { player } = catalogues.zh;
	const bar = page.getByRole('navigation').getByRole('slider', { name: player.scrub });
	const speed = page.getByRole('combobox', { name: player.speed });
	const table = page.getByText(catalogues.zh.stage.table, { exact: true });
	await expect(bar).toHaveValue('0');
	await bar.focus();
	await page.keyboard.press('ArrowRight');
	await expect(bar).toHaveValue('1');
	await expect(speed).toBeHidden();
	await expect(table).toBeHidden();
	await page.keyboard.press('e');
	await expect(speed).toBeVisible();
	await expect(table).toBeVisible();
	await expect(bar).toBeHidden();
	await page.getByRole('button', { name: presentWords.zh.settings, exact: true }).click();
	await expect(bar).toHaveValue('1');
	await expect(speed).toBeHidden();
	await page.setViewportSize(stageSizes[0]);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog');
	await expect(help).toBeVisible();
	expect(await help.evaluate((list) => list.scrollHeight - list.clientHeight)).toBe(0);
});

test('what is opened within a scene has the stage to itself, until it is to be predicted', async ({
	page
}) => {
	const [{ width, height, least }] = stageSizes;
	await page.setViewportSize({ width, height });
	await page.goto('en/present/lab/?scene=digit-cnn');
	await readStage(page);
	const overview = page.getByRole('group', { name: digitWords.en.overview });
	await expect(overview).toBeVisible();
	await page.keyboard.press(']');
	await page.keyboard.press(']');
	await expect(overview).toBeHidden();
	const { tooHigh, tooWide, type } = await readStage(page, 'stepping');
	expect({ tooHigh, tooWide }).toEqual({ tooHigh: 0, tooWide: 0 });
	expect(type).toBeGreaterThanOrEqual(least);
	await page.keyboard.press('h');
	await expect(overview).toBeVisible();

	// Long after it was opened, and touched, it still grows with the window, as into full screen.
	const [, large] = stageSizes;
	await page.setViewportSize(large);
	expect((await readStage(page)).type).toBeGreaterThanOrEqual(large.least);
});
