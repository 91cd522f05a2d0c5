import type { Locator, Page } from '@playwright/test';
import { convolve, type Rows } from './convolve';
import { expect } from './fixtures';
import { fraction } from './numbers';
import { test } from './one-tab';
import { type ConvolutionScene, openLesson, readGrid } from './scene';

/** Puts the cursor of a grid on a cell and opens its editor by keyboard alone. */
async function edit(scene: ConvolutionScene, grid: Locator, row: number, column: number) {
	await grid.focus();
	await grid.press('Control+Home');
	for (let down = 1; down < row; down++) await grid.press('ArrowDown');
	for (let right = 1; right < column; right++) await grid.press('ArrowRight');
	await grid.press('Enter');
	if (grid !== scene.kernel) await grid.press('Enter');
	const editor = scene.root.getByRole('textbox', { name: new RegExp(`${row}.*${column}`) });
	await expect(editor).toBeFocused();
	return editor;
}

/** Pastes a text as the clipboard of another program would hand it over. */
async function paste(editor: Locator, text: string) {
	await editor.evaluate((element, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
	}, text);
}

/** The numbers of a grid, each as a fraction. */
async function numbers(grid: Locator): Promise<readonly (readonly string[])[]> {
	return ((await readGrid(grid)) as Rows).map((row) => row.map(fraction));
}

const sobel = [
	['-1', '0', '1'],
	['-2', '0', '2'],
	['-1', '0', '1']
];

test.describe('a number of the kernel', () => {
	test('takes fractions, decimals and signs in any script, and the output follows', async ({
		page
	}) => {
		const scene = await openLesson(page, { state: '1~at:map.0' });
		const { conv2d } = scene.words;
		const input = [(await readGrid(scene.input)) as Rows];
		for (const [typed, shown] of [
			['1/9', '1/9'],
			['0.25', '0.25'],
			['-3', '−3'],
			['−2/4', '−0.5'],
			['１／９', '1/9'],
			['+7', '7']
		]) {
			const editor = await edit(scene, scene.kernel, 2, 3);
			await page.keyboard.type(typed);
			await page.keyboard.press('Enter');
			await expect(editor).toBeHidden();
			await expect(scene.kernel).toBeFocused();
			const name = conv2d.kernelCell(2, 3, shown);
			await expect(scene.kernel.getByRole('gridcell', { name, exact: true })).toBeAttached();
			const kernel = [(await readGrid(scene.kernel)) as Rows];
			const output = convolve({ input, kernel }).map((row) => row.map(fraction));
			expect(await numbers(scene.output), typed).toEqual(output);
		}
		await expect(scene.notice()).toBeHidden();
	});

	test('stays as it is if what was typed is none, and says why', async ({ page }) => {
		const scene = await openLesson(page, { language: 'zh' });
		const { numbers: words, kernels, parameters } = scene.words;
		const thirty = '123456789012345678901234567890';
		for (const [typed, reason] of [
			['1/0', words.divisionByZero],
			['abc', words.notANumber('abc')],
			['', words.empty],
			[thirty, words.tooLong],
			['<b>1</b>', words.notANumber('<b>1</b>')]
		]) {
			const editor = await edit(scene, scene.kernel, 1, 1);
			await editor.fill(typed);
			await editor.press('Enter');
			await expect(scene.notice()).toContainText(reason);
			await expect(editor).toBeFocused();
			await expect(editor).toHaveAttribute('aria-invalid', 'true');
			await editor.press('Escape');
			await expect(editor).toBeHidden();
			expect(await numbers(scene.kernel)).toEqual(sobel);
		}
		await expect(scene.select(parameters.kernel)).toHaveValue('sobelX');
		await expect(scene.select(parameters.kernel)).toContainText(kernels.sobelX);
	});

	test('is told of until it is dismissed or put right', async ({ page }) => {
		const scene = await openLesson(page);
		const { stage, numbers: words } = scene.words;
		const editor = await edit(scene, scene.kernel, 1, 1);
		await editor.fill('abc');
		await editor.press('Enter');
		await expect(scene.notice()).toContainText(words.notANumber('abc'));
		await editor.fill('4');
		await editor.press('Enter');
		await expect(scene.notice()).toBeHidden();

		await scene.kernel.press('Enter');
		await editor.fill('1/0');
		await editor.press('Enter');
		await editor.press('Escape');
		await scene.notice().getByRole('button', { name: stage.dismiss }).press('Enter');
		await expect(scene.notice()).toBeHidden();
		await page.keyboard.press('ArrowRight');
		await scene.at(19, 64);
	});

	test('opens on a click and keeps what was typed when the reader goes elsewhere', async ({
		page
	}) => {
		const scene = await openLesson(page);
		await scene.cell(scene.kernel, 3, 1).click();
		const editor = scene.root.getByRole('textbox', { name: /3.*1/ });
		await expect(editor).toBeFocused();
		await editor.fill('6');
		await scene.root.getByRole('heading').click();
		await expect(editor).toBeHidden();
		await expect(scene.cell(scene.kernel, 3, 1)).toHaveAccessibleName(/: 6$/);
	});

	test('goes up and down by keys', async ({ page }) => {
		const scene = await openLesson(page);
		const first = scene.cell(scene.kernel, 1, 1);
		await scene.kernel.focus();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await expect(first).toHaveAccessibleName(/: 2$/);
		await page.keyboard.press('-');
		await expect(first).toHaveAccessibleName(/: 1$/);
		await scene.at(18, 64);
	});

	test('goes up and down by dragging, and stays when the button is let go outside', async ({
		page
	}) => {
		const scene = await openLesson(page);
		const first = scene.cell(scene.kernel, 1, 1);
		const editor = scene.root.getByRole('textbox', { name: /1.*1/ });
		const place = await centre(first);
		const drag = async (up: number) => {
			await page.mouse.move(place.x, place.y);
			await page.mouse.down();
			await page.mouse.move(place.x, place.y - up, { steps: 5 });
		};
		await drag(26);
		await expect(first).toHaveAccessibleName(/: 1$/);
		await page.mouse.move(place.x, place.y, { steps: 5 });
		await expect(first).toHaveAccessibleName(/: −1$/);
		await page.mouse.up();
		await expect(editor).toBeHidden();

		await drag(120);
		await expect(first).toHaveAccessibleName(/: 9$/);
		await page.mouse.up();
		await page.mouse.move(place.x, place.y);
		await page.mouse.move(place.x, place.y - 60);
		await expect(first).toHaveAccessibleName(/: 9$/);
		await expect(editor).toBeHidden();
	});
});

