import type { Locator } from '@playwright/test';
import { convolve, type Rows } from './convolve';
import { expect } from './fixtures';
import { fraction } from './numbers';
import { test } from './one-tab';
import { type ConvolutionScene, openLesson, readGrid } from './scene';

const printed = (rows: Rows) => rows.map((row) => row.map(fraction));
const read = async (grid: Locator) => (await readGrid(grid)) as Rows;

/** Expects the output to have a size, in the name of its grid as in the formula of the size. */
async function expectSize(scene: ConvolutionScene, height: number, width = height) {
	const { conv2d } = scene.words;
	const size = `${conv2d.output} ${height}×${width}`;
	await expect(scene.root.getByRole('grid', { name: size }).first()).toBeVisible();
	const rows = await readGrid(scene.output.first());
	expect([rows.length, rows[0].length]).toEqual([height, width]);
	const line = scene.root.getByText(conv2d.sizeLine, { exact: true }).locator('..');
	const expected = height === width ? [height] : [height, width];
	await expect(line.getByRole('math')).toHaveCount(expected.length);
	const told = await line.getByRole('math').allTextContents();
	expect(told.map((formula) => Number(/=\D*(\d+)\D*$/.exec(formula)?.[1]))).toEqual(expected);
}

test('the output has the size that its formula tells, whatever is set', async ({ page }) => {
	const scene = await openLesson(page, { state: '1~at:map.0' });
	const { parameters: words } = scene.words;
	await scene.openSettings();
	const more = (name: string) => scene.stepper(name).more.click();
	const less = (name: string) => scene.stepper(name).less.click();
	const pad = (name: string) => scene.select(words.padding).selectOption({ label: name });
	await expectSize(scene, 8);

	await more(words.stride);
	await expectSize(scene, 4);
	await less(words.stride);
	await scene.button(`${words.stride}: ${words.bothAxes}`).click();
	await more(`${words.stride}, ${words.width}`);
	await more(`${words.stride}, ${words.width}`);
	await expectSize(scene, 8, 3);
	await scene.button(`${words.stride}: ${words.bothAxes}`).click();
	await expectSize(scene, 8);

	await pad(words.paddingNames.full);
	await expectSize(scene, 12);
	await pad(words.paddingNames.same);
	await expectSize(scene, 10);
	await pad(words.paddingNames.custom);
	await more(words.everySide);
	await expectSize(scene, 12);
	await less(words.everySide);
	await scene.button(words.everySide).click();
	await more(`${words.padding}, ${words.sides.left}`);
	await less(`${words.padding}, ${words.sides.bottom}`);
	await expectSize(scene, 9, 11);
	await pad(words.paddingNames.valid);

	await more(words.dilation);
	await expectSize(scene, 6);
	await more(words.kernelSize);
	await expectSize(scene, 4);
	await less(words.dilation);
	await expectSize(scene, 7);

	await more(words.filters);
	await expect(scene.output).toHaveCount(2);
	await expectSize(scene, 7);
});

test('each way to fill the border gives the numbers of its own', async ({ page }) => {
	const scene = await openLesson(page, {
		state: '1~input:counting~weight:1,2;3,4~padding:1~at:map.0'
	});
	const { parameters: words } = scene.words;
	const input = [await read(scene.input)];
	const kernel = [await read(scene.kernel)];
	const padding = { top: 1, left: 1, bottom: 1, right: 1 };
	const outputs = new Set<string>();
	for (const paddingMode of ['zeros', 'reflect', 'replicate', 'circular'] as const) {
		const label = words.paddingModes[paddingMode];
		await scene.select(words.paddingMode).selectOption({ label });
		const output = printed(await read(scene.output));
		expect(output).toEqual(printed(convolve({ input, kernel, padding, paddingMode })));
		outputs.add(JSON.stringify(output));
	}
	expect(outputs.size).toBe(4);
});

