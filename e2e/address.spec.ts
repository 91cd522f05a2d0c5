import { expect, test as apart } from './fixtures';
import { test } from './one-tab';
import { ConvolutionScene, figure, lessonAddress, openLesson, readGrid } from './scene';

/** A state in which nothing is as the lesson opens. */
const everything =
	'1~input:counting~weight:1/9,0.5;-3,1~stride:1,2~padding:1,0,1,2~paddingMode:replicate' +
	'~dilation:2,1~bias:1/3~rotateKernel:1~at:term.7~pin:input.0.0.2.3';

test('what is set, edited and pinned stands in the address, and a reload brings it back', async ({
	page
}) => {
	const scene = await openLesson(page);
	const { parameters } = scene.words;
	await scene.openSettings();
	await scene.stepper(parameters.stride).more.click();
	await expect(page).toHaveURL(/\?slide=1~stride:2~at:cell\.15$/);

	await scene.cell(scene.kernel, 1, 1).click();
	await page.keyboard.type('1/9');
	await page.keyboard.press('Enter');
	await scene.cell(scene.input, 2, 2).dblclick();
	await page.keyboard.type('0.5');
	await page.keyboard.press('Enter');
	await scene.cell(scene.output, 2, 2).click();
	await page.mouse.move(0, 0);
	await scene.chooseGrain('term');
	await scene.root.focus();
	await page.keyboard.press('ArrowRight');
	for (const part of ['weight:1/9,0,1;', 'cells:', 'stride:2', 'at:term.1', 'pin:output.0.0.1.1'])
		await expect(page).toHaveURL(new RegExp(`~${part.replaceAll('.', '\\.')}`));

	const told = await scene.told();
	await page.reload();
	await scene.ready();
	await page.mouse.move(0, 0);
	expect(await scene.told()).toBe(told);
	await expect(scene.notice()).toBeHidden();
});

apart('the step is written once playing pauses, and not while it runs', async ({ page }) => {
	await page.clock.install();
	const scene = await openLesson(page);
	const { player } = scene.words;
	await page.clock.pauseAt(Date.now() + 60_000);
	await scene.button(player.play).click();
	await page.clock.runFor(2000);
	await scene.at(22, 64);
	expect(page.url()).not.toContain('slide=');
	await scene.button(player.pause).click();
	await page.clock.runFor(1000);
	await expect(page).toHaveURL(/slide=1~at:cell\.21$/);
});

test('a link to a state opens exactly that state', async ({ page }) => {
	const scene = await openLesson(page, { state: everything });
	const { parameters, conv2d, inputs, kernels } = scene.words;
	await expect(scene.select(parameters.input)).toContainText(inputs.counting);
	await expect(scene.select(parameters.kernel)).toContainText(kernels.custom);
	await expect(scene.root.getByText(conv2d.sizeLine, { exact: true })).toBeVisible();
	for (const [name, value] of [
		[`${parameters.stride}, ${parameters.height}`, '1'],
		[`${parameters.stride}, ${parameters.width}`, '2'],
		[`${parameters.padding}, ${parameters.sides.top}`, '1'],
		[`${parameters.padding}, ${parameters.sides.left}`, '0'],
		[`${parameters.padding}, ${parameters.sides.bottom}`, '1'],
		[`${parameters.padding}, ${parameters.sides.right}`, '2'],
		[`${parameters.dilation}, ${parameters.height}`, '2']
	])
		await expect(scene.stepper(name).value).toHaveText(value);
	await expect(scene.select(parameters.paddingMode)).toHaveValue('replicate');
	await expect(
		scene.root.getByRole('radio', { name: parameters.operations.convolution })
	).toBeChecked();
	await expect(scene.grain('term')).toBeChecked();
	await expect(scene.slider).toHaveValue('7');
	await expect(scene.root.getByText(/^Input, row 3, column 4: /)).toBeVisible();
	// Beside a ninth, a half is shown as a fraction, and is called what is shown.
	const half = scene.kernel.first().getByRole('gridcell', { name: conv2d.kernelCell(1, 2, '1/2') });
	await expect(half).toHaveText('1/2');
	await expect(scene.notice()).toBeHidden();
});

test('the other language shows the same state', async ({ page }) => {
	const english = await openLesson(page, { state: everything });
	const numbers = ({ input, kernel, output }: ConvolutionScene) =>
		Promise.all([input, kernel.first(), output].map(readGrid));
	const position = await english.slider.getAttribute('value');
	const sum = await english.readSum();
	const before = await numbers(english);
	await page.getByRole('link', { name: '中文' }).click();
	const chinese = new ConvolutionScene(page, 'zh');
	await chinese.ready();
	await expect(page).toHaveURL(new RegExp(`/zh/lessons/convolution/\\?${figure}=1~`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	expect(await chinese.slider.getAttribute('value')).toBe(position);
	expect(await chinese.readSum()).toEqual(sum);
	await expect(chinese.grain('term')).toBeChecked();
	await expect(chinese.root.getByText(/^输入第 3 行第 4 列：/)).toBeVisible();
	expect(await numbers(chinese)).toEqual(before);
});

apart(
	'the other language shows what was set a moment ago, even while it plays',
	async ({ page }) => {
		await page.clock.install();
		const english = await openLesson(page);
		await english.chooseGrain('term');
		await page.clock.pauseAt(Date.now() + 60_000);
		await english.root.press('ArrowRight');
		await english.root.press('ArrowRight');
		await page.getByRole('link', { name: '中文' }).click();
		const chinese = new ConvolutionScene(page, 'zh');
		await expect(chinese.grain('term')).toBeChecked();
		await chinese.at(156, 576);

		await chinese.button(chinese.words.player.play).click();
		await page.clock.runFor(2000);
		await chinese.at(160, 576);
		await page.getByRole('link', { name: 'English' }).click();
		await english.at(160, 576);
	}
);

test('“Reset” goes back to the state of the lesson and empties the address', async ({ page }) => {
	const scene = await openLesson(page);
	const { stage } = scene.words;
	await expect(scene.button(stage.reset)).toBeDisabled();
	const told = await scene.told();

	await page.goto(`${lessonAddress('en', everything)}&other=kept#${figure}`);
	await scene.ready();
	await scene.button(stage.reset).click();
	await expect(scene.button(stage.reset)).toBeDisabled();
	await scene.root.getByText(scene.words.parameters.moreSettings).click();
	await page.mouse.move(0, 0);
	expect(await scene.told()).toBe(told);
	await expect(page).toHaveURL(/\/convolution\/\?other=kept#slide$/);
	await page.keyboard.press('End');
	await scene.at(64, 64);
});

test('a link in the text opens its state in the figure, and Back closes it', async ({ page }) => {
	const scene = await openLesson(page, { state: '1~at:cell.3' });
	const before = await scene.told();
	await page.getByRole('link', { name: 'a 3×3 input and a 2×2 kernel' }).click();
	await scene.at(1, 16);
	await expect(scene.root).toBeInViewport();
	await expect(scene.input).toHaveAccessibleName('Input 3×3');
	await page.goBack();
	await scene.at(4, 64);
	await page.mouse.move(0, 0);
	expect(await scene.told()).toBe(before);
	await page.goForward();
	await scene.at(1, 16);
});
