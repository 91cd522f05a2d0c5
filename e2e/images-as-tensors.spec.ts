import { digitMatrixWords } from '../messages/digit-matrix';
import { drawPadWords } from '../messages/draw-pad';
import { memoryWords } from '../messages/memory';
import { pixelsWords } from '../messages/pixels';
import { valueScalingWords } from '../messages/value-scaling';
import { expect, type Page, test as apart } from './fixtures';
import { photoPath } from './gallery';
import { test } from './one-tab';
import { catalogues, type Language } from './scene';

const lesson = 'lessons/images-as-tensors/';
/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'en';

/** Opens the lesson at one of its figures, and gives the figure by its title. */
async function openFigure(page: Page, name: string, title: string, language: Language, state = '') {
	const query = state === '' ? '' : `?${name}=${state}`;
	await page.goto(`${language}/${lesson}${query}#${name}`);
	const figure = page.getByRole('region', { name: title, exact: true });
	await figure.scrollIntoViewIfNeeded();
	return figure;
}

test.describe(`in ${language}`, () => {
	test('the photograph is zoomed into until a pixel has three numbers', async ({ page }) => {
		const words = pixelsWords[language];
		const figure = await openFigure(page, 'zoom', words.title, language);
		const view = figure.getByRole('application', { name: words.view });
		await expect(figure.getByText(words.pixel(263, 61), { exact: true })).toBeVisible();
		await figure.getByRole('slider', { name: words.zoom }).fill('100');
		await expect(figure.getByText(words.inSight('4.0'))).toBeVisible();
		await view.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Shift+ArrowDown');
		await expect(figure.getByText(words.pixel(273, 62), { exact: true })).toBeVisible();
		const levels = await figure.getByRole('definition').allInnerTexts();
		expect(levels).toHaveLength(3);
		for (const level of levels)
			await expect(view.getByText(`${level.trim()}`).first()).toBeAttached();
		await page.keyboard.press('-');
		await expect(page).toHaveURL(/zoom=1~zoom:95~pixel:272,61/);
		await figure.getByText(words.looks.light).click();
		await expect(page).toHaveURL(/planes:light/);
	});

	test('a digit is drawn by mouse and by keys, undone, and comes back from its link', async ({
		page
	}) => {
		const words = digitMatrixWords[language];
		const pad = drawPadWords[language];
		const figure = await openFigure(page, 'digit', words.title, language);
		const surface = figure.getByRole('application', { name: pad.label });
		await figure.getByRole('button', { name: pad.clear }).click();
		await expect(figure.getByText(words.facts(0, 0, '0'))).toBeVisible();

		await surface.scrollIntoViewIfNeeded();
		const box = await surface.boundingBox();
		if (!box) throw new Error('the pad is not in sight');
		const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
		await page.mouse.move(...at(0.3, 0.3));
		await page.mouse.down();
		await page.mouse.move(...at(0.6, 0.7), { steps: 8 });
		await page.mouse.up();
		const inked = figure.getByRole('cell', { name: '255', exact: true });
		expect(await inked.count()).toBeGreaterThan(10);

		await surface.focus();
		const before = await inked.count();
		await page.keyboard.press('Space');
		for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await expect(figure.getByText(`${pad.at(9, 15)}, ${pad.up}`)).toBeAttached();
		expect(await inked.count()).toBeGreaterThan(before);
		await page.keyboard.press('Control+z');
		await expect(inked).toHaveCount(before);

		await figure.getByLabel(pad.centre).check();
		await expect(page).toHaveURL(/digit=1~image:[0-9a-z]+~centred:1/);
		const cells = await figure.getByRole('cell').allInnerTexts();
		await page.reload();
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.getByLabel(pad.centre)).toBeChecked();
		expect(await figure.getByRole('cell').allInnerTexts()).toEqual(cells);
	});

	test('memory is stepped through, and a cell answers with its place', async ({ page }) => {
		const words = memoryWords[language];
		const { player } = catalogues[language];
		const figure = await openFigure(page, 'memory', words.title, language);
		await expect(figure.getByText('28 / 48', { exact: true })).toBeVisible();
		await figure.getByRole('button', { name: player.next, exact: true }).click();
		await expect(figure.getByText('29 / 48', { exact: true })).toBeVisible();
		await figure.getByText(words.layouts.chw).click();
		await expect(figure.getByText(words.shape([3, 4, 4], 48))).toBeVisible();
		const blue = figure.getByRole('grid', { name: new RegExp(`^${words.planes.blue} `) });
		await blue.focus();
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter'])
			await page.keyboard.press(key);
		await expect(figure.getByText(/41$/).first()).toBeVisible();
		await expect(page).toHaveURL(/memory=1~layout:chw~at:cell.28~pin:image.2.2.1/);
		await page.getByRole('heading', { name: 'PyTorch' }).scrollIntoViewIfNeeded();
		const code = page.getByRole('region', { name: catalogues[language].code.title }).first();
		await expect(code).toContainText('y = x.permute(2, 0, 1).contiguous()');
		await expect(code).toContainText('print(y.flatten()[41])');
	});

	test('values are scaled by rules and by sliders', async ({ page }) => {
		const words = valueScalingWords[language];
		const figure = await openFigure(page, 'scaling', words.title, language);
		const row = (name: string) => figure.getByRole('row', { name: new RegExp(`^${name}`) });
		await expect(row(words.rows.mean).getByRole('cell').last()).toHaveText('0');
		await expect(row(words.rows.deviation).getByRole('cell').last()).toHaveText('1');
		await figure.getByText(words.methods.unit, { exact: true }).click();
		await expect(row(words.rows.least).getByRole('cell').last()).toHaveText('0');
		await expect(row(words.rows.most).getByRole('cell').last()).toHaveText('1');
		await figure.getByLabel(words.sample).selectOption('digit');
		await figure.getByText(words.methods.half, { exact: true }).click();
		await expect(row(words.rows.least).getByRole('cell').last()).toHaveText('−1');
		await figure.getByRole('slider', { name: words.divide }).press('ArrowLeft');
		await expect(figure.getByRole('radio', { name: words.methods.own })).toBeChecked();
		await expect(page).toHaveURL(/scaling=1~sample:digit~method:own~divide:49/);
	});
});

