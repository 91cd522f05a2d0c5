import { exerciseWords } from '../messages/exercise';
import { predictionQuestions } from '../messages/predictions';
import { presentWords } from '../messages/present';
import { thereAndBackWords } from '../messages/there-and-back';
import { zh } from '../messages/zh';
import { writeExercise } from '../src/lib/share/locks';
import { expect, expectAccessible, expectAlive, test, type Page } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Scenes without steps, and what of each is its result, to be found by what it says or is called. */
const stills = [
	'checkerboard',
	'digit-matrix',
	'effective-field',
	'kernel-gallery',
	'pixels',
	'receptive-networks',
	'shift',
	'there-and-back',
	'value-scaling'
];

/** Whether all that a scene names as its result can be seen, or none of it. */
const results = (page: Page) =>
	page.locator('section.scene').evaluate((scene) => {
		const named = [...scene.querySelectorAll('[data-result]')];
		return named.map((part) => getComputedStyle(part).visibility);
	});

const exercise = (scene: string, state: string, language = 'en') => {
	const locks = { hidden: new Set<never>(), fixed: [], predicts: true };
	return `${language}/exercise/${scene}/${writeExercise(scene, { state, task: '', locks })}`;
};

test('scenes without steps hide their results until the teacher reveals them', async ({ page }) => {
	for (const [index, scene] of stills.entries()) {
		const language = index % 2 === 0 ? 'en' : 'zh';
		await page.goto(`${language}/present/lab/?scene=${scene}`);
		await expectAlive(page);
		await expect.poll(async () => (await results(page)).length, scene).toBeGreaterThan(0);
		expect(new Set(await results(page)), scene).toEqual(new Set(['visible']));
		await page.keyboard.press('h');
		await expect.poll(async () => [...new Set(await results(page))], scene).toEqual(['hidden']);
		const asked = page.locator('section.scene [data-result=asked]');
		const question = predictionQuestions[language][scene];
		const said = await asked.first().evaluate((part) => getComputedStyle(part, '::after').content);
		expect(said).toContain(question);
		await page.keyboard.press('2');
		const { count } = presentWords[language];
		await expect(page.getByRole('listitem', { name: count(2, 1) })).toBeVisible();
		await page.keyboard.press('h');
		await expect.poll(async () => [...new Set(await results(page))], scene).toEqual(['visible']);
	}
});

test('what a step draws on canvases is covered too, and its number asked for', async ({ page }) => {
	await page.goto('en/present/lab/?scene=digit-cnn&at=1~at:layer.2');
	await expectAlive(page);
	const made = page.locator("section.scene [data-result='']").first();
	const later = page.locator('section.scene [data-result=quiet]').last();
	await expect(later).toBeVisible();
	await page.keyboard.press('h');
	await page.keyboard.press('ArrowRight');
	await expect(made).toBeHidden();
	await expect(later).toBeHidden();
	await page.keyboard.press('h');
	await expect(made).toBeVisible();
	await expect(later).toBeVisible();

	// A grid of so many cells is one canvas, without numbers.
	await page.goto('en/present/lab/?scene=conv2d&at=1~input:full-3~at:cell.300');
	await expectAlive(page);
	await expect(page.locator('section.scene canvas').first()).toBeVisible();
	const masks = page.locator('[data-mask]');
	await expect(masks).toHaveCount(0);
	await page.keyboard.press('h');
	await expect(masks).not.toHaveCount(0);
	await page.keyboard.press('h');
	await expect(masks).toHaveCount(0);

	const words = exerciseWords.en;
	await page.goto(exercise('digit-cnn', '1~at:cell.400'));
	const panel = page.getByRole('region', { name: words.answer });
	await panel.getByRole('button', { name: words.next }).click();
	const task = /^What comes here\?.*map 1, row \d+, column \d+: the products add up to/;
	await expect(panel.getByText(task)).toBeVisible();
	await expectAccessible(page);
	await panel.getByRole('textbox').fill('12345');
	await page.keyboard.press('Enter');
	await expect(panel.getByText(/^Not 12345: it is /)).toBeVisible();
});

test('an exercise asks for the result of a setting before it shows it', async ({ page }) => {
	const words = exerciseWords.zh;
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(exercise('there-and-back', '1~size:6', 'zh'));
	const panel = page.getByRole('region', { name: words.answer });
	const show = panel.getByRole('button', { name: words.show });
	const guess = panel.getByRole('textbox');
	await expect(page.getByText(words.allFixed)).toBeVisible();
	await show.press('Enter');
	await expect(panel.getByText(words.isEmpty)).toBeVisible();
	await expect(guess).toBeFocused();
	expect(new Set(await results(page))).toEqual(new Set(['hidden']));

	// What is fixed says so, and does not move.
	const { size } = thereAndBackWords.zh;
	const stepper = page.getByRole('group', { name: size });
	await stepper.getByRole('button').last().press('Enter');
	await expect(page.getByRole('status').getByText(zh.errors.locked())).toBeInViewport();
	await expect(stepper.getByText('6', { exact: true })).toBeVisible();
	await expectAccessible(page);

	await guess.fill('3×3');
	await show.press('Enter');
	expect(new Set(await results(page))).toEqual(new Set(['visible']));
	await expect(page.locator('[data-result=asked]')).toBeInViewport();
	await panel.getByRole('radio').first().press('ArrowRight');
	await expect(panel.getByText(words.afterwards.part)).toBeVisible();
	await expectAccessible(page);
	await page.reload();
	await expect(guess).toHaveValue('3×3');
	await expect(panel.getByRole('radio', { name: words.verdicts.part })).toBeChecked();
	await panel.getByRole('button', { name: words.again }).press('Enter');
	await expect.poll(async () => [...new Set(await results(page))]).toEqual(['hidden']);
	await expect(guess).toHaveValue('');
});