async function centre(cell: Locator) {
	await cell.scrollIntoViewIfNeeded();
	const box = await cell.boundingBox();
	if (!box) throw new RangeError('the cell is not in sight');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('a block of numbers', () => {
	const blocks: Record<string, string> = {
		'with tabs from a spreadsheet': '1\t2\t3\r\n4\t5\t6\r\n7\t8\t9\r\n',
		'with blanks and commas': '1, 2, 3\n4 5 6\n7;8;9',
		'with Chinese punctuation': '１，２，３\n４、５、６\n７；８；９'
	};
	test('fills the kernel from a cell on', async ({ page }) => {
		const scene = await openLesson(page);
		for (const [name, text] of Object.entries(blocks)) {
			await scene.select(scene.words.parameters.kernel).selectOption('sobelX');
			await paste(await edit(scene, scene.kernel, 1, 1), text);
			await expect(scene.cell(scene.kernel, 3, 3), name).toHaveAccessibleName(/: 9$/);
			expect(await numbers(scene.kernel), name).toEqual([
				['1', '2', '3'],
				['4', '5', '6'],
				['7', '8', '9']
			]);
			await expect(scene.select(scene.words.parameters.kernel)).toHaveValue('custom');
		}
	});

	test('that does not fit is refused whole, as is one with a word in it', async ({ page }) => {
		const scene = await openLesson(page);
		const { numbers: words } = scene.words;
		const editor = await edit(scene, scene.kernel, 2, 1);
		await paste(editor, '1\t2\t3\n4\t5\t6\n7\t8\t9');
		await expect(scene.notice()).toContainText(words.tooManyCells);
		await paste(editor, '1\t2\nthree\t4');
		await expect(scene.notice()).toContainText(words.notANumber('three'));
		await editor.press('Escape');
		expect(await numbers(scene.kernel)).toEqual(sobel);
	});
});

test.describe('a number of the input', () => {
	test('is edited by Enter on a pinned cell, and the sum follows', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~input:counting~at:cell.0' });
		const { inputs, parameters, conv2d } = scene.words;
		const before = await scene.readSum();
		const editor = await edit(scene, scene.input, 1, 1);
		await editor.fill('1/2');
		await editor.press('Enter');
		await expect(scene.cell(scene.input, 1, 1)).toHaveAccessibleName(conv2d.inputCell(1, 1, '0.5'));
		const after = await scene.readSum();
		expect(fraction(after.result)).toBe(fraction(before.result.sub('1/2')));
		await expect(scene.select(parameters.input)).toHaveValue('custom');
		await expect(scene.select(parameters.input)).toContainText(inputs.custom);

		await scene.select(parameters.input).selectOption({ label: inputs.counting });
		await expect(scene.cell(scene.input, 1, 1)).toHaveAccessibleName(conv2d.inputCell(1, 1, '0'));
		await expect(scene.select(parameters.input)).not.toContainText(inputs.custom);
	});

	test('opens on a double click and on a digit', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~input:counting' });
		await scene.cell(scene.input, 2, 2).dblclick();
		const editor = scene.root.getByRole('textbox', { name: /2.*2/ });
		await expect(editor).toHaveValue('6');
		await editor.press('Escape');
		await expect(scene.input).toBeFocused();
		await page.keyboard.type('12/5');
		await expect(editor).toHaveValue('12/5');
		await page.keyboard.press('Enter');
		await expect(scene.cell(scene.input, 2, 2)).toHaveAccessibleName(/: 2\.4$/);
		await page.keyboard.type('-8');
		await page.keyboard.press('Enter');
		await expect(scene.cell(scene.input, 2, 2)).toHaveAccessibleName(/: −8$/);
	});
});

test('the bias takes a fraction and refuses a word', async ({ page }: { page: Page }) => {
	const scene = await openLesson(page);
	const { parameters, conv2d, numbers: words } = scene.words;
	await scene.openSettings();
	const bias = scene.root.getByRole('textbox', {
		name: `${parameters.bias}, ${conv2d.filter(1)}`
	});
	const before = await scene.readSum();
	await bias.fill('1/3');
	await bias.press('Enter');
	await expect(scene.sum).toContainText('+1/3');
	const after = await scene.readSum();
	expect(fraction(after.result)).toBe(fraction(before.result.add('1/3')));
	await bias.fill('much');
	await bias.press('Enter');
	await expect(scene.notice()).toContainText(words.notANumber('much'));
	await expect(bias).toHaveValue('1/3');
});
