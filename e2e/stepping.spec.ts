import { keyRows } from '../messages/keys';
import { expect, test as apart } from './fixtures';
import { test } from './one-tab';
import { openLesson } from './scene';

/** Four cells of four terms each: few enough to go through all of it. */
const small = '1~input:small~weight:0,1;2,3';
const steps = { map: 1, cell: 4, term: 16 };

test.describe('stepping with the buttons', () => {
	for (const [language, grains] of [
		['en', ['map', 'cell', 'term']],
		['zh', ['cell']]
	] as const) {
		test(`goes there and back through the same texts in ${language}`, async ({ page }) => {
			const scene = await openLesson(page, { language, state: `${small}~at:cell.0` });
			const { player } = scene.words;

			for (const grain of grains) {
				const length = steps[grain];
				await scene.chooseGrain(grain);
				await scene.at(1, length);
				const texts = [await scene.told()];
				for (let step = 2; step <= length; step++) {
					await scene.button(player.next).click();
					await scene.at(step, length);
					texts.push(await scene.told());
				}
				expect(new Set(texts).size, 'every step says something else').toBe(length);
				await expect(scene.button(player.next)).toBeDisabled();
				await expect(scene.button(player.last)).toBeDisabled();

				for (let step = length - 1; step >= 1; step--) {
					await scene.button(player.previous).click();
					await scene.at(step, length);
					expect(await scene.told(), `step ${step} on the way back`).toBe(texts[step - 1]);
				}
				await expect(scene.button(player.previous)).toBeDisabled();
				await expect(scene.button(player.first)).toBeDisabled();
			}
		});
	}

	test('jumps to the last step and to the first', async ({ page }) => {
		const scene = await openLesson(page);
		const { player } = scene.words;
		await scene.at(18, 64);
		await scene.button(player.last).click();
		await scene.at(64, 64);
		await scene.button(player.first).click();
		await scene.at(1, 64);
	});

	test('leaves the keys at work when it switches its own button off', async ({ page }) => {
		const scene = await openLesson(page, { state: `${small}~at:cell.2` });
		const { player } = scene.words;
		await scene.button(player.next).click();
		await scene.at(4, 4);
		await page.keyboard.press('ArrowLeft');
		await scene.at(3, 4);
		await page.keyboard.press('Home');
		await scene.at(1, 4);
	});
});

test('the keys step, jump and change the size of a step', async ({ page }) => {
	const scene = await openLesson(page, { state: `${small}~at:term.0` });
	await scene.root.focus();
	const presses: readonly (readonly [key: string, step: number, length: number])[] = [
		['ArrowRight', 2, 16],
		['ArrowRight', 3, 16],
		['ArrowLeft', 2, 16],
		['Shift+ArrowRight', 4, 16],
		['Shift+ArrowRight', 8, 16],
		['Shift+ArrowLeft', 5, 16],
		['Shift+ArrowLeft', 1, 16],
		['ArrowLeft', 1, 16],
		['End', 16, 16],
		['ArrowRight', 16, 16],
		['[', 4, 4],
		['[', 1, 1],
		['[', 1, 1],
		[']', 1, 4],
		['ArrowRight', 2, 4],
		[']', 5, 16],
		[']', 5, 16],
		['Home', 1, 16]
	];
	for (const [key, step, length] of presses) {
		await page.keyboard.press(key);
		await test.step(key, () => scene.at(step, length));
	}
});

test('the slider scrubs by pointer and by keyboard', async ({ page }) => {
	const scene = await openLesson(page, { state: '1~at:cell.0' });
	const box = await scene.slider.boundingBox();
	if (!box) throw new Error('the slider is not in sight');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + 8, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
	await expect(scene.slider).toHaveValue(/^(29|3[0-4])$/);
	const narrated = await scene.narration.textContent();
	await page.mouse.move(box.x + box.width + 20, y, { steps: 4 });
	await scene.at(64, 64);
	await expect(scene.narration).not.toHaveText(narrated ?? '');
	await page.mouse.up();

	await scene.slider.press('ArrowLeft');
	await scene.at(63, 64);
	await scene.slider.press('Home');
	await scene.at(1, 64);
});

apart.describe('playing', () => {
	apart.beforeEach(async ({ page }) => {
		await page.clock.install();
	});

	apart('goes at the chosen speed and stops at the last step', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~at:cell.0' });
		const { player } = scene.words;
		await page.clock.pauseAt(Date.now() + 60_000);
		await scene.button(player.play).click();
		await expect(scene.narration).toHaveAttribute('aria-live', 'off');
		await page.clock.runFor(500);
		await scene.at(2, 64);
		await page.clock.runFor(1000);
		await scene.at(4, 64);

		await scene.select(player.speed).selectOption('16/s');
		await page.clock.runFor(1000);
		await scene.at(20, 64);
		await scene.select(player.speed).selectOption('0.5/s');
		await page.clock.runFor(4000);
		await scene.at(22, 64);

		await scene.button(player.pause).click();
		await page.clock.runFor(4000);
		await scene.at(22, 64);
		await expect(scene.narration).toHaveAttribute('aria-live', 'polite');

		await scene.select(player.speed).selectOption('16/s');
		await scene.root.focus();
		await page.keyboard.press('Space');
		await page.clock.runFor(10_000);
		await scene.at(64, 64);
		await expect(scene.button(player.play)).toBeEnabled();
	});

	apart('starts over from the end and gives way to a step by hand', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~at:cell.63' });
		const { player } = scene.words;
		await page.clock.pauseAt(Date.now() + 60_000);
		await scene.root.focus();
		await page.keyboard.press('Space');
		await scene.at(1, 64);
		await page.clock.runFor(1000);
		await scene.at(3, 64);
		await page.keyboard.press('ArrowRight');
		await scene.at(4, 64);
		await expect(scene.button(player.play)).toBeVisible();
		await page.clock.runFor(2000);
		await scene.at(4, 64);
	});

	apart('goes on through a change of settings, with a step that exists', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~at:cell.40' });
		const { parameters, player } = scene.words;
		await page.clock.pauseAt(Date.now() + 60_000);
		await scene.button(player.play).click();
		await page.clock.runFor(500);
		await scene.at(42, 64);
		await scene.openSettings();
		await scene.stepper(parameters.stride).more.click();
		// 16 cells are left of the 64, so the step is their last.
		await scene.at(16, 16);
		await expect(scene.button(player.pause)).toBeVisible();
		await scene.select(parameters.padding).selectOption({ label: parameters.paddingNames.full });
		await scene.at(36, 36);
	});

	apart('pauses when the figure leaves the screen', async ({ page }) => {
		const scene = await openLesson(page);
		const { player } = scene.words;
		await scene.button(player.play).click();
		await expect(scene.button(player.pause)).toBeVisible();
		await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
		await expect(scene.button(player.play)).toBeAttached();
	});
});

test('the list of keys opens by key and by button, and closes again', async ({ page }) => {
	const scene = await openLesson(page, { language: 'zh' });
	const { player, stage } = scene.words;
	const help = page.getByRole('dialog', { name: player.keys });
	await scene.root.focus();
	await page.keyboard.press('?');
	await expect(help).toBeVisible();
	for (const [keys, meaning] of keyRows.zh) {
		await expect(help.getByText(keys, { exact: true })).toBeVisible();
		await expect(help.getByText(meaning, { exact: true })).toBeVisible();
	}
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(scene.root).toBeFocused();

	await scene.button(player.keys).click();
	await help.getByRole('button', { name: stage.dismiss }).click();
	await expect(help).toBeHidden();
	await expect(scene.button(player.keys)).toBeFocused();
});
