import { digitWords } from '../messages/digit-cnn';
import { layerCostsWords } from '../messages/layer-costs';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

/** The button of a layer, by its name in the network. */
const layerButton = ({ root, page }: WindowScene, name: string) =>
	root
		.getByRole('button')
		.filter({ has: page.getByRole('code').filter({ hasText: new RegExp(`^${name}$`) }) });

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'en';
const address = (language: string, query = '') => `${language}/lessons/forward-pass/${query}`;

test('the network is followed layer by layer, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const words = digitWords[language];
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	await scene.at(8, 8);
	await scene.button(scene.words.player.first).click();
	await scene.at(1, 8);
	await scene.button(scene.words.player.play).click();
	await scene.at(8, 8);
	for (let layer = 7; layer >= 1; layer -= 1) {
		await page.keyboard.press('ArrowLeft');
		await scene.at(layer, 8);
	}
});

test('the costs are counted layer by layer, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const words = layerCostsWords[language];
	const scene = new WindowScene(page, words.title, language);
	await page.locator('#costs').scrollIntoViewIfNeeded();
	await scene.ready();
	await scene.at(2, 10);
	await expect(scene.root).toContainText('156,800');
	await scene.button(scene.words.player.play).click();
	await scene.at(10, 10);
	await expect(
		scene.root.getByText(words.soFar('9,226', '390,432'), { exact: false })
	).toBeVisible();
	await page.keyboard.press('Home');
	await scene.at(1, 10);
	await layerButton(scene, 'dense').click();
	await scene.at(9, 10);
	await expect(scene.root).toContainText('7,850');
});

test('the text has the worked numbers', async ({ page }) => {
	await page.goto(address(language));
	const text = page.getByRole('main');
	for (const number of ['8×28×28', '16×7×7', '9,226', '390,432', '225,792', '101,770'])
		await expect(text).toContainText(number);
});

test('more convolutions and other networks are counted, by keyboard', async ({ page }) => {
	await page.goto(address('en'));
	const words = layerCostsWords.en;
	const scene = new WindowScene(page, words.title, 'en');
	await page.locator('#costs').scrollIntoViewIfNeeded();
	await scene.ready();
	await scene
		.group(words.extra)
		.getByRole('button', { name: scene.words.parameters.more(words.extra) })
		.press('Enter');
	await scene.at(2, 12);
	await expect(layerButton(scene, 'extra1')).toBeVisible();
	await scene.root
		.getByRole('combobox', { name: words.network, exact: true })
		.selectOption({ label: 'LeNet-5' });
	await expect(scene.root).toContainText('61,706');
	await expect(page).toHaveURL(/network:lenet5/);
	await expectAccessible(scene.root);
});
