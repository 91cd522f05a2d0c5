import { expect } from './fixtures';
import { test } from './one-tab';
import { openLesson } from './scene';

/** A 10×10 digit under a 3×3 kernel: a corner feeds one output cell, the middle nine. */
const whole = '1~at:map.0';

test('pointing at an input cell tells its number and the outputs that use it', async ({ page }) => {
	const scene = await openLesson(page, { state: whole });
	const { conv2d, stage } = scene.words;
	await expect(scene.root.getByText(stage.pinHint)).toBeVisible();
	for (const [row, column, outputs] of [
		[1, 1, 1],
		[1, 10, 1],
		[1, 5, 3],
		[2, 2, 4],
		[5, 5, 9],
		[10, 10, 1]
	]) {
		const cell = scene.cell(scene.input, row, column);
		await cell.hover();
		const name = await cell.getAttribute('aria-label');
		await expect(scene.root.getByText(`${name} · ${conv2d.usedBy(outputs)}`)).toBeVisible();
	}
	await scene.root.getByRole('heading').hover();
	await expect(scene.root.getByText(stage.pinHint)).toBeVisible();
});

test('pointing at a cell of any grid tells what it depends on', async ({ page }) => {
	const scene = await openLesson(page, { language: 'zh', state: '1~at:term.4' });
	const { conv2d } = scene.words;
	await scene.cell(scene.output, 1, 1).hover();
	await expect(
		scene.root.getByText(`${conv2d.outputCell(1, 1, '0')} · ${conv2d.readsFrom(9)}`)
	).toBeVisible();
	await scene.cell(scene.output, 8, 8).hover();
	await expect(scene.root.getByText(conv2d.outputLater(8, 8))).toBeVisible();
	await scene.cell(scene.kernel, 2, 1).hover();
	await expect(
		scene.root.getByText(`${conv2d.kernelCell(2, 1, '−2')} · ${conv2d.weightUsed(64)}`)
	).toBeVisible();
	await scene.products.getByRole('gridcell').first().hover();
	await expect(scene.root.getByText(conv2d.productCell(1, 1, '0', '−1', '0'))).toBeVisible();
	await scene.products.getByRole('gridcell').last().hover();
	await expect(scene.root.getByText(conv2d.productLater(3, 3))).toBeVisible();
});

test('a cell that no window reads says so', async ({ page }) => {
	const scene = await openLesson(page, { state: '1~stride:2~at:map.0' });
	const { conv2d } = scene.words;
	await scene.cell(scene.input, 10, 1).hover();
	await expect(scene.root.getByText(`· ${conv2d.dropped}`)).toBeVisible();
	await expect(scene.narration).toContainText(conv2d.droppedNote(19));
});

test('a click pins a cell, another one moves the pin, a third lets go of it', async ({ page }) => {
	const scene = await openLesson(page, { state: whole });
	const { conv2d, stage } = scene.words;
	const corner = scene.root.getByText(/^Input, row 1, column 1: /);
	const centre = scene.root.getByText(/^Output, row 4, column 5: /);
	const away = () => scene.root.getByRole('heading').hover();

	await scene.cell(scene.input, 1, 1).click();
	await away();
	await expect(corner).toContainText(conv2d.usedBy(1));
	await scene.cell(scene.output, 4, 5).click();
	await away();
	await expect(centre).toContainText(conv2d.readsFrom(9));
	await expect(corner).toBeHidden();

	await scene.cell(scene.input, 1, 1).hover();
	await expect(corner).toBeVisible();
	await away();
	await expect(centre).toBeVisible();

	await scene.cell(scene.output, 4, 5).click();
	await away();
	await expect(scene.root.getByText(stage.pinHint)).toBeVisible();
	await expect(scene.button(stage.unpin)).toBeHidden();
});

test('a pinned cell is let go of by its button, which hands the keys back', async ({ page }) => {
	const scene = await openLesson(page, { state: `${whole}~pin:input.0.0.4.4` });
	const { conv2d, stage } = scene.words;
	await expect(scene.root.getByText(conv2d.usedBy(9))).toBeVisible();
	await scene.button(stage.unpin).press('Enter');
	await expect(scene.root.getByText(stage.pinHint)).toBeVisible();
	await page.keyboard.press(']');
	await scene.at(1, 64);
});

test('a pin that a setting leaves no cell for comes back with the cell', async ({ page }) => {
	const scene = await openLesson(page, { state: `${whole}~pin:output.0.0.7.7` });
	const { parameters, stage } = scene.words;
	await expect(scene.root.getByText(/^Output, row 8, column 8: /)).toBeVisible();
	await scene.openSettings();
	await scene.stepper(parameters.stride).more.click();
	await expect(scene.root.getByText(stage.pinHint)).toBeVisible();
	await scene.stepper(parameters.stride).less.click();
	await expect(scene.root.getByText(/^Output, row 8, column 8: /)).toBeVisible();
});

test('the arrow keys move within a grid and leave the steps alone', async ({ page }) => {
	const scene = await openLesson(page);
	const { conv2d, stage } = scene.words;
	await scene.at(18, 64);
	const active = async (row: number, column: number) => {
		const cell = scene.cell(scene.input, row, column);
		const id = (await cell.getAttribute('id')) ?? '';
		await expect(scene.input).toHaveAttribute('aria-activedescendant', id);
		await expect(scene.root.getByText(`Input, row ${row}, column ${column}: `)).toBeVisible();
	};
	await scene.button(stage.share).focus();
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(scene.input).toBeFocused({ timeout: 100 });
	}).toPass();
	for (const [key, row, column] of [
		['ArrowRight', 1, 2],
		['ArrowDown', 2, 2],
		['ArrowDown', 3, 2],
		['End', 3, 10],
		['ArrowRight', 3, 10],
		['Home', 3, 1],
		['ArrowLeft', 3, 1],
		['Control+End', 10, 10],
		['ArrowDown', 10, 10],
		['ArrowUp', 9, 10],
		['Control+Home', 1, 1],
		['ArrowUp', 1, 1]
	] as const) {
		await page.keyboard.press(key);
		await test.step(key, () => active(row, column));
	}
	await scene.at(18, 64);

	await page.keyboard.press('Control+End');
	await page.keyboard.press('Enter');
	await scene.root.focus();
	await expect(scene.root.getByText('Input, row 10, column 10: ')).toContainText(conv2d.usedBy(1));
	await expect(scene.button(stage.unpin)).toBeVisible();
	await scene.at(18, 64);
});

test('a part of the formula lights its cells, by pointer and by keyboard', async ({ page }) => {
	const scene = await openLesson(page);
	const { conv2d, formula } = scene.words;
	const terms = scene.root.getByRole('group', { name: formula.label });
	const lit = (name: string) => terms.getByRole('button', { name, exact: true, pressed: true });
	for (const name of [conv2d.input, conv2d.kernel, conv2d.output]) {
		await terms.getByRole('button', { name, exact: true }).hover();
		await expect(lit(name)).toBeVisible();
	}
	await scene.cell(scene.kernel, 1, 1).hover();
	await expect(lit(conv2d.kernel)).toBeVisible();
	await page.mouse.move(0, 0);
	await expect(lit(conv2d.kernel)).toBeHidden();
	for (const name of [conv2d.input, conv2d.kernel, conv2d.output]) {
		await terms.getByRole('button', { name, exact: true }).focus();
		await expect(lit(name)).toBeVisible();
	}
});
