import { labTexts } from '../messages/labs';
import { binaryLossWords } from '../messages/binary-loss';
import { presentWords } from '../messages/present';
import { tinyCnnWords } from '../messages/tiny-cnn';
import { type Page, expect, expectAccessible, test } from './fixtures';
import { catalogues } from './scene';

// Colours that are still on their way from one theme to the next would be measured as they are.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const words = presentWords.en;
const { player } = catalogues.en;
const scrub = (page: Page) => page.getByRole('slider', { name: player.scrub });
const stop = (page: Page, number: number, count: number) =>
	page.getByText(words.stop(number, count), { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('two windows stay in step, whichever leads, is reloaded or closed; another presentation does not mind', async ({
	page,
	context
}) => {
	await page.goto('en/lessons/convolution/');
	await page.getByRole('link', { name: catalogues.en.lesson.present, exact: true }).click();
	await expect(scrub(page)).toHaveValue('0');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	const other = await context.newPage();
	await other.goto('en/present/convolution/');
	await expect(scrub(other)).toHaveValue('0');

	const opened = context.waitForEvent('page');
	await page.keyboard.press('s');
	const speaker = await opened;
	await expect(speaker.getByRole('region', { name: words.notes })).toContainText('handwritten 7');
	await expect(speaker.getByText(words.paired)).toBeVisible();

	await page.keyboard.press('PageDown');
	await page.keyboard.press('ArrowRight');
	await expect(scrub(speaker)).toHaveValue('2');
	await speaker.keyboard.press('n');
	await expect(stop(page, 2, 6)).toBeVisible();
	await expect(scrub(speaker)).toHaveValue('0');
	await speaker.keyboard.press(' ');
	await expect(scrub(page)).toHaveValue('1');

	await page.reload();
	await expect(stop(page, 2, 6)).toBeVisible();
	await expect(scrub(page)).toHaveValue('1');
	await page.keyboard.press('ArrowRight');
	await expect(scrub(speaker)).toHaveValue('2');
	await speaker.reload();
	await expect(scrub(speaker)).toHaveValue('2');
	await expect(speaker.getByText(words.paired)).toBeVisible();
	await button(speaker, words.start).click();
	await expect(speaker.getByRole('timer')).not.toHaveText(/^0:00/);

	await speaker.close();
	await page.keyboard.press('ArrowRight');
	const reopened = context.waitForEvent('page');
	const count = context.pages().length;
	// The browser may take a moment to forget the window that was closed.
	await expect(async () => {
		await page.keyboard.press('s');
		await expect.poll(() => context.pages().length, { timeout: 1000 }).toBeGreaterThan(count);
	}).toPass();
	const late = await reopened;
	await expect(scrub(late)).toHaveValue('3');
	await expect(button(late, words.pause)).toBeVisible();
	await expect(stop(other, 1, 6)).toBeVisible();
	await expect(scrub(other)).toHaveValue('0');
	await expectAccessible(late);
});

test('a clicker leads from step to step and from stop to stop, and what lies over the screen goes with its key', async ({
	page,
	setTheme
}) => {
	await setTheme('dark');
	await page.goto('en/present/pooling/');
	await expect(scrub(page)).toHaveValue('0');
	const last = Number(await scrub(page).getAttribute('max'));
	for (let step = 1; step <= last; step++) {
		await page.keyboard.press('PageDown');
		await expect(scrub(page)).toHaveValue(`${step}`);
	}
	await page.keyboard.press('PageDown');
	await expect(stop(page, 2, 6)).toBeVisible();
	await expect(scrub(page)).toHaveValue('0');
	await page.keyboard.press('PageUp');
	await expect(stop(page, 1, 6)).toBeVisible();
	await expect(scrub(page)).toHaveValue(`${last}`);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(stop(page, 2, 6)).toBeVisible();
	await expect(scrub(page)).toHaveValue('0');
	await page.keyboard.press('[');
	await expect(page.getByRole('radio', { name: player.grainsShort.cell })).toBeChecked();

	await page.keyboard.press('b');
	await expect(button(page, words.isBlank)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(button(page, words.isBlank)).toBeHidden();
	await page.mouse.move(400, 300);
	for (const [key, name] of [
		['l', words.laser],
		['z', words.zoom],
		['e', words.settings],
		['d', words.draw]
	] as const) {
		await page.keyboard.press(key);
		await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true');
		if (key === 'z') await page.keyboard.press('z');
	}
	const ink = page.locator('svg.on path');
	await page.mouse.down();
	await page.mouse.move(500, 380, { steps: 4 });
	await page.mouse.up();
	await expect(ink).toHaveCount(1);
	await page.keyboard.press('c');
	await expect(ink).toHaveCount(0);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog');
	await expect(help).toContainText(words.keys[0][1]);

	// The help, the ink, the pointer, the settings, and the presentation, as fast as keys can be pressed.
	for (let over = 0; over < 5; over++) await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/en\/lessons\/pooling\/$/);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('by keys alone, what has the focus is moved in, and Escape closes what is open in a scene before all else', async ({
	page
}) => {
	await page.goto('en/present/lab/?scene=tiny-cnn');
	await expect(scrub(page)).toHaveValue('0');
	await page.keyboard.press('Tab');
	const grid = page.getByRole('main').getByRole('grid').first();
	await grid.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const opened = page.getByRole('region', { name: tinyCnnWords.en.opened });
	await expect(opened).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(opened).toBeHidden();
	await expect(grid).toBeFocused();
	await expect(scrub(page)).toHaveValue('0');

	const grain = page.getByRole('navigation').getByRole('radio').first();
	await grain.focus();
	for (const isBlank of [true, false]) {
		await page.keyboard.press('b');
		await expect(button(page, words.isBlank)).toBeVisible({ visible: isBlank });
	}
	await expect(grain).toBeFocused();
	const keys = button(page, words.help);
	await keys.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(keys).toBeFocused();
	await page.keyboard.press('e');
	await page.keyboard.press('Escape');
	await expect(button(page, words.settings)).toHaveAttribute('aria-pressed', 'false');

	await page.goto('en/present/lab/?scene=binary-loss');
	const offset = page.getByRole('slider', { name: binaryLossWords.en.bias });
	await page.keyboard.press('Tab');
	await offset.focus();
	const before = await offset.inputValue();
	await page.keyboard.press('ArrowRight');
	await expect(offset).not.toHaveValue(before);
	await expect(scrub(page)).toHaveValue('0');
	await page.keyboard.press('PageDown');
	await expect(scrub(page)).toHaveValue('1');
});

test('a class predicts what is covered, is counted, and sees the answer when the teacher reveals it', async ({
	page,
	context
}) => {
	const zh = presentWords.zh;
	await page.goto('zh/present/convolution/?session=pr3dict');
	const speaker = await context.newPage();
	await speaker.goto('zh/present/convolution/speaker/?session=pr3dict');
	await expect(speaker.getByText(zh.paired)).toBeVisible();
	const told = page.locator('p[aria-live]');
	await expect(told).toBeVisible();

	await page.keyboard.press('h');
	await expect(told).toBeHidden();
	await page.keyboard.press('ArrowRight');
	for (const key of ['2', '2', '4']) await page.keyboard.press(key);
	const votes = (one: Page, answer: number, count: number) =>
		one.getByRole('listitem', { name: zh.count(answer, count) });
	await expect(votes(page, 2, 2)).toBeVisible();
	await expect(votes(speaker, 4, 1)).toBeVisible();
	const answer = speaker.getByRole('region', { name: zh.screen });
	await expect(answer).toContainText(zh.isHidden);
	await expect(answer.getByRole('heading', { name: zh.answer })).toBeVisible();
	await expectAccessible(page);
	await expectAccessible(speaker);

	await button(speaker, zh.reveal).click();
	await expect(told).toBeVisible();
	await expect(answer).toContainText((await told.textContent()) ?? 'nothing');
	await speaker.keyboard.press('0');
	await expect(votes(page, 2, 2)).toBeHidden();
});

test('a lab is presented in its state, and damaged addresses open what there is', async ({
	page
}) => {
	await page.goto('en/lab/conv2d/?conv2d=1~input:counting~stride:2~at:cell.2');
	await expect(scrub(page)).toHaveValue('2');
	await page.getByRole('link', { name: catalogues.en.lesson.present, exact: true }).click();
	await expect(stop(page, 1, 1)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(labTexts.conv2d.en.title);
	await expect(scrub(page)).toHaveValue('2');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/&at=/);
	await page.reload();
	await expect(scrub(page)).toHaveValue('3');

	await page.goto('en/present/lab/?scene=no-such-scene');
	await expect(page.getByRole('status')).toContainText('no-such-scene');
	await page.goto('en/present/padding/?stop=99&session=UPPER!&at=%E0%A4%A');
	await expect(stop(page, 5, 5)).toBeVisible();
	await page.goto('en/present/padding/?stop=2&at=1~stride:99~at:cell.3~nonsense:1');
	await expect(stop(page, 2, 5)).toBeVisible();
	await expect(scrub(page)).toHaveValue('3');
	await expect(
		page.getByRole('button', { name: catalogues.en.stage.dismiss, exact: true })
	).toBeVisible();
});
