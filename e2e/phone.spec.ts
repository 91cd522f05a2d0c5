import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openLesson } from './scene';

test.use({
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
});

/** How much wider than the screen the page is. */
const excess = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const edges = '-1,0,1;-2,0,2;-1,0,1';
const states: Record<string, string> = {
	'as it opens': '1~at:cell.17',
	'of a photograph with three filters': `1~input:roof~weight:${Array(3)
		.fill([edges, edges, edges].join('!'))
		.join('$')}~padding:full~bias:1/3~at:term.40`,
	'of a whole digit with a border': '1~input:full-8~padding:6~rotateKernel:1~at:cell.500',
	'of long fractions': `1~weight:${Array(7)
		.fill('1/111,-22/333,1/7777,99/101,3,4.25,-5')
		.join(';')}~padding:same~stride:2,1`
};

for (const [name, state] of Object.entries(states)) {
	test(`the lesson fits a phone with a figure ${name}`, async ({ page }) => {
		const scene = await openLesson(page, { state, language: 'zh' });
		await scene.root.getByText(scene.words.stage.table).tap();
		await scene.openSettings();
		await expect(scene.notice()).toBeHidden();
		expect(await excess(page)).toBe(0);
	});
}

test('the whole lesson and the home page fit a phone', async ({ page }) => {
	for (const language of ['en', 'zh'] as const) {
		const scene = await openLesson(page, { language });
		const { lesson, quiz } = scene.words;
		const questions = page.getByRole('region', { name: lesson.quiz });
		await questions.scrollIntoViewIfNeeded();
		await expect(questions.getByRole('heading', { name: quiz.progress(1, 8) })).toBeVisible();
		expect(await excess(page)).toBe(0);
		await page.goto(`${language}/`);
		expect(await excess(page)).toBe(0);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await excess(page), 'the header fits the smallest phone').toBe(0);
		await page.setViewportSize({ width: 390, height: 844 });
	}
});

test('a tap steps, pins a cell and opens an editor', async ({ page }) => {
	const scene = await openLesson(page);
	const { player, stage, conv2d } = scene.words;
	await scene.input.scrollIntoViewIfNeeded();
	await expect(scene.button(player.next), 'the player stays at hand').toBeInViewport();
	await scene.button(player.next).tap();
	await scene.at(19, 64);
	await expect(scene.input).toBeInViewport();

	await scene.cell(scene.input, 5, 5).tap();
	await expect(scene.root.getByText('Input, row 5, column 5: ')).toContainText(conv2d.usedBy(9));
	await scene.button(stage.unpin).tap();
	await expect(scene.root.getByText(stage.pinHint)).toBeVisible();

	await scene.cell(scene.kernel, 2, 2).tap();
	const editor = scene.root.getByRole('textbox', { name: /2.*2/ });
	await expect(editor).toBeFocused();
	await editor.fill('5');
	await editor.press('Enter');
	await expect(scene.cell(scene.kernel, 2, 2)).toHaveAccessibleName(/: 5$/);
});
