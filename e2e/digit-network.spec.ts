import { digitWords } from '../messages/digit-cnn';
import { digitPictureWords } from '../messages/digit-picture';
import { drawPadWords } from '../messages/draw-pad';
import { expect, type Locator, type Page, test as apart } from './fixtures';
import { test } from './one-tab';
import { catalogues, type Language } from './scene';

/** Lessons take turns: their figures step alike in both languages, whose words unit tests compare. */
const language = 'zh';

/** Opens the page that begins with the network, and gives the figure. */
async function openNetwork(page: Page, language: Language, state = ''): Promise<Locator> {
	await page.goto(`${language}/${state === '' ? '' : `?hero=${state}`}`);
	const figure = page.getByRole('region', { name: digitWords[language].title, exact: true });
	await expect(figure.getByRole('group', { name: digitWords[language].overview })).toBeVisible();
	return figure;
}

/** Draws strokes on the pad, in parts of its side. */
async function draw(page: Page, pad: Locator, strokes: readonly (readonly number[])[]) {
	const box = await pad.boundingBox();
	if (!box) throw new Error('the pad has no place');
	for (const [x, y, ...rest] of strokes) {
		await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
		await page.mouse.down();
		for (let at = 0; at < rest.length; at += 2)
			await page.mouse.move(box.x + rest[at] * box.width, box.y + rest[at + 1] * box.height, {
				steps: 8
			});
		await page.mouse.up();
	}
}

/** What a file needs to be, to be chosen, dropped or pasted. */
interface Brought {
	readonly name: string;
	readonly type: string;
	readonly base64: string;
}

const notes: Brought = {
	name: 'notes.png',
	type: 'image/png',
	base64: Buffer.from('not a picture').toString('base64')
};

/** A photograph, as it were, of a 1 in dark ink on paper that is darker to one side. */
async function penOnPaper(page: Page): Promise<Brought> {
	const base64 = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(600, 900);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('there is nothing to draw on');
		const light = context.createLinearGradient(0, 0, 600, 0);
		light.addColorStop(0, '#f2efe6');
		light.addColorStop(1, '#b9b5a8');
		context.fillStyle = light;
		context.fillRect(0, 0, 600, 900);
		context.strokeStyle = '#1c2a55';
		context.lineWidth = 14;
		context.lineCap = 'round';
		context.moveTo(330, 300);
		context.lineTo(310, 620);
		context.stroke();
		const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
		return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	});
	return { name: 'one.png', type: 'image/png', base64 };
}

async function choose(figure: Locator, language: Language, { name, type, base64 }: Brought) {
	const button = figure.getByRole('button', { name: digitWords[language].ownPicture });
	if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
	const input = figure.getByLabel(digitPictureWords[language].choose);
	await input.setInputFiles({ name, mimeType: type, buffer: Buffer.from(base64, 'base64') });
}

/** Drops or pastes a file on the figure's pad. */
async function give(pad: Locator, how: 'drop' | 'paste', brought: Brought) {
	await pad.evaluate(
		(element, { event, name, type, base64 }) => {
			const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			const data = new DataTransfer();
			data.items.add(new File([bytes], name, { type }));
			const options = { bubbles: true, cancelable: true };
			element.dispatchEvent(
				event === 'drop'
					? new DragEvent('drop', { ...options, dataTransfer: data })
					: new ClipboardEvent('paste', { ...options, clipboardData: data })
			);
		},
		{ event: how, ...brought }
	);
}