test('true convolution shows the kernel turned and uses it so', async ({ page }) => {
	const scene = await openLesson(page, { state: '1~weight:1,2,3;4,5,6;7,8,9~at:map.0' });
	const { parameters: words, conv2d } = scene.words;
	const turned = scene.root.getByRole('grid', { name: `${conv2d.kernel}, ${conv2d.rotated}` });
	await expect(turned).toBeHidden();
	const [input, kernel] = [[await read(scene.input)], [await read(scene.kernel)]];
	await scene.openSettings();
	await scene.root.getByText(words.operations.convolution).click();
	const cells = turned.getByRole('gridcell');
	const values = await cells.evaluateAll((elements) =>
		elements.map((cell) => cell.getAttribute('aria-label')?.split(': ').at(-1))
	);
	expect(values).toEqual([...'987654321']);
	expect(printed(await read(scene.output))).toEqual(
		printed(convolve({ input, kernel, rotated: true }))
	);
	await scene.root.getByText(words.operations.correlation).click();
	await expect(turned).toBeHidden();
	expect(printed(await read(scene.output))).toEqual(printed(convolve({ input, kernel })));
});

test('a photograph brings its channels, and groups once the filters allow them', async ({
	page
}) => {
	const scene = await openLesson(page);
	const { parameters: words, inputs, conv2d, errors } = scene.words;
	await scene.select(words.input).selectOption({ label: inputs.roof });
	await expect(scene.input).toHaveCount(3);
	await expect(scene.kernel).toHaveCount(3);
	for (const name of conv2d.channelNames)
		await expect(scene.root.getByRole('grid', { name: `, ${name}` })).toHaveCount(3);

	await scene.openSettings();
	const groups = scene.root.getByRole('group', { name: words.groups });
	await expect(groups.getByRole('radio', { name: '3' })).toBeDisabled();
	const reason = scene.root.getByText(errors.groupsDoNotDivide());
	await expect(reason.first()).toBeVisible();
	await scene.stepper(words.filters).more.click();
	await scene.stepper(words.filters).more.click();
	await expect(reason).toBeHidden();
	await groups.getByText('3').click();
	await expect(groups.getByRole('radio', { name: '3' })).toBeChecked();
	await expect(scene.kernel).toHaveCount(1);
	await expect(scene.output).toHaveCount(3);
	const { less, more } = scene.stepper(words.filters);
	for (const button of [less, more]) await expect(button).toBeDisabled();
	await expect(reason.first()).toBeVisible();

	await scene.select(words.input).selectOption({ label: inputs.digit(4) });
	await expect(scene.input).toHaveCount(1);
	await expect(groups).toBeHidden();
	await expect(scene.notice()).toBeHidden();
});

test.describe('what is impossible is switched off and says why', () => {
	test('for a kernel larger than its input', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~input:small' });
		const { parameters: words, errors } = scene.words;
		await scene.openSettings();
		for (const [name, kernel] of [
			[words.kernelSize, '4×4'],
			[words.dilation, '5×5']
		]) {
			const { more, group, value } = scene.stepper(name);
			await expect(more).toBeDisabled();
			const reason = errors.kernelDoesNotFit(kernel, '3×3', '0');
			await expect(group.getByText(reason)).toBeVisible();
			await expect(more).toHaveAccessibleDescription(reason);
			const before = await value.textContent();
			await more.click({ force: true });
			await expect(value).toHaveText(before ?? '');
			await more.press('Enter');
			await expect(value).toHaveText(before ?? '');
			await expect(more).toBeFocused();
		}
	});

	test('for a border that is too wide to be reflected', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~input:small~padding:3' });
		const { parameters: words, errors } = scene.words;
		await scene.openSettings();
		const option = scene.select(words.paddingMode).getByRole('option', {
			name: words.paddingModes.reflect
		});
		await expect(option).toBeDisabled();
		const reason = errors.paddingTooLarge('3', words.paddingModes.reflect);
		await expect(scene.root.getByText(reason)).toBeVisible();
		await expect(scene.select(words.paddingMode)).toHaveAccessibleDescription(
			new RegExp(reason.replace('.', '\\.'))
		);
	});

	test('for a kernel that fits with more padding only', async ({ page }) => {
		const scene = await openLesson(page, {
			language: 'zh',
			state: '1~input:small~weight:1,1,1,1;1,1,1,1;1,1,1,1;1,1,1,1~padding:1'
		});
		const { parameters: words, errors } = scene.words;
		await scene.openSettings();
		const option = scene
			.select(words.padding)
			.getByRole('option', { name: words.paddingNames.valid });
		await expect(option).toBeDisabled();
		const reason = errors.kernelDoesNotFit('4×4', '3×3', '0');
		await expect(scene.root.getByText(reason).first()).toBeVisible();
	});
});
