import { conv2dBackwardWords } from '../messages/conv2d-backward';
import { conv2dWords } from '../messages/conv2d';
import { nudgeWords } from '../messages/nudge';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import { WindowScene } from './window-scene';
import type { Language } from './scene';

/** The lab of the way back, opened in a state. */
class BackwardLab extends WindowScene {
	readonly told;

	constructor(
		page: WindowScene['page'],
		readonly language: Language
	) {
		super(page, conv2dBackwardWords[language].title, language);
		this.told = conv2dBackwardWords[language];
	}

	async open(state: string): Promise<void> {
		await this.page.goto(`${this.language}/lab/conv2d-backward/?conv2d-backward=1~${state}`);
		await this.ready();
	}

	/** The numbers of the input's gradient by one of the readings. */
	gradInput(reading: 'byScatter' | 'byGather'): Promise<string[][]> {
		return this.texts(`${this.told.gradInput} ${this.told[reading]}`);
	}

	async goToEnd(): Promise<void> {
		await this.button(this.words.player.last).click();
	}
}

for (const [target, language] of [
	['inputScatter', 'en'],
	['input', 'zh']
] as const)
	test(`${target}: both readings end with the same cells (${language})`, async ({ page }) => {
		const lab = new BackwardLab(page, language);
		// 6 cells under a 3×3 window at stride 2: the last row and column are left over.
		await lab.open(`target:${target}~input:edge~gradient:ones~stride:2~at:term.0`);
		await expect(lab.root.getByText(lab.told.nothingYet(36))).toBeVisible({
			visible: target === 'input'
		});
		await lab.button(lab.words.player.next).click();
		await lab.goToEnd();
		await expect(lab.root.getByText(lab.told.equalEverywhere(36))).toBeVisible();
		const scattered = await lab.gradInput('byScatter');
		expect(scattered).toEqual(await lab.gradInput('byGather'));
		// Emboss under four ones; what no window read has gradient 0.
		expect(scattered).toEqual([
			['−2', '−1', '−2', '−1', '0', '0'],
			['−1', '1', '0', '1', '1', '0'],
			['−2', '0', '0', '0', '2', '0'],
			['−1', '1', '0', '1', '1', '0'],
			['0', '1', '2', '1', '2', '0'],
			['0', '0', '0', '0', '0', '0']
		]);
		await lab.root.getByText(lab.words.player.grainsShort.cell, { exact: true }).click();
		await expect(lab.root.getByText(lab.told.droppedNote(11).trim())).toBeVisible();
	});

test('the gradients of weight and bias are stepped to their end', async ({ page }) => {
	const lab = new BackwardLab(page, 'zh');
	await lab.open('target:weight~input:small~weight:0,1;2,3~gradient:ones~at:term.0');
	await lab.goToEnd();
	await expect
		.poll(() => lab.texts(lab.told.gradWeight))
		.toEqual([
			['8', '12'],
			['20', '24']
		]);
	await lab.root.getByText(lab.told.targets.bias, { exact: true }).click();
	await lab.at(1, 4);
	await lab.goToEnd();
	await expect.poll(() => lab.texts(lab.told.gradBias)).toEqual([['4']]);
	await expect(lab.root.getByText(lab.told.narrateBias('1', 4, 4, '4'))).toBeVisible();
});

test('stepping by keyboard stamps, loses what falls on the padding, and goes back', async ({
	page
}) => {
	const lab = new BackwardLab(page, 'en');
	await lab.open('input:small~weight:1,2;3,4~gradient:ones~padding:1~at:term.0');
	await expect(lab.root.getByText(lab.told.narrateLost('1', '1', '1'))).toBeVisible();
	await lab.root.focus();
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	await lab.at(4, 64);
	await expect(lab.root.getByText(lab.told.narrateStamp('1', '4', '4', 1, 1, '4'))).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await lab.at(3, 64);
	await page.keyboard.press('End');
	await expect(lab.root.getByText(lab.told.equalEverywhere(9))).toBeVisible();
	await expectAccessible(lab.root);
});