test.describe(`in ${language}`, () => {
	const words = digitWords[language];
	const { player } = catalogues[language];

	test('the network reads what is drawn while it is drawn', async ({ page }) => {
		const figure = await openNetwork(page, language);
		const verdict = (digit: number) =>
			figure.getByText(words.isIt(digit, '').replace(/[:：].*$/, ''), { exact: false }).first();
		await expect(verdict(7)).toBeVisible();
		await figure.getByRole('button', { name: words.sample(3) }).click();
		await expect(verdict(3)).toBeVisible();
		await figure.getByRole('button', { name: drawPadWords[language].clear }).click();
		await expect(figure.getByText(words.empty)).toBeVisible();
		const pad = figure.getByRole('application', { name: drawPadWords[language].label });
		await draw(page, pad, [[0.5, 0.15, 0.5, 0.85]]);
		await expect(verdict(1)).toBeVisible();
		await expect(page).toHaveURL(/drawn:a\d+[b-k]/);
		await page.reload();
		await expect(verdict(1)).toBeVisible();
		await openNetwork(page, language, '1~digit:4');
		await expect(verdict(4), 'a link brings its own digit').toBeVisible();
	});

	test('a map opens down to one multiply-add, and closes again', async ({ page }) => {
		const figure = await openNetwork(page, language);
		await figure.getByRole('button', { name: words.map(words.layers.conv2, 4) }).click();
		await expect(page).toHaveURL(/at:map\.27/);
		const result = figure.getByRole('grid', { name: `${words.layers.conv2} 14×14, 4` });
		await expect(result).toBeVisible();
		const box = await result.boundingBox();
		if (!box) throw new Error('the map has no place');
		await result.click({ position: { x: box.width / 2, y: box.height / 2 } });
		await expect(page).toHaveURL(/at:cell\.\d+/);
		await expect(figure.getByRole('grid', { name: words.readOf(8) })).toBeVisible();
		await figure.getByText(player.grainsShort.term, { exact: true }).click();
		await figure.getByRole('button', { name: player.next, exact: true }).click();
		await expect(page).toHaveURL(/at:term\.\d+/);
		await figure.getByRole('button', { name: words.close }).click();
		await expect(figure.getByText(words.mapHint)).toBeVisible();
	});

	test('a digit on paper is chosen, framed, told, linked to and taken back', async ({ page }) => {
		const sent: string[] = [];
		page.on('request', (request) => {
			if (request.method() !== 'GET') sent.push(request.url());
		});
		const figure = await openNetwork(page, language);
		const verdict = (digit: number) =>
			figure.getByText(words.isIt(digit, '').replace(/[:：].*$/, ''), { exact: false }).first();
		await choose(figure, language, await penOnPaper(page));
		await expect(verdict(1)).toBeVisible();
		const done = digitPictureWords[language].done({
			isInverted: true,
			isStretched: true,
			isCleaned: true,
			isThickened: true
		});
		await expect(figure.getByText(done)).toBeVisible();
		await expect(page).toHaveURL(/drawn:a\d+[b-k]/);

		await choose(figure, language, notes);
		await expect(
			figure.getByText(catalogues[language].inputs.notAnImage(notes.name))
		).toBeVisible();
		await expect(verdict(1), 'the picture before stays').toBeVisible();
		await figure.getByRole('button', { name: drawPadWords[language].undo }).click();
		await expect(verdict(7)).toBeVisible();
		expect(sent).toEqual([]);
	});

	test('plays layer by layer to the end and back', async ({ page }) => {
		const figure = await openNetwork(page, language);
		await figure.getByRole('button', { name: player.first, exact: true }).click();
		const told: string[] = [];
		const text = figure.getByRole('paragraph').filter({ hasText: /\S/ });
		for (let layer = 0; layer < 7; layer++) {
			told.push((await text.allInnerTexts()).join('|'));
			await figure.getByRole('button', { name: player.next, exact: true }).click();
		}
		for (let layer = 6; layer >= 0; layer--) {
			await figure.getByRole('button', { name: player.previous, exact: true }).click();
			expect((await text.allInnerTexts()).join('|')).toBe(told[layer]);
		}
	});
});

for (const how of ['drop', 'paste'] as const)
	test(`a picture is taken by ${how}, and its link reproduces it`, async ({ page }) => {
		const figure = await openNetwork(page, 'en');
		const pad = figure.getByRole('application', { name: drawPadWords.en.label });
		const one = figure.getByText('This is a 1', { exact: false }).first();
		await give(pad, how, await penOnPaper(page));
		await expect(one).toBeVisible();
		await expect(page).toHaveURL(/drawn:a\d+[b-k]/);
		await page.reload();
		await expect(one).toBeVisible();
		await give(pad, how, { ...notes, name: 'other.png' });
		await expect(figure.getByText(catalogues.en.inputs.notAnImage('other.png'))).toBeVisible();
		await expect(one).toBeVisible();
	});

test('a picture without a digit is told, and the digit before stays', async ({ page }) => {
	const figure = await openNetwork(page, 'en');
	const grey = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"></svg>';
	const base64 = Buffer.from(grey).toString('base64');
	await choose(figure, 'en', { name: 'empty.svg', type: 'image/svg+xml', base64 });
	await expect(figure.getByText(digitPictureWords.en.blank)).toBeVisible();
	await expect(figure.getByText('This is a 7', { exact: false }).first()).toBeVisible();
	await figure.getByRole('button', { name: catalogues.en.stage.dismiss }).click();
	await expect(figure.getByText(digitPictureWords.en.blank)).toBeHidden();
});

test('every map is reached by the arrow keys', async ({ page }) => {
	const words = digitWords.en;
	const figure = await openNetwork(page, 'en');
	await figure.getByRole('button', { name: words.map(words.layers.conv1, 1) }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	const map = figure.getByRole('button', { name: words.map(words.layers.relu1, 2) }).first();
	await expect(map).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at:map\.9/);
});

test('a digit is drawn by keyboard alone', async ({ page }) => {
	const figure = await openNetwork(page, 'en');
	await figure.getByRole('button', { name: drawPadWords.en.clear }).press('Enter');
	await figure.getByRole('application', { name: drawPadWords.en.label }).focus();
	for (let up = 0; up < 2; up++) await page.keyboard.press('Shift+ArrowUp');
	await page.keyboard.press('Space');
	for (let down = 0; down < 4; down++) await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Space');
	await expect(figure.getByText('This is a 1', { exact: false }).first()).toBeVisible();
});

apart('a damaged file of weights is told, and asked for again', async ({ page }) => {
	const words = digitWords.en;
	await page.route('**/networks/digits.json', (route) => route.fulfill({ json: { weights: 1 } }));
	await page.goto('en/');
	await expect(page.getByText(words.failed)).toBeVisible();
	await page.unroute('**/networks/digits.json');
	await page.getByRole('button', { name: words.retry }).click();
	await expect(page.getByRole('group', { name: words.overview })).toBeVisible();
});

test('a damaged drawing in a link opens the sample and says so', async ({ page }) => {
	const figure = await openNetwork(page, 'en', '1~drawn:zzz~at:layer.99');
	await expect(figure.getByRole('button', { name: catalogues.en.stage.dismiss })).toBeVisible();
	await expect(figure.getByText('This is a 7', { exact: false }).first()).toBeVisible();
});
