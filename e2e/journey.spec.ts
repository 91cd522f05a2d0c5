import { exportSceneWords } from '../messages/export-scene';
import { homeWords } from '../messages/home';
import { shareWords } from '../messages/share';
import { expect, test } from './fixtures';
import { KernelGallery } from './gallery';
import { ConvolutionScene } from './scene';

test('a reader comes in at the door, steps, shares, reloads and changes the language', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('./');
	await expect(page).toHaveURL(`${baseURL}en/`);
	await page.getByRole('link', { name: 'Start with the first lesson' }).click();
	await expect(page).toHaveURL(`${baseURL}en/lessons/images-as-tensors/`);
	await page.getByRole('link', { name: 'Next lesson' }).click();
	await expect(page).toHaveURL(`${baseURL}en/lessons/convolution/`);

	const scene = new ConvolutionScene(page);
	const { player, stage, site } = scene.words;
	await scene.ready();
	await scene.at(18, 64);
	await scene.button(player.next).click();
	await expect(page).toHaveURL(`${baseURL}en/lessons/convolution/?slide=1~at:cell.18`);
	await scene.button(stage.share).click();
	const dialog = page.getByRole('dialog', { name: shareWords.en.title(scene.words.conv2d.title) });
	await dialog
		.getByRole('button', { name: exportSceneWords.en.copyOf(shareWords.en.link) })
		.click();
	await expect(dialog.getByText(exportSceneWords.en.copied)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${baseURL}en/lessons/convolution/?slide=1~at:cell.18#slide`
	);
	await page.keyboard.press('Escape');
	await page.reload();
	await scene.at(19, 64);
	await scene.ready();

	const gallery = new KernelGallery(page);
	await page.getByRole('heading', { name: 'What a kernel looks for' }).scrollIntoViewIfNeeded();
	await expect(gallery.reading, 'the photograph is there').toHaveText(/\d/);
	const quiz = page.getByRole('region', { name: scene.words.lesson.quiz });
	await quiz.scrollIntoViewIfNeeded();
	await expect(quiz.getByRole('heading', { level: 3 })).toBeVisible();

	await page.getByRole('link', { name: 'a 3×3 input and a 2×2 kernel' }).click();
	await scene.at(1, 16);
	await page.goBack();
	await scene.at(19, 64);

	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(`${baseURL}zh/lessons/convolution/?slide=1~at:cell.18`);
	const chinese = new ConvolutionScene(page, 'zh');
	await chinese.at(19, 64);
	await chinese.ready();
	await chinese.root.press('ArrowLeft');
	await chinese.at(18, 64);

	await page.getByRole('link', { name: chinese.words.site.name }).click();
	await expect(page).toHaveURL(`${baseURL}zh/`);
	const course = page.getByRole('region', { name: homeWords.zh.syllabus });
	await course.getByRole('link', { name: '卷积', exact: true }).click();
	await expect(page).toHaveURL(`${baseURL}zh/lessons/convolution/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('卷积');
	expect(site.name).toBe(chinese.words.site.name);
});

test.describe('a browser that speaks Chinese', () => {
	test.use({ locale: 'zh-CN' });

	test('is sent to the Chinese pages', async ({ page, baseURL }) => {
		await page.goto('./');
		await expect(page).toHaveURL(`${baseURL}zh/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('a browser without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('offers the languages, and a lesson that can be read', async ({ page, baseURL }) => {
		await page.goto('./');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`${baseURL}en/`);
		await page.getByRole('link', { name: 'Convolution', exact: true }).click();
		const scene = new ConvolutionScene(page);
		await scene.at(18, 64);
		await expect(scene.cell(scene.input, 1, 1)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Common mistakes' })).toBeVisible();
	});
});
