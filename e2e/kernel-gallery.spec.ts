import { photoPath, KernelGallery, openGallery } from './gallery';
import { expect, test as apart } from './fixtures';
import { sum } from './numbers';
import { test } from './one-tab';
import { ConvolutionScene } from './scene';

declare global {
	interface Window {
		/** What was drawn since the page opened: whole pictures, and frames of the browser. */
		drawn: { results: number; frames: number };
	}
}

test('every magnified pixel is the sum of what is written before it', async ({ page }) => {
	const gallery = await openGallery(page, { state: '1~pixel:200,300' });
	const { kernels } = gallery.words;
	const chosen = [kernels.identity, kernels.box, kernels.gaussian, kernels.emboss];
	for (const kernel of [...chosen, kernels.laplacian]) {
		await gallery.button(kernel).click();
		await expect(gallery.button(kernel)).toHaveAttribute('aria-pressed', 'true');
		for (const key of ['ArrowRight', 'Shift+ArrowDown', 'ArrowLeft']) {
			await gallery.photo.press(key);
			const { terms, result } = await gallery.readSum();
			expect(terms).toHaveLength(9);
			expect(result.equals(sum(terms.map(({ product }) => product)))).toBe(true);
		}
	}
});

test('a pixel in the corner reads the edge pixels again', async ({ page }) => {
	const gallery = await openGallery(page, { state: '1~pixel:0,511' });
	const { terms } = await gallery.readSum();
	const pixels = terms.map(({ factors }) => factors[0].toString());
	expect(pixels.slice(0, 3)).toEqual(pixels.slice(3, 6));
	expect([pixels[2], pixels[5], pixels[8]]).toEqual([pixels[1], pixels[4], pixels[7]]);
});

for (const state of ['1~pixel:0,200', '1~pixel:87,310~kernel:1/9,1/9,1/9;1/9,0.5,1/9;1/9,1/9,1/9'])
	test(`the patch at ${state} opens in the figure that steps`, async ({ page }) => {
		const gallery = await openGallery(page, { state });
		const { result } = await gallery.readSum();
		await gallery.root.getByRole('link', { name: gallery.own.openInStage }).click();
		await expect(page).toHaveURL(/\?gallery=.*&slide=.*#slide$/);
		const scene = new ConvolutionScene(page);
		await expect(scene.select(scene.words.parameters.input)).toHaveValue('custom');
		expect((await scene.readSum()).result.toFraction()).toBe(result.toFraction());
		expect((await gallery.readSum()).result.toFraction()).toBe(result.toFraction());
	});

apart('a number is dragged, and the result drawn at most once a frame', async ({ page }) => {
	await page.addInitScript(() => {
		window.drawn = { results: 0, frames: 0 };
		const count = () => {
			window.drawn.frames += 1;
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
		const { prototype } = CanvasRenderingContext2D;
		const put = prototype.putImageData;
		prototype.putImageData = function (image: ImageData, x: number, y: number) {
			if (image.width === 512) window.drawn.results += 1;
			Reflect.apply(put, this, [image, x, y]);
		};
	});
	const gallery = await openGallery(page);
	await gallery.kernel.scrollIntoViewIfNeeded();
	const box = await gallery.kernel.boundingBox();
	if (!box) throw new Error('the kernel is not in sight');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

	const before = await page.evaluate(() => ({ ...window.drawn }));
	const moves = 40;
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let move = 1; move <= moves; move++) await page.mouse.move(x + 12 * (move % 11), y);
	await page.mouse.up();
	await expect(gallery.weight(2, 2, `${moves % 11}`)).toBeAttached();

	const after = await page.evaluate(() => ({ ...window.drawn }));
	const results = after.results - before.results;
	expect(results).toBeLessThanOrEqual(after.frames - before.frames);
	expect(results, 'most moves are seen').toBeGreaterThan(moves / 3);
});

test('numbers are typed as fractions, and what is no number is refused', async ({ page }) => {
	const gallery = await openGallery(page);
	await gallery.kernel.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('1/0');
	await page.keyboard.press('Enter');
	await expect(gallery.root.getByText(gallery.words.numbers.divisionByZero)).toBeVisible();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('-5/3');
	await page.keyboard.press('Enter');
	await expect(gallery.weight(1, 1, '−5/3')).toBeAttached();
	await expect(gallery.root.getByText(gallery.words.numbers.divisionByZero)).toBeHidden();
	await expect(page).toHaveURL(/gallery=1~kernel:-5\/3,0,1;-2,0,2;-1,0,1/);
});

test('a picture of the reader’s takes the place of the photograph', async ({ page }) => {
	const gallery = await openGallery(page);
	const words = gallery.own;
	await gallery.upload({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('notes') });
	const refused = gallery.root.getByText(gallery.words.inputs.notAnImage('notes.png'));
	await expect(refused).toBeVisible();

	await gallery.upload(photoPath);
	await expect(gallery.root.getByText(words.own, { exact: true })).toBeVisible();
	await expect(refused).toBeHidden();
	await gallery.button(words.back).click();
	await expect(gallery.root.getByText(words.photo, { exact: true })).toBeVisible();
});

apart(
	'a photograph that does not load can be asked for again',
	async ({ page, allowComplaint }) => {
		allowComplaint(/Failed to load resource/);
		await page.route('**/photos/*.webp', (route) => route.abort());
		const gallery = new KernelGallery(page);
		await gallery.goto();
		const words = gallery.own;
		await expect(gallery.root.getByText(words.failed)).toBeVisible();
		await page.unroute('**/photos/*.webp');
		await gallery.button(words.retry).click();
		await expect(gallery.reading).toHaveText(/\d/);
	}
);

test('a damaged link is put right and says so', async ({ page }) => {
	const gallery = await openGallery(page, { state: '1~pixel:900,7~show:xray' });
	const { problems, parameters } = gallery.words;
	const told = problems.outOfBounds(parameters.pixel, '900,7');
	await expect(gallery.root.getByText(told)).toBeVisible();
	await expect(gallery.reading).toHaveText(/512/);
});

apart.describe('on a phone', () => {
	apart.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	apart('a tap keeps a pixel, and nothing is wider than the screen', async ({ page }) => {
		const gallery = await openGallery(page);
		const before = await gallery.reading.textContent();
		await gallery.photo.tap({ position: { x: 200, y: 220 } });
		await expect(gallery.reading).not.toHaveText(before ?? '');
		await expect(page).toHaveURL(/gallery=1~pixel:/);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(390);
	});
});