test('changing the reading stays at the cell', async ({ page }) => {
	const lab = new BackwardLab(page, 'en');
	await lab.open('input:small~weight:1,2;3,4~gradient:ones~at:cell.2');
	await lab.root.getByText(lab.told.targets.input, { exact: true }).click();
	// The last product of the third stamp fell on row 3, column 2, the eighth of the nine cells.
	await lab.at(8, 9);
	await lab.root.getByText(lab.told.targets.inputScatter, { exact: true }).click();
	await lab.at(4, 4);
	await expect(lab.root.getByText(lab.told.equalEverywhere(9))).toBeVisible();
});

test('a typed output gradient changes both readings alike', async ({ page }) => {
	const lab = new BackwardLab(page, 'en');
	await lab.open('input:small~weight:1,2;3,4~gradient:oneHot');
	await lab.grid(lab.told.gradOutput).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	const expected = [
		['5', '10', '0'],
		['15', '20', '0'],
		['0', '0', '0']
	];
	await expect.poll(() => lab.gradInput('byScatter')).toEqual(expected);
	await expect.poll(() => lab.gradInput('byGather')).toEqual(expected);
	await expect(page).toHaveURL(/gradients:5/);
});

test('pointing at an input gradient lights what it gathers and says it', async ({ page }) => {
	const lab = new BackwardLab(page, 'en');
	await lab.open('input:small~weight:1,2;3,4~gradient:ones');
	await lab.grid(`${lab.told.gradInput} ${lab.told.byGather}`).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const { cellOf, gathersFrom } = lab.told;
	const told = `${cellOf(lab.told.gradInput, 2, 2, '10')} · ${gathersFrom(4)}`;
	await expect(lab.root.getByText(told)).toBeVisible();
	await expect(page).toHaveURL(/pin:gradInput/);
});

test('a nudge of any size proves the gradient, exactly', async ({ page }) => {
	const lab = new BackwardLab(page, 'zh');
	const told = nudgeWords.zh;
	await lab.open('nudge:weight~nudgeAt:4~epsilon:1/3');
	await expect(lab.root.getByText(told.isEqual)).toBeVisible();
	const typed = lab.root.getByRole('textbox', { name: told.typed });
	await expect(typed).toHaveValue('1/3');
	const slider = lab.root.getByRole('slider', { name: told.epsilon, exact: true });
	await slider.focus();
	await page.keyboard.press('End');
	await expect(typed).toHaveValue('1/1000');
	await expect(lab.root.getByText(told.isEqual)).toBeVisible();
	await lab.root.getByText(told.directions.down, { exact: true }).click();
	await expect(typed).toHaveValue('−1/1000');
	await expect(lab.root.getByText(told.isEqual)).toBeVisible();
	await typed.fill('0');
	await typed.press('Enter');
	const bounds = lab.root.getByRole('status').filter({ hasText: 'ε' });
	await expect(bounds).toContainText('1000');
	await expect(typed).toHaveValue('−1/1000');
	await lab.group(told.nudge).getByText(told.nudged.input, { exact: true }).click();
	const name = `${told.nudge}, ${told.nudged.input}`;
	const grid = lab.root.getByRole('grid', { name, exact: true });
	await grid.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(lab.root.getByText(told.isEqual)).toBeVisible();
	await expectAccessible(lab.root);
});

test('with channels, groups and filters the readings stay equal', async ({ page }) => {
	const lab = new BackwardLab(page, 'en');
	await lab.open('input:roof~groups:3~weight:1,2;3,4$0,1;1,0$2,0;0,2~stride:3~at:cell.5');
	await lab.goToEnd();
	await expect(lab.root.getByText(lab.told.equalEverywhere(300))).toBeVisible();
	const { filter } = conv2dWords.en;
	await expect(
		lab.root.getByRole('grid', { name: `${lab.told.gradOutput} 3×3, ${filter(3)}` })
	).toBeVisible();
	await expectAccessible(lab.root);
});
