import { poolingWords } from '../messages/pooling';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'en';
const address = (language: string, state?: string) =>
	`${language}/lessons/pooling/${state === undefined ? '' : `?pool=1~${state}`}`;

const words = poolingWords[language];

test('windows are pooled one by one, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const scene = new WindowScene(page, words.title, language, 'pool');
	await scene.ready();
	await scene.at(1, 4);
	await expect(scene.root.getByText(words.narrateMaxCell(4, '5', 2, 1))).toBeVisible();
	await page.keyboard.press('End');
	await scene.at(4, 4);
	expect(await scene.texts(words.output)).toEqual([
		['5', '2'],
		['2', '8']
	]);
	await scene.button(scene.words.player.previous).click();
	await scene.at(3, 4);
	expect(await scene.texts(words.output)).toEqual([
		['5', '2'],
		['2', '']
	]);
	await scene.button(scene.words.player.play).click();
	await scene.at(4, 4);
});

test('the worked outputs are what the text says', async ({ page }) => {
	const worked = [
		['reducer:average~at:map.0', '3.25,1.25;1,6'],
		['input:five~kernel:3~at:map.0', '9,9;9,9'],
		['input:five~at:map.0', '4,2;3,9'],
		['input:five~ceilMode:1~at:map.0', '4,2,3;3,9,1;2,3,6'],
		['layout:global~at:map.0', '8']
	] as const;
	for (const [state, output] of worked) {
		await page.goto(address(language, state));
		const scene = new WindowScene(page, words.title, language, 'pool');
		await scene.ready();
		const rows = output.split(';').map((row) => row.split(','));
		await expect.poll(() => scene.texts(words.output)).toEqual(rows);
	}
});

test('the lead changes hands, and a typed number can take it', async ({ page }) => {
	const words = poolingWords.en;
	await page.goto(address('en', 'at:term.1'));
	const scene = new WindowScene(page, words.title, 'en', 'pool');
	await scene.ready();
	await expect(scene.root.getByText(words.narrateLeads('3', 2, 4))).toBeVisible();
	const input = scene.grid(words.input);
	await input.focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('9');
	await page.keyboard.press('Enter');
	await expect(scene.root.getByText(words.narrateLoses('3', 2, 4, '9'))).toBeVisible();
	await expectAccessible(scene.root);
});

test('moving the input tells which outputs noticed, and can be undone', async ({ page }) => {
	const words = poolingWords.en;
	await page.goto(address('en', 'shift:0'));
	const scene = new WindowScene(page, words.title, 'en', 'pool');
	await scene.ready();
	const right = scene.button(words.moves.right);
	await right.focus();
	await page.keyboard.press('Enter');
	await expect(scene.root.getByText(words.shifted(0, 1))).toBeVisible();
	await expect(scene.root.getByText(/of 4 outputs/)).toBeVisible();
	await expect(scene.grid(words.before)).toBeVisible();
	await scene.button(words.back).click();
	await expect(scene.grid(words.before)).toBeHidden();
	await expect(scene.root.getByText(words.shifted(0, 0))).toBeVisible();
});

test('settings that cannot be had say why', async ({ page }) => {
	const words = poolingWords.en;
	await page.goto(address('en', 'reducer:average~padding:1'));
	const scene = new WindowScene(page, words.title, 'en', 'pool');
	await scene.ready();
	await expect(scene.root.getByText(words.paddingOverHalf('1')).first()).toBeVisible();
	await scene.root.getByText(words.countPads.leave, { exact: true }).click();
	await expect(page).toHaveURL(/countIncludePad:0/);
});
