import { digitWords } from '../messages/digit-cnn';
import { drawPadWords } from '../messages/draw-pad';
import { saliencyWords } from '../messages/saliency';
import { expect, expectAccessible, type Page } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { catalogues } from './scene';

/** The lab of saliency, opened in a state. */
async function open(page: Page, language: Language, state: string) {
	await page.goto(`${language}/lab/saliency/?saliency=1~${state}`);
	const words = saliencyWords[language];
	const figure = page.getByRole('region', { name: words.title, exact: true });
	await expect(figure.getByRole('group', { name: words.overview })).toBeVisible();
	return { figure, words, player: catalogues[language].player };
}

test('a drawn digit is asked about, and the gradient follows the question', async ({ page }) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET') sent.push(request.url());
	});
	const { figure, words } = await open(page, 'en', 'at:layer.8');
	await expect(figure.getByRole('radio', { name: /^7, / })).toBeChecked();
	await figure.getByRole('button', { name: drawPadWords.en.clear }).click();
	const pad = figure.getByRole('application', { name: drawPadWords.en.label });
	const box = await pad.boundingBox();
	if (!box) throw new Error('the pad has no place');
	await page.mouse.move(box.x + box.width / 2, box.y + 0.15 * box.height);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y + 0.85 * box.height, { steps: 8 });
	await page.mouse.up();
	await expect(figure.getByRole('radio', { name: /^1, / }), 'the likeliest').toBeChecked();
	await expect(
		figure.getByRole('heading', { name: words.pixels(1).probability, exact: true })
	).toBeVisible();
	await figure.getByText(words.outputs.score, { exact: true }).click();
	await figure.getByRole('radio', { name: /^4, / }).check({ force: true });
	await expect(
		figure.getByRole('heading', { name: words.pixels(4).score, exact: true })
	).toBeVisible();
	await expect(page).toHaveURL(/drawn:a\d+[b-k].*asked:4.*output:score/);
	expect(sent).toEqual([]);
});

test('a pixel opens by keys: its nudge equals its gradient, or tells of the kink', async ({
	page
}) => {
	const { figure, words } = await open(page, 'zh', 'digit:3~output:score~nudge:4~at:layer.8');
	const pixels = figure.getByRole('application', { name: words.pixels(3).score });
	await pixels.focus();
	for (let down = 0; down < 8; down++) await page.keyboard.press('ArrowDown');
	for (let right = 0; right < 7; right++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(figure.getByRole('heading', { name: words.pixel(9, 8) })).toBeVisible();
	await expect(figure.getByText(words.equal)).toBeVisible();
	const numbers = figure.getByRole('definition');
	const gradient = await numbers.nth(1).innerText();
	expect(await numbers.nth(4).innerText()).toBe(gradient);
	await figure.getByText('0.1', { exact: true }).click();
	await expect(figure.getByText(/ReLU 或最大池化的选择变了/)).toBeVisible();
	await expectAccessible(figure);
	await figure.getByText(words.outputs.probability, { exact: true }).click();
	await expect(figure.getByText(words.equal)).toBeHidden();
	await pixels.or(figure.getByRole('application', { name: words.pixels(3).probability })).focus();
	await page.keyboard.press('Escape');
	await expect(figure.getByText(words.pixelHint)).toBeVisible();
});

test('the way back goes layer by layer and back, and a cell shows what moves it', async ({
	page
}) => {
	const { figure, words, player } = await open(page, 'en', 'digit:7');
	const { layers } = digitWords.en;
	await expect(figure.getByText(words.narrate.fromProbability(7, '>99.9%'))).toBeVisible();
	await figure.getByRole('button', { name: player.next, exact: true }).click();
	await expect(figure.getByText(words.narrate.saturated)).toBeVisible();
	await figure.getByRole('button', { name: player.last, exact: true }).click();
	await expect(figure.getByText(/^The way back ends at the picture/)).toBeVisible();
	for (let step = 0; step < 7; step++)
		await figure.getByRole('button', { name: player.previous, exact: true }).click();
	await expect(figure.getByText(words.narrate.saturated)).toBeVisible();
	await figure.getByRole('button', { name: words.pair(`${layers.pool2} 7×7`, 3) }).click();
	await expect(figure.getByText(words.fieldFacts.seenValue(12, 144))).toBeVisible();
	await expect(page).toHaveURL(/pin:pool2\.2\.\d\.\d/);
	await expectAccessible(figure);
	const field = figure.getByRole('application', { name: words.field, exact: true });
	await field.focus();
	await page.keyboard.press('ArrowRight');
	await expect(field).toBeFocused();
	await figure.getByRole('button', { name: words.close, exact: true }).click();
	await expect(field).toBeHidden();
});
