import { activationsWords } from '../messages/activations';
import { linearLayersWords } from '../messages/linear-layers';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';
const address = (language: string, query = '') => `${language}/lessons/activation/${query}`;

const words = activationsWords[language];

test('a function is applied number by number, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	await scene.at(18, 80);
	await page.keyboard.press('End');
	await scene.at(80, 80);
	const after = await scene.texts(words.output);
	expect(after.flat().filter((text) => text.startsWith('−'))).toEqual([]);
	await scene.button(scene.words.player.previous).click();
	await scene.at(79, 80);
	await scene.button(scene.words.player.play).click();
	await scene.at(80, 80);
});

test('the cross-hair reads exact values off, by keyboard', async ({ page }) => {
	await page.goto(address(language));
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	const hair = scene.root.getByRole('slider', { name: words.crossHair });
	await hair.focus();
	await page.keyboard.press('Home');
	await expect(hair).toHaveAttribute('aria-valuetext', 'x = −6');
	for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowRight');
	await expect(hair).toHaveAttribute('aria-valuetext', 'x = 0');
	const row = (name: string) =>
		scene.root.getByRole('table').first().getByRole('row').filter({ hasText: name });
	await expect(row(words.names.sigmoid).getByRole('cell')).toHaveText(['0.5', '0.25']);
	await expect(row(words.names.tanh).getByRole('cell')).toHaveText(['0', '1']);
	await page.keyboard.press('ArrowRight');
	await expect(row(words.names.sigmoid).getByRole('cell').first()).toHaveText(/^≈0\.5/);
	await page.keyboard.press('Escape');
	await scene.root.getByLabel(words.applied).selectOption(words.names.leakyRelu);
	await expect(scene.root.getByLabel(words.shapes.leak)).toBeVisible();
});

test('two layers bend their border only with something between', async ({ page }) => {
	const layers = linearLayersWords[language];
	await page.goto(address(language, '?layers=1~at:epoch.60'));
	await page.locator('#layers').scrollIntoViewIfNeeded();
	const scene = new WindowScene(page, layers.title, language);
	await scene.ready();
	await scene.at(61, 61);
	await expect(scene.root.getByText(layers.equal)).toBeVisible();
	await expect(scene.root.getByText(layers.score(16, 16))).toBeHidden();
	await scene.root.getByText(layers.betweens.relu, { exact: true }).click();
	await expect(scene.root.getByText(layers.score(16, 16))).toBeVisible();
	await expect(scene.root.getByText(layers.between.relu)).toBeVisible();
	await scene.button(scene.words.player.previous).click();
	await scene.at(60, 61);
});

test('a point is chosen and moved by keyboard, and a link keeps it', async ({ page }) => {
	const words = linearLayersWords.en;
	await page.goto(address('en', '?layers=1~at:epoch.0'));
	await page.locator('#layers').scrollIntoViewIfNeeded();
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	const plane = scene.root.getByRole('application');
	await plane.focus();
	await page.keyboard.press('Enter');
	await expect(plane).toHaveAccessibleName(/Point 2, class 0/);
	const before = await plane.getAttribute('aria-label');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(plane).not.toHaveAccessibleName(before ?? '');
	await expect(page).toHaveURL(/layers=1~.*points:/);
	await expectAccessible(scene.root);
});

test('damaged links open the nearest state and say so', async ({ page }) => {
	const words = activationsWords.en;
	await page.goto(address('en', '?curves=1~shown:gelu,nothing~alpha:99'));
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await expect(scene.root.getByRole('checkbox', { name: words.names.gelu })).toBeChecked();
	await expect(scene.button(scene.words.stage.dismiss)).toBeVisible();
});