test('a picture of the reader’s is zoomed into, and one that is none is refused', async ({
	page
}) => {
	const words = pixelsWords.en;
	const figure = await openFigure(page, 'zoom', words.title, 'en');
	await expect(figure.getByText(words.pixel(263, 61), { exact: true })).toBeVisible();
	const upload = figure.getByLabel(words.choose);
	const notes = { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('notes') };
	await upload.setInputFiles(notes);
	await expect(figure.getByText(catalogues.en.inputs.notAnImage('notes.png'))).toBeVisible();
	await upload.setInputFiles(photoPath);
	await expect(figure.getByRole('img', { name: words.own })).toBeVisible();
	await figure.getByRole('button', { name: words.back }).click();
	await expect(figure.getByRole('img', { name: words.photoAlt })).toBeVisible();
});

test('a picture is pasted', async ({ page }) => {
	const words = pixelsWords.en;
	const figure = await openFigure(page, 'zoom', words.title, 'en');
	const view = figure.getByRole('application', { name: words.view });
	await expect(figure.getByText(words.pixel(263, 61), { exact: true })).toBeVisible();
	await view.evaluate(async (element) => {
		const picture = await new Promise<Blob | null>((resolve) => {
			const canvas = document.createElement('canvas');
			canvas.width = canvas.height = 4;
			canvas.toBlob(resolve);
		});
		const data = new DataTransfer();
		if (picture) data.items.add(new File([picture], 'dot.png', { type: 'image/png' }));
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
	});
	await expect(figure.getByRole('img', { name: words.own })).toBeVisible();
});

apart.describe('on a phone', () => {
	apart.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	apart('every figure fits the screen, and a tap goes to a pixel', async ({ page }) => {
		const words = pixelsWords.zh;
		const figure = await openFigure(page, 'zoom', words.title, 'zh');
		await expect(figure.getByText(words.pixel(263, 61), { exact: true })).toBeVisible();
		await figure.getByRole('application').tap({ position: { x: 40, y: 40 } });
		await expect(figure.getByText(words.pixel(263, 61), { exact: true })).toBeHidden();
		const titles = {
			digit: digitMatrixWords.zh.title,
			memory: memoryWords.zh.title,
			scaling: valueScalingWords.zh.title
		};
		for (const [name, title] of Object.entries(titles)) {
			// What stood in its place may be exchanged for the figure at this very moment.
			await page.locator(`#${name}`).evaluate((element) => element.scrollIntoView());
			await expect(page.getByRole('region', { name: title, exact: true })).toBeVisible();
		}
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(390);
	});
});
