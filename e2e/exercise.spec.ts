import { exerciseWords } from '../messages/exercise';
import { shareWords } from '../messages/share';
import { writeExercise } from '../src/lib/share/locks';
import type { Locks } from '../src/lib/share/locks';
import { convolve } from './convolve';
import { expect, expectAccessible, test } from './fixtures';
import { ConvolutionScene, readGrid, type ReadRows } from './scene';

const words = exerciseWords.en;

/** The address of an exercise with the convolution scene. */
function address(task: string, state: string, locks: Partial<Locks>, language = 'en'): string {
	const all = { hidden: new Set<never>(), fixed: [], predicts: false, ...locks };
	return `${language}/exercise/conv2d/${writeExercise('conv2d', { state, task, locks: all })}`;
}

/** Rows that are whole. */
const whole = (rows: ReadRows) => rows.map((row) => row.filter((value) => value !== null));

test('what is locked changes neither by pointer, nor by keys, nor by the address', async ({
	page
}) => {
	const link = address('What does a stride of 2 skip?', '1~stride:2~at:cell.3', {
		hidden: new Set(['editing', 'jumping', 'grain', 'playing', 'table', 'export']),
		fixed: ['stride', 'weight']
	});
	await page.goto(link);
	const scene = new ConvolutionScene(page);
	const { parameters, player, stage, errors } = scene.words;
	const at = (step: number) => scene.root.getByText(`${step} / 16`, { exact: true });
	await expect(at(4)).toBeVisible();
	await expect(page.getByText('What does a stride of 2 skip?')).toBeVisible();
	await expect(page.getByText(words.fixed('Stride, Weights'))).toBeVisible();
	await expect(page.getByRole('link')).toHaveCount(0);
	for (const name of [stage.share, stage.export, player.play, player.first, player.last])
		await expect(scene.button(name)).toBeHidden();
	await expect(scene.slider).toBeHidden();
	await expect(scene.root.getByText(stage.table)).toBeHidden();

	await scene.root.focus();
	for (const key of ['End', 'Shift+ArrowRight', '[', ']', ' ']) await page.keyboard.press(key);
	await expect(at(4)).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(at(5)).toBeVisible();

	const before = await readGrid(scene.input);
	await scene.cell(scene.input, 1, 1).dblclick();
	await page.keyboard.type('7');
	await page.keyboard.press('Enter');
	await expect(scene.root.getByRole('textbox', { name: /row 1/ })).toHaveCount(0);
	expect(await readGrid(scene.input)).toEqual(before);

	await scene.openSettings();
	const bias = scene.root.getByRole('textbox', { name: parameters.bias });
	await bias.press('5');
	await expect(bias).toHaveValue('0');
	const stride = scene.stepper(parameters.stride);
	await expect(stride.more).toBeDisabled();
	await expect(stride.group.getByText(errors.locked())).toBeVisible();
	await stride.more.click({ force: true });
	await stride.less.press('Enter');
	await expect(stride.value).toHaveText('2');
	await scene.stepper(parameters.dilation).more.click();
	await scene.select(parameters.kernel).selectOption({ index: 2 });
	await expect(scene.notice()).toContainText(errors.locked());
	await expectAccessible(page);
	await scene.button(stage.reset).click();
	await expect(at(4)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(at(4)).toBeVisible();

	await page.goto(link.replace('stride:2', 'stride:1'));
	await expect(page.getByText(words.damaged)).toBeVisible();
	await expect(scene.root.getByText(parameters.moreSettings)).toBeHidden();
	await expectAccessible(page);
});

test('a value is predicted before it is shown, marked exactly, and counted over a reload', async ({
	page
}) => {
	const state = '1~input:counting~weight:1/9,2;-3,1~at:cell.0';
	await page.goto(address('Predict.', state, { predicts: true }));
	const scene = new ConvolutionScene(page);
	const panel = page.getByRole('region', { name: words.answer });
	const field = panel.getByRole('textbox', { name: words.field });
	await expect(panel.getByText(words.begin)).toBeVisible();
	const values = convolve({
		input: [whole(await readGrid(scene.input))],
		kernel: [whole(await readGrid(scene.kernel.first()))]
	}).flat();

	await scene.root.press('ArrowRight');
	await expect(field).toBeFocused();
	await expect(panel.getByText(/^What comes here\?.*: row 1, column 2$/)).toBeVisible();
	await expect(scene.narration).toBeHidden();
	await expect(scene.output.getByRole('gridcell', { name: /1, column 2: \?$/ })).toHaveCount(1);
	await expectAccessible(page);
	await field.fill('nothing');
	await page.keyboard.press('Enter');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await field.fill(values[1].toFraction());
	await page.keyboard.press('Enter');
	await expect(panel.getByText(words.tally(1, 1))).toBeVisible();
	await expect(panel.getByText(/add up to/)).toBeVisible();

	await panel.getByRole('button', { name: words.next }).click();
	await page.reload();
	await expect(panel.getByText(words.tally(1, 1))).toBeVisible();
	await panel.getByRole('button', { name: words.next }).press('Enter');
	await field.fill('99999');
	await panel.getByRole('button', { name: words.check }).click();
	await expect(panel.getByText(/^Not 99999: it is /)).toBeVisible();
	await expect(panel.getByText(words.tally(1, 2))).toBeVisible();
	await expect(panel.getByRole('button', { name: words.next })).toBeFocused();
	await panel.getByRole('button', { name: words.again }).click();
	await expect(panel.getByText(words.begin)).toBeVisible();
});

test('an exercise set without a state shows all of the output, as it did; a new one says where it stands', async ({
	page
}) => {
	await page.goto(address('Which cells are 0?', '', {}));
	const scene = new ConvolutionScene(page);
	await expect(scene.grain('map')).toBeChecked();
	await expect(scene.root.getByText('1 / 1', { exact: true })).toBeVisible();

	await page.goto('en/lab/conv2d/');
	await scene.ready();
	await expect(scene.root.getByText('1 / 64', { exact: true })).toBeVisible();
	await scene.button(scene.words.stage.share).click();
	const { kinds, exerciseLink } = shareWords.en;
	await page.getByRole('dialog').getByRole('button', { name: kinds.exercise }).click();
	const link = page.getByRole('dialog').getByRole('region', { name: exerciseLink });
	await expect(link).toContainText('/exercise/conv2d/?conv2d=1~at:cell.0&lock=');
});

test('a link without its locks is locked whole, in Chinese and on a phone', async ({
	page,
	setTheme
}) => {
	await setTheme('dark');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('zh/exercise/conv2d/?conv2d=1~stride:2~at:cell.0');
	const scene = new ConvolutionScene(page, 'zh');
	await expect(page.getByText(exerciseWords.zh.missing)).toBeVisible();
	await expect(scene.root.getByText('1 / 16', { exact: true })).toBeVisible();
	await expect(scene.root.getByText(scene.words.parameters.moreSettings)).toBeHidden();
	await scene.button(scene.words.player.next).click();
	await expect(scene.root.getByText('2 / 16', { exact: true })).toBeVisible();
	await expectAccessible(page);
});
