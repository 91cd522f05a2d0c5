import { convolutionMatrixWords } from '../messages/convolution-matrix';
import { shiftWords } from '../messages/shift';
import { expect, expectAccessible, type Locator, type Page } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'en';

async function openMatrix(page: Page, language: Language, state = ''): Promise<WindowScene> {
	const query = state && `?matrix=1~${state}`;
	await page.goto(`${language}/lessons/sparse-and-shared/${query}`);
	const scene = new WindowScene(page, convolutionMatrixWords[language].title, language);
	await scene.ready();
	return scene;
}

/** Opens the scene of moved inputs, which lies below the first screen. */
async function openShift(page: Page, language: Language, state = ''): Promise<Locator> {
	const query = state && `?shift=1~${state}`;
	await page.goto(`${language}/lessons/sparse-and-shared/${query}`);
	await page.locator('#shift').scrollIntoViewIfNeeded();
	const scene = page.getByRole('region', { name: shiftWords[language].title });
	await expect(scene.getByRole('grid').first()).toBeVisible();
	return scene;
}

const words = convolutionMatrixWords[language];

test('a matrix is multiplied row by row, to the end and back', async ({ page }) => {
	const scene = await openMatrix(page, language);
	await scene.at(2, 4);
	await scene.button(scene.words.player.play).click();
	await scene.at(4, 4);
	expect(await scene.texts(words.output)).toEqual([
		['37', '47'],
		['67', '77']
	]);
	await scene.button(scene.words.player.previous).click();
	await scene.at(3, 4);
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 4);
});

test('36, 16 and 4 weights on the same picture', async ({ page }) => {
	const scene = await openMatrix(page, language);
	const zeros = [
		['dense', 36, 0],
		['local', 16, 20],
		['convolution', 4, 20]
	] as const;
	for (const [kind, weights, expected] of zeros) {
		const name = new RegExp(String.raw`^${words.connections[kind]}\s*${weights}\b`);
		await scene.root.getByRole('radio', { name }).check({ force: true });
		const cells = (await scene.texts(words.matrix)).flat();
		expect(cells).toHaveLength(36);
		expect(cells.filter((text) => text === '0')).toHaveLength(expected);
	}
});

test('a shifted input has its output shifted', async ({ page }) => {
	const moved = shiftWords[language];
	const scene = await openShift(page, language);
	await expect(scene.getByText(moved.same(49, 51))).toBeVisible();
	await expect(async () => {
		await scene.getByRole('button', { name: moved.moves.left, exact: true }).click();
		await expect(scene.getByText(moved.shifted(1, -1))).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(scene.getByText(moved.same(49, 51))).toBeVisible();
	await expect(scene.getByText(moved.shiftLaw)).toBeVisible();
});

test('a turn does not commute with Sobel, but with the Laplacian', async ({ page }) => {
	const words = shiftWords.en;
	const scene = await openShift(page, 'en', 'change:rotate');
	await expect(scene.getByText(words.different(51, 64))).toBeVisible();
	const other = await openShift(page, 'en', 'change:rotate~kernel:laplacian');
	await expect(other.getByText(words.same(64, 36))).toBeVisible();
});

test('the picture is moved by dragging and by the arrow keys', async ({ page }) => {
	const words = shiftWords.en;
	const scene = await openShift(page, 'en', 'down:0~right:0');
	const picture = scene.getByRole('grid', { name: words.changed.shift });
	await picture.scrollIntoViewIfNeeded();
	const box = await picture.boundingBox();
	if (!box) throw new Error('the picture has no box');
	const cell = box.width / 10;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await expect(async () => {
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 2 * cell, y - cell, { steps: 4 });
		await page.mouse.up();
		await expect(scene.getByText(words.shifted(-1, 2))).toBeVisible({ timeout: 500 });
	}).toPass();
	await scene.getByRole('button', { name: words.moves.up, exact: true }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(scene.getByText(words.shifted(0, 3))).toBeVisible();
	await expect(page).toHaveURL(/shift=1~.*right:3/);
});

test('with padding the window reaches beyond the input, and rows lose weights', async ({
	page
}) => {
	const words = convolutionMatrixWords.en;
	const scene = await openMatrix(page, 'en', 'size:2~padding:1~at:cell.0');
	await scene.at(1, 9);
	expect((await scene.texts(words.matrix))[0]).toEqual(['4', '0', '0', '0']);
});

test('a weight is found by keyboard, and all its copies with it', async ({ page }) => {
	const words = convolutionMatrixWords.en;
	const scene = await openMatrix(page, 'en');
	await scene.grid(words.matrix).focus();
	await page.keyboard.press('ArrowRight');
	const told = `${words.matrixCell(1, 2, '2')} · ${words.shared(4)}`;
	await expect(scene.root.getByText(told, { exact: true })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/pin:matrix/);
	await page.locator('#shift').scrollIntoViewIfNeeded();
	await expectAccessible(scene.root);
});
