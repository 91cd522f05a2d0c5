import { readFile } from 'node:fs/promises';
import { GifReader } from 'omggif';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { exportSceneWords } from '../messages/export-scene';
import { readNpy } from '../src/lib/export/testing/read-npy';
import { readXml, rootOf } from '../src/lib/quiz/export/testing/xml-reading';
import { expect, expectAccessible, type Locator, type Page } from './fixtures';
import { test } from './one-tab';
import { catalogues, openLesson, readGrid, type ConvolutionScene } from './scene';

const small = '1~input:small~weight:1,0;0,-1~at:cell.2';

/** The dialog that exports the scene of the lesson, opened and used by keyboard alone. */
async function openExport(scene: ConvolutionScene): Promise<Locator> {
	await scene.button(scene.words.stage.export).press('Enter');
	const dialog = scene.page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	return dialog;
}

/** The bytes and the name of the file that a button saves. */
async function saved(page: Page, button: Locator) {
	const saving = page.waitForEvent('download');
	await button.press('Enter');
	const file = await saving;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The scale and the corner's transparency of a PNG, and how many colours it has. */
function readPng(bytes: Buffer) {
	const { width, height, data } = PNG.sync.read(bytes);
	const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
	return { width, height, cornerAlpha: data[3], colors: new Set(pixels).size };
}

test('a picture of the scene opens by itself, as SVG and as PNG', async ({ page }) => {
	const words = exportSceneWords.en;
	const scene = await openLesson(page, { state: small });
	const shown = (await readGrid(scene.input)).flat().map(String);
	const dialog = await openExport(scene);
	await expect(dialog.getByRole('img', { name: words.preview })).toBeVisible();
	await expectAccessible(page);

	const svg = await saved(page, dialog.getByRole('button', { name: words.svg }));
	const text = svg.bytes.toString('utf8');
	const root = rootOf(readXml(text));
	const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
	expect(root.tagName).toBe('svg');
	const texts = Array.from(root.getElementsByTagName('text'), ({ textContent }) => textContent);
	expect(texts).toEqual(expect.arrayContaining(shown));
	expect(texts).toContain(scene.words.conv2d.kernel);
	expect(text).toContain("font-family:'Inter Variable'");
	expect(text.match(/(?:href|src)\s*[=:]\s*(?:"|url\()(?!data:|#)/g)).toBeNull();
	const loaded = await page.evaluate(async (source) => {
		const image = new Image();
		image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
		await image.decode();
		return [image.naturalWidth, image.naturalHeight];
	}, text);
	expect(loaded).toEqual([width, height]);

	const button = dialog.getByRole('button', { name: words.png });
	const white = readPng((await saved(page, button)).bytes);
	expect([white.width, white.height]).toEqual([2 * width, 2 * height]);
	expect(white.cornerAlpha).toBe(255);
	expect(white.colors).toBeGreaterThan(20);
	await dialog.getByLabel(words.ground).selectOption({ label: words.grounds.transparent });
	const clear = readPng((await saved(page, button)).bytes);
	expect(clear.cornerAlpha).toBe(0);
	expect(clear.colors).toBeGreaterThan(20);

	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(scene.button(scene.words.stage.export)).toBeFocused();
});

test('steps, numbers, formula and code say what the page shows', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const words = exportSceneWords.zh;
	const scene = await openLesson(page, { language: 'zh', state: small });
	const output = (await readGrid(scene.output)).flat();
	const table = scene.root.getByRole('table');
	await scene.root.getByText(catalogues.zh.stage.table, { exact: true }).click();
	const head = await table.getByRole('columnheader').allTextContents();
	const cells = await table.getByRole('cell').allTextContents();
	const dialog = await openExport(scene);
	const choose = (kind: keyof typeof words.kinds) =>
		dialog.getByRole('button', { name: words.kinds[kind], exact: true }).press('Enter');

	await choose('steps');
	const csv = (await saved(page, dialog.getByRole('button', { name: words.csv }))).bytes;
	const { data, errors } = Papa.parse<string[]>(csv.toString('utf8').replace(/^\ufeff/, ''));
	expect(errors).toEqual([]);
	expect(data[0].slice(4)).toEqual(head);
	const rows = data.filter(([step]) => step === '3').map((row) => row.slice(4));
	expect(rows.flat()).toEqual(cells);
	const json: unknown = JSON.parse(
		(await saved(page, dialog.getByRole('button', { name: words.json }))).bytes.toString('utf8')
	);
	expect(json).toMatchObject({ scene: 'conv2d', grain: 'cell', length: 4 });

	await choose('numbers');
	await expectAccessible(page);
	const npy = await saved(page, dialog.getByRole('button', { name: words.saveNpy('output') }));
	const read = readNpy(npy.bytes);
	expect(read.shape).toEqual([1, 1, 2, 2]);
	output.forEach((value, index) => {
		if (value) expect(read.data[index]).toBe(value.valueOf());
	});
	expect(output.filter(Boolean)).toHaveLength(3);

	await choose('formula');
	await expect(dialog.getByRole('region', { name: words.latex })).toContainText(
		'\\sum_{u=0}^{2-1}'
	);
	const mathml = await dialog.getByRole('region', { name: words.mathml }).textContent();
	expect(rootOf(readXml(mathml ?? '')).tagName).toBe('math');
	await choose('code');
	await expect(dialog.getByRole('region', { name: 'PyTorch' })).toContainText('F.conv2d(x, w)');
	expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('an animation has a frame for each step, and can be cancelled', async ({ page }) => {
	const words = exportSceneWords.en;
	const scene = await openLesson(page, { state: small });
	const stands = Number(await scene.slider.inputValue()) + 1;
	await scene.at(stands, 4);
	const dialog = await openExport(scene);
	await dialog.getByRole('button', { name: words.kinds.movie, exact: true }).press('Enter');
	await expect(dialog).toContainText(words.moviePlan(4, '3'));
	await expectAccessible(page);

	const gif = await saved(page, dialog.getByRole('button', { name: words.gif }));
	const reader = new GifReader(gif.bytes);
	const frames = Array.from({ length: reader.numFrames() }, (_, index) => reader.frameInfo(index));
	expect(frames.map(({ delay }) => delay)).toEqual([50, 50, 50, 150]);
	const pictures = frames.map((_, index) => {
		const pixels = new Uint8Array(4 * reader.width * reader.height);
		for (let frame = 0; frame <= index; frame++) reader.decodeAndBlitFrameRGBA(frame, pixels);
		return Buffer.from(pixels).toString('base64');
	});
	expect(new Set(pictures).size).toBe(4);

	const video = await saved(page, dialog.getByRole('button', { name: words.video }));
	expect(video.name).toMatch(/\.(?:mp4|webm)$/);
	const seconds = await page.evaluate(async (source) => {
		const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
		const element = document.createElement('video');
		element.src = URL.createObjectURL(new Blob([bytes]));
		await new Promise((resolve, reject) => {
			element.onloadedmetadata = resolve;
			element.onerror = () => reject(new Error(element.error?.message));
		});
		return element.duration;
	}, video.bytes.toString('base64'));
	expect(seconds).toBeCloseTo(3, 1);

	await dialog.getByLabel(words.grain).selectOption({ index: 2 });
	await dialog.getByRole('button', { name: words.gif }).press('Enter');
	await dialog.getByRole('button', { name: words.cancel }).press('Enter');
	await expect(dialog).toContainText(words.cancelled);
	await page.keyboard.press('Escape');
	await scene.at(stands, 4);
});
