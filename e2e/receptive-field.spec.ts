import { effectiveFieldWords } from '../messages/effective-field';
import { en } from '../messages/en';
import { receptiveFieldWords } from '../messages/receptive-field';
import { receptiveNetworksWords } from '../messages/receptive-networks';
import { expect, expectAccessible, type Page } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';

const address = (language: string, query = '') => `${language}/lessons/receptive-field/${query}`;

async function openStack(page: Page, language: Language, query = ''): Promise<WindowScene> {
	await page.goto(address(language, query));
	const scene = new WindowScene(page, receptiveFieldWords[language].title, language);
	await scene.ready();
	return scene;
}

const words = receptiveFieldWords[language];

test('the field grows layer by layer, to the end and back', async ({ page }) => {
	const scene = await openStack(page, language);
	const table = scene.root.getByRole('table', { name: words.recursion.up });
	const sizes = () =>
		table.getByRole('row').evaluateAll((rows) =>
			rows.slice(1).map((row) => {
				const cells = [...row.children].map((cell) => cell.textContent?.trim());
				return cells.filter(Boolean).join(' ');
			})
		);
	await scene.at(3, 3);
	expect(await sizes()).toEqual([
		`${words.input} 1 1 0`,
		'1 3 1 0 3 1 0',
		'2 3 1 0 5 1 0',
		'3 3 1 0 7 1 0'
	]);
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 3);
	expect((await sizes())[2]).toBe('2 3 1 0');
	await expect(scene.root.getByText(words.measure(3, 4, 6), { exact: true })).toBeVisible();
	await scene.button(scene.words.player.play).click();
	await scene.at(3, 3);
	await expect(scene.root.getByText(words.measure(7, 2, 8), { exact: true })).toBeVisible();
	await page.keyboard.press('Home');
	await scene.at(1, 3);
});

test('from the top down it comes to the same', async ({ page }) => {
	const scene = await openStack(page, language);
	await scene.root.getByText(words.direction.down, { exact: true }).click();
	const table = scene.root.getByRole('table', { name: words.recursion.down });
	await expect(table.getByRole('row').last()).toHaveText(/7\s*$/);
	await expect(scene.root.getByText(words.narrateBottom(7))).toBeVisible();
});

test('networks see as far as is published', async ({ page }) => {
	await page.goto(address(language));
	const networks = receptiveNetworksWords[language];
	await page.locator('#networks').scrollIntoViewIfNeeded();
	const root = page.getByRole('region', { name: networks.title });
	for (const [id, size] of [
		['alexnet', 195],
		['vgg16', 212],
		['resnet50Paper', 483],
		['resnet50Torchvision', 427],
		['inceptionV3', 1311],
		['mobilenetV1', 315]
	] as const) {
		const row = root.getByRole('row').filter({ hasText: networks.names[id] });
		await expect(row.getByRole('cell', { name: `${size}`, exact: true })).toBeVisible();
	}
	await root.getByRole('radio', { name: networks.names.inceptionV3 }).check();
	await expect(page).toHaveURL(/networks=1~network:inceptionV3/);
	const slider = root.getByRole('slider', { name: networks.layerSlider });
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(root.getByRole('img', { name: networks.squareAlt(299, 3, 148, 150) })).toBeVisible();
});

test('the worked stacks see what the text says', async ({ page }) => {
	const { measure } = receptiveFieldWords.en;
	for (const [state, text] of [
		['layers:c7~at:layer.0', measure(7, 2, 8)],
		['size:15~layers:c3s2.c3.c3~at:layer.2', measure(11, 2, 12)],
		['size:15~layers:c3.c3.c3s2~at:layer.2', measure(7, 4, 10)],
		['layers:c3p1.c3p1.c3p1~at:layer.2~pin:line3.0.0.0', '7 cells: −3 to 3']
	] as const) {
		const scene = await openStack(page, 'en', `?stack=1~${state}`);
		await expect(scene.root.getByText(text, { exact: true })).toBeVisible();
	}
});

test('the keyboard reaches every cell of every layer and pins it', async ({ page }) => {
	const words = receptiveFieldWords.en;
	const scene = await openStack(page, 'en');
	await scene.grid(words.figure).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowUp');
	await expect(
		scene.root.getByText(words.describe(1, 0, 3, 0, 2, 0), { exact: true })
	).toBeVisible();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('End');
	await expect(
		scene.root.getByText(words.describe(2, 6, 5, 6, 10, 0), { exact: true })
	).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/pin:line2\.0\.0\.6/);
	await scene.at(3, 3);
	await expectAccessible(scene.root);
});

test('a layer can be added and changed, and what cannot be had is refused', async ({ page }) => {
	const words = receptiveFieldWords.en;
	const scene = await openStack(page, 'en');
	await scene.root.getByText(words.build).click();
	await scene.button(words.add).click();
	await scene.at(3, 4);
	const { kernelSize, more } = scene.words.parameters;
	const larger = scene.group(kernelSize).getByRole('button', { name: more(kernelSize) });
	await larger.click();
	await larger.click();
	await expect(page).toHaveURL(/layers:c3\.c3\.c3\.c5/);
	await expect(larger).toHaveAttribute('aria-disabled', 'true');
	await scene.button(words.remove).click();
	await scene.at(3, 3);
});

test('the gradient keeps to the middle, the more the deeper', async ({ page }) => {
	const words = effectiveFieldWords.en;
	await page.goto(address('en', '?effective=1~depth:3'));
	await page.locator('#effective').scrollIntoViewIfNeeded();
	const root = page.getByRole('region', { name: words.title });
	await expect(root.getByText(words.facts.halfValue('≈49.5 %', '≈18.4 %'))).toBeVisible();
	await root.getByRole('button', { name: en.parameters.more(words.depth) }).click();
	await expect(root.getByRole('grid', { name: /9×9/ })).toBeVisible();
	await root.getByText(words.weights.random, { exact: true }).click();
	await root.getByRole('button', { name: words.again }).click();
	await expect(page).toHaveURL(/effective=1~.*weights:random~seed:2/);
	await expectAccessible(page);
});
