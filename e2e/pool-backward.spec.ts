import { poolBackwardWords } from '../messages/pool-backward';
import { expect, expectAccessible, test } from './fixtures';
import { WindowScene } from './window-scene';

const languages = ['en', 'zh'] as const;
const address = (language: string, state: string) =>
	`${language}/lab/pool-backward/?pool-backward=1~${state}`;

for (const language of languages) {
	const words = poolBackwardWords[language];

	test(`max pooling hands all to the first of equals (${language})`, async ({ page }) => {
		await page.goto(address(language, 'gradient:ones~at:term.0'));
		const scene = new WindowScene(page, words.title, language);
		await scene.ready();
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
		await expectAccessible(page);
	});

	test(`average pooling shares, and ReLU lets pass or stops (${language})`, async ({ page }) => {
		await page.goto(address(language, 'operation:average~gradient:ones~at:map.0'));
		const scene = new WindowScene(page, words.title, language);
		await scene.ready();
		const quarter = ['0.25', '0.25', '0.25', '0.25'];
		await expect
			.poll(() => scene.texts(words.gradInput))
			.toEqual([quarter, quarter, quarter, quarter]);
		await page.goto(address(language, 'operation:relu~input:signed~gradient:ones~at:cell.0'));
		await scene.ready();
		await expect(scene.root.getByText(words.reluStops(1, 1, '−2', '1'))).toBeVisible();
		await page.keyboard.press('End');
		await expect
			.poll(() => scene.texts(words.gradInput))
			.toEqual([
				['0', '1', '0', '1'],
				['1', '0', '0', '1'],
				['0', '1', '0', '1'],
				['0', '0', '1', '0']
			]);
		await expectAccessible(page);
	});
}

test('where windows overlap gradients add up, and a typed one follows', async ({ page }) => {
	const words = poolBackwardWords.en;
	await page.goto(address('en', 'input:summit~kernel:3~stride:1~gradient:ones~at:map.0'));
	const scene = new WindowScene(page, words.title, 'en');
	await scene.ready();
	await expect.poll(async () => (await scene.texts(words.gradInput))[2][2]).toBe('9');
	await scene.grid(words.gradOutput).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await scene.texts(words.gradInput))[2][2]).toBe('13');
});
