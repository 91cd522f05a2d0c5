import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { exportSceneWords } from '../messages/export-scene';
import { shareWords } from '../messages/share';
import { expect, expectAccessible, test, type Locator, type Page } from './fixtures';
import { ConvolutionScene, openLesson } from './scene';

const state = '1~input:counting~weight:1/9,0.5;-3,1~stride:1,2~at:term.7~pin:input.0.0.2.3';

/** Opens the dialog that hands on the state of a scene. */
async function openShare(scene: ConvolutionScene, language: 'en' | 'zh' = 'en') {
	await scene.button(scene.words.stage.share).click();
	const words = shareWords[language];
	const dialog = scene.page.getByRole('dialog', { name: words.title(scene.words.conv2d.title) });
	await expect(dialog).toBeVisible();
	return { dialog, words, copied: exportSceneWords[language] };
}

/** What another program reads from a code as it is on the screen. */
async function readCode(code: Locator): Promise<string | undefined> {
	const { data, width, height } = PNG.sync.read(await code.screenshot());
	return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

const copyFrom = async (page: Page, dialog: Locator, name: string) => {
	await dialog.getByRole('button', { name, exact: true }).click();
	return page.evaluate(() => navigator.clipboard.readText());
};

test('a link, and the code of it, open exactly this state', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const scene = await openLesson(page, { state });
	await scene.root.press('ArrowRight');
	const { dialog, words, copied } = await openShare(scene);
	const link = await copyFrom(page, dialog, copied.copyOf(words.link));
	await expect(dialog.getByText(copied.copied)).toBeVisible();
	expect(await readCode(dialog.getByRole('img', { name: words.code }))).toBe(link);
	await expectAccessible(page);

	await dialog.getByRole('button', { name: words.fill }).click();
	const screen = page.getByRole('dialog', { name: words.code });
	await expect(screen.getByText(link.replace(/^https?:\/\//, ''))).toBeVisible();
	expect(await readCode(screen.getByRole('img', { name: words.code }))).toBe(link);
	await screen.getByRole('button', { name: words.leave }).click();
	await expect(screen).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(scene.button(scene.words.stage.share)).toBeFocused();

	const told = await scene.told();
	const other = await context.newPage();
	await other.goto(link);
	const opened = new ConvolutionScene(other);
	await opened.ready();
	await expect(opened.root).toBeInViewport();
	expect(await opened.told()).toBe(told);
});

test('a browser that forbids copying is told of, and a long state has no code', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator.clipboard, 'writeText', {
			value: () => Promise.reject(new DOMException('no', 'NotAllowedError'))
		});
	});
	const row = new Array<string>(24).fill('-123456/78901').join();
	const cells = new Array<string>(24).fill(row).join(';');
	const scene = await openLesson(page, { language: 'zh', state: `1~input:custom~cells:${cells}` });
	const { dialog, words, copied } = await openShare(scene, 'zh');
	await dialog.getByRole('button', { name: copied.copyOf(words.link) }).click();
	await expect(dialog.getByText(copied.copyFailed)).toBeVisible();
	await expect(dialog.getByText(words.tooLong)).toBeVisible();
});

test('an exercise is set in the dialog, previewed there, and opens as it was set', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 390, height: 844 });
	const scene = await openLesson(page, { state: '1~stride:2~at:cell.3' });
	const { dialog, words, copied } = await openShare(scene);
	await dialog.getByRole('button', { name: words.kinds.embed }).click();
	const html = await copyFrom(page, dialog, copied.copyOf(words.embed));
	expect(html).toMatch(/^<iframe src="http[^"]*\/en\/embed\/conv2d\/\?conv2d=1~[^"]*stride:2/);
	expect(html).not.toContain('theme');
	await dialog.getByText(words.themes.dark, { exact: true }).click();
	expect(await copyFrom(page, dialog, copied.copyOf(words.embed))).toContain('&amp;theme=dark"');

	await dialog.getByRole('button', { name: words.kinds.exercise }).click();
	await dialog.getByLabel(words.task).fill('What comes next, and why?');
	await dialog.getByLabel(words.parts.table).check();
	await dialog.getByRole('checkbox', { name: 'Stride' }).check();
	await dialog.getByText(words.preview).click();
	const preview = page.frameLocator('dialog iframe');
	await expect(preview.getByText('What comes next, and why?')).toBeVisible();
	await expect(preview.getByText('Fixed in this exercise: Stride')).toBeVisible();
	await expectAccessible(page);

	const link = await copyFrom(page, dialog, copied.copyOf(words.exerciseLink));
	await page.goto(link);
	const set = new ConvolutionScene(page);
	await set.at(4, 16);
	await expect(page.getByText('What comes next, and why?')).toBeVisible();
});
