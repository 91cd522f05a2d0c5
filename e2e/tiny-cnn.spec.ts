import { nudgeWords } from '../messages/nudge';
import { tinyCnnWords } from '../messages/tiny-cnn';
import { tinySettingsWords } from '../messages/tiny-settings';
import { expect, expectAccessible } from './fixtures';
import { test } from './one-tab';
import type { Language } from './scene';
import { WindowScene } from './window-scene';

// All figures stand side by side from about this width on.
test.use({ viewport: { width: 1440, height: 900 } });

/** The lab of the tiny network, opened in a state. */
class TinyLab extends WindowScene {
	readonly told;

	constructor(
		page: WindowScene['page'],
		readonly language: Language
	) {
		super(page, tinyCnnWords[language].title, language);
		this.told = { ...tinyCnnWords[language], ...tinySettingsWords[language] };
	}

	async open(state: string): Promise<void> {
		await this.page.goto(`${this.language}/lab/tiny-cnn/?tiny-cnn=1~${state}`);
		await this.ready();
	}

	/** One plane of a figure, by what it is called in full. */
	plane(name: string) {
		return this.root.getByRole('grid', { name, exact: true });
	}

	gradient(name: keyof typeof this.told.names) {
		return this.told.gradientOf(this.told.names[name]);
	}
}

test('the loss falls after one update, and rises where the rate is too large', async ({ page }) => {
	const lab = new TinyLab(page, 'en');
	await lab.open('loss:squaredError');
	const { told, root } = lab;
	await lab.at(1, 26);
	await expect.poll(() => lab.texts(lab.gradient('dense'))).toEqual([['', '', '']]);
	await root.getByText(told.stages.backward, { exact: true }).click();
	// Two thirds of the errors 1/4, 7/4 and −7/8.
	await expect.poll(() => lab.texts(lab.gradient('dense'))).toEqual([['1/6', '7/6', '−7/12']]);
	await lab.button(lab.words.player.last).click();
	await expect(root.getByText(told.verdicts.fell, { exact: true })).toBeVisible();
	await root.getByRole('combobox', { name: told.preset }).selectOption(told.presets.overshoot);
	await expect(root.getByText(told.verdicts.rose, { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/rate:1\/10|rate:1%2F10/);
	await root.getByText(told.losses.crossEntropy, { exact: true }).click();
	await lab.button(lab.words.player.last).click();
	await expect(root.getByText(told.verdicts.fell, { exact: true })).toBeVisible();
});

test('any number opens in place by keys, and a typed one changes the gradients at once', async ({
	page
}) => {
	const lab = new TinyLab(page, 'en');
	await lab.open('loss:squaredError~at:layer.25');
	const { told, root } = lab;
	const map = lab.plane(`${told.names.conv}, ${told.map(1)}`);
	await map.focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter'])
		await page.keyboard.press(key);
	const card = root.getByRole('region', { name: told.opened });
	await expect(
		card.getByText(`${told.names.conv}, ${told.map(1)}, ${told.place(3, 3)}`)
	).toBeVisible();
	await expect(card.getByRole('button', { name: told.terms.kernel, exact: true })).toBeVisible();
	await expectAccessible(lab.root);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();

	await lab.plane(`${lab.gradient('convWeight')}, ${told.filter(1)}`).focus();
	await page.keyboard.press('Enter');
	await card.getByRole('button', { name: told.goThere }).click();
	await expect(root.getByRole('radio', { name: told.stages.backward })).toBeChecked();
	await card.getByRole('button', { name: told.close }).click();
	const before = await lab.texts(`${lab.gradient('convWeight')}, ${told.filter(1)}`);
	await lab.plane(told.names.x).focus();
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect
		.poll(() => lab.texts(`${lab.gradient('convWeight')}, ${told.filter(1)}`))
		.not.toEqual(before);
	await expect(page).toHaveURL(/~x:3/);
});

test('a phone shows the layer at work below the whole network in small', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const lab = new TinyLab(page, 'en');
	await lab.open('at:layer.0');
	const { told, root } = lab;
	const picture = lab.plane(told.names.x);
	const scores = lab.plane(told.names.dense);
	await expect(picture).toBeVisible();
	await expect(scores).toBeHidden();
	await lab.button(lab.words.player.last).click();
	await expect(picture).toBeHidden();
	const small = root.getByRole('group', { name: told.strip });
	await small.getByRole('button', { name: told.names.dense }).focus();
	await page.keyboard.press('Enter');
	await expect(scores).toBeVisible();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(390);
});

test('a nudge proves a gradient, or names the cell that switched', async ({ page }) => {
	const lab = new TinyLab(page, 'zh');
	await lab.open('loss:squaredError~nudge:convWeight~nudgeAt:4~epsilon:1/16');
	const { told, root } = lab;
	await root.getByText(told.prove, { exact: true }).scrollIntoViewIfNeeded();
	await expect(root.getByText(told.equal)).toBeVisible();
	const slider = root.getByRole('slider', { name: nudgeWords.zh.epsilon, exact: true });
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(root.getByText(told.switched(1).slice(-12))).toBeVisible();
	await root.getByText(told.losses.crossEntropy, { exact: true }).click();
	await slider.focus();
	await page.keyboard.press('End');
	await expect(root.getByText(told.whyClose)).toBeVisible();
	await root.getByText(told.ladder, { exact: true }).click();
	await expect(root.getByRole('rowheader', { name: '1/1024' })).toBeVisible();
	await expectAccessible(lab.root);
});
