import type { Locator } from '@playwright/test';
import { expect } from './fixtures';
import { fraction, sum } from './numbers';
import { test } from './one-tab';
import { openLesson } from './scene';

/** A whole digit, 28×28: more cells than are drawn one by one. */
const whole = '1~input:full-3~weight:1/9,1/9,1/9;1/9,1/9,1/9;1/9,1/9,1/9';

/** The colours of a drawing, and what it looks like as a whole. */
async function drawn(grid: Locator) {
	return grid
		.locator('..')
		.locator('canvas')
		.evaluate((canvas: HTMLCanvasElement) => {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			const colours = new Set(new Uint32Array(data.buffer)).size;
			return { colours, picture: canvas.toDataURL() };
		});
}

test('a large grid is drawn as one picture, and redrawn as steps are done', async ({
	page,
	allowComplaint
}) => {
	// This test reads the drawing more often than a page should.
	allowComplaint(/willReadFrequently/);
	const scene = await openLesson(page, { state: `${whole}~at:cell.300` });
	expect((await drawn(scene.input)).colours).toBeGreaterThan(20);
	const before = await drawn(scene.output);
	expect(await scene.output.getByRole('gridcell').count()).toBeLessThan(20);
	await scene.root.press('End');
	await expect.poll(async () => (await drawn(scene.output)).picture).not.toBe(before.picture);
	expect((await drawn(scene.output)).colours).toBeGreaterThan(before.colours);
});

test('a large grid answers to pointer and keyboard as a small one does', async ({ page }) => {
	const scene = await openLesson(page, { state: `${whole}~at:map.0` });
	const { conv2d } = scene.words;
	const box = await scene.input.boundingBox();
	if (!box) throw new RangeError('the input is not in sight');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await expect(scene.root.getByText(/^Input, row 1[45], column 1[45]: /)).toContainText(
		conv2d.usedBy(9)
	);
	await page.mouse.move(0, 0);

	await scene.input.focus();
	for (const [key, row, column, outputs] of [
		['ArrowDown', 2, 1, 2],
		['ArrowRight', 2, 2, 4],
		['Control+End', 28, 28, 1],
		['ArrowUp', 27, 28, 2]
	] as const) {
		await page.keyboard.press(key);
		const cell = scene.cell(scene.input, row, column);
		const id = (await cell.getAttribute('id')) ?? '';
		await expect(scene.input).toHaveAttribute('aria-activedescendant', id);
		const name = (await cell.getAttribute('aria-label')) ?? '';
		await expect(scene.root.getByText(`${name} · ${conv2d.usedBy(outputs)}`)).toBeVisible();
	}
	await page.keyboard.press('Enter');
	await scene.root.focus();
	await expect(scene.root.getByText(`Input, row 27, column 28: `)).toBeVisible();

	await scene.input.focus();
	await page.keyboard.type('250');
	await page.keyboard.press('Enter');
	await expect(scene.cell(scene.input, 27, 28)).toHaveAccessibleName(/: 250$/);
});

test('the sums over a large grid add up too', async ({ page }) => {
	const scene = await openLesson(page, { state: `${whole}~at:cell.352` });
	for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight']) {
		await scene.root.press(key);
		const { terms, result } = await scene.readSum();
		expect(fraction(sum(terms.map(({ product }) => product)))).toBe(fraction(result));
	}
	await scene.at(676, 676);
});
