import { outputSizeWords } from '../messages/output-size';
import { readCountsWords } from '../messages/read-counts';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';
const address = (language: string, state?: string) =>
	`${language}/lessons/stride-and-dilation/${state === undefined ? '' : `?size=1~${state}`}`;

const words = outputSizeWords[language];

test('windows are laid down one by one, to the end and back', async ({ page }) => {
	await page.goto(address(language));
	const scene = new WindowScene(page, words.title, language);
	await scene.ready();
	await scene.at(2, 2);
	await expect(scene.root.getByText(words.dropped('6', 1))).toBeVisible();
	await expect(
		scene.root.getByRole('img', { name: words.alt(6, 6, 2, 1), exact: true })
	).toBeVisible();
	await scene.button(scene.words.player.previous).click();
	await scene.at(1, 2);
	await scene.button(scene.words.player.play).click();
	await scene.at(2, 2);
});

test('the worked sizes are what the text says', async ({ page }) => {
	const worked = [
		['size:5~stride:1~at:cell.0', 3],
		['size:5~stride:2~before:1~after:1~at:cell.0', 3],
		['size:224~kernel:11~stride:4~before:2~after:2~at:cell.0', 55],
		['size:6~stride:2~at:cell.0', 2]
	] as const;
	for (const [state, windows] of worked) {
		await page.goto(address(language, state));
		const scene = new WindowScene(page, words.title, language);
		await scene.ready();
		await scene.at(1, windows);
		await page.keyboard.press('End');
		await scene.at(windows, windows);
	}
});

test('numbers can be typed, and what cannot be had says why and changes nothing', async ({
	page
}) => {
	const words = outputSizeWords.en;
	await page.goto(address('en'));
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	const { parameters, errors } = scene.words;
	const field = (name: string) => scene.root.getByRole('textbox', { name, exact: true });
	const type = async (name: string, text: string) => {
		await field(name).fill(text);
		await field(name).press('Tab');
	};
	await type(parameters.kernelSize, '7');
	await expect(scene.root.getByText(errors.kernelDoesNotFit('7', '6', '0'))).toBeVisible();
	await expect(field(parameters.kernelSize)).toHaveAttribute('aria-invalid', 'true');
	await scene.at(2, 2);
	await type(parameters.kernelSize, '1.5');
	await expect(scene.root.getByText(words.notWhole('1.5'))).toBeVisible();
	await type(parameters.size, '999');
	await expect(scene.root.getByText(words.outside(1, 256))).toBeVisible();
	await type(parameters.size, '224');
	await type(parameters.kernelSize, '11');
	await type(parameters.stride, '4');
	await type(words.bothEnds, '2');
	await scene.at(2, 55);
	await expect(page).toHaveURL(/size=1~.*size:224/);
});

test('a term of the formula tells what it counts, by keyboard too', async ({ page }) => {
	const words = outputSizeWords.en;
	await page.goto(address('en'));
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await scene.button(words.terms.floor).focus();
	await expect(scene.root.getByText(words.about.floor(3, 2, 1, 1))).toBeVisible();
	await scene.button(words.terms.one).focus();
	await expect(scene.root.getByText(words.about.one(2, 1))).toBeVisible();
	await expectAccessible(scene.root);
});

test('dilation and stride together leave a grid that is never read', async ({ page }) => {
	await page.goto('en/lessons/stride-and-dilation/?reads=1~size:9~dilation:2~stride:2~at:map.0');
	const words = readCountsWords.en;
	await page.locator('#reads').scrollIntoViewIfNeeded();
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await expect(scene.root.getByText(words.dropped(56))).toBeVisible();
});
