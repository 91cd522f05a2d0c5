import { paddingModesWords } from '../messages/padding-modes';
import { readCountsWords } from '../messages/read-counts';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { readGrid } from './scene';
import { fraction } from './numbers';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';
const address = (language: string, query = '') => `${language}/lessons/padding/${query}`;
const rowsOf = async (scene: WindowScene, grid: string) =>
	(await readGrid(scene.grid(grid))).map((row) => row.map((value) => value && fraction(value)));

test('pixels are counted window by window, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const words = readCountsWords[language];
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	const counts = [
		['1', '2', '3', '2', '1'],
		['2', '4', '6', '4', '2'],
		['3', '6', '9', '6', '3'],
		['2', '4', '6', '4', '2'],
		['1', '2', '3', '2', '1']
	];
	const reads = () => scene.texts(words.input);
	expect(await reads()).toEqual(counts);
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 9);
	expect((await reads())[0]).toEqual(['1', '1', '1', '0', '0']);
	await scene.button(scene.words.player.play).click();
	await scene.at(9, 9);
	expect(await reads()).toEqual(counts);
	for (let window = 8; window >= 1; window -= 1) {
		await page.keyboard.press('ArrowLeft');
		await scene.at(window, 9);
	}
	expect((await reads())[4]).toEqual(['0', '0', '0', '0', '0']);
});

test('added cells are filled in four ways, to the end and back', async ({ page }) => {
	await page.goto(address(language, '?modes=1~padding:1~at:cell.0'));
	const words = paddingModesWords[language];
	const scene = new WindowScene(page, words.title, language);
	await page.locator('#modes').scrollIntoViewIfNeeded();
	await scene.ready();
	await scene.at(1, 24);
	const { paddingModes } = scene.words.parameters;
	await scene.button(scene.words.player.last).click();
	await scene.at(24, 24);
	const corner = async (mode: keyof typeof paddingModes) =>
		(await rowsOf(scene, words.padded(paddingModes[mode])))[0][0];
	expect(await corner('zeros')).toBe('0');
	expect(await corner('reflect')).toBe('6');
	expect(await corner('replicate')).toBe('0');
	expect(await corner('circular')).toBe('24');
	const edge = async (mode: keyof typeof paddingModes) =>
		(await rowsOf(scene, words.output(paddingModes[mode])))[2][0];
	expect(await edge('zeros')).toBe('44');
	expect(await edge('replicate')).toBe('4');
	expect(await edge('circular')).toBe('-12');
	await page.keyboard.press('Home');
	await scene.at(1, 24);
});

test('the padding by name and by side changes who is read how often', async ({ page }) => {
	await page.goto(address('en'));
	const words = readCountsWords.en;
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	const { parameters } = scene.words;
	await scene.root.getByText(scene.words.player.grainsShort.map, { exact: true }).click();
	const corner = async () => (await scene.texts(words.input)).at(1)?.at(1);
	const pad = (name: string) =>
		scene.root
			.getByRole('combobox', { name: parameters.padding, exact: true })
			.selectOption({ label: name });
	await pad(parameters.paddingNames.same);
	await expect.poll(corner).toBe('4');
	await pad(parameters.paddingNames.full);
	await expect.poll(async () => (await scene.texts(words.input))[2][2]).toBe('9');
	await pad(parameters.paddingNames.same);
	await scene
		.group(parameters.stride)
		.getByRole('button', { name: parameters.more(parameters.stride) })
		.click();
	await expect(scene.root.getByRole('grid', { name: `${words.output} 3×3` })).toBeVisible();
});

test('the keyboard reaches every cell, padding included, and says who reads it', async ({
	page
}) => {
	await page.goto(address('en', '?reads=1~padding:same~at:map.0'));
	const words = readCountsWords.en;
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await scene.grid(words.input).focus();
	await page.keyboard.press('Control+Home');
	await expect(scene.root.getByText(/^Padding at row 0, column 0: read 1 time/)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(scene.root.getByText(/^Row 1, column 1: read 4 times/)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/pin:input\.0\.1\.1/);
	await expectAccessible(scene.root);
});
