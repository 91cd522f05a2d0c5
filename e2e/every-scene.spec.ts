import type { Page } from '@playwright/test';
import { builtPages } from '../scripts/measure/pages.js';
import { expect, expectAlive, themes } from './fixtures';
import { test } from './one-tab';
import { expectAccessibleIn, expectNamed } from './reading';
import { catalogues, type Language } from './scene';

// Colours that are still on their way from one theme to the next would be measured as they are.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The labs, in the languages and the themes in turn: lessons play the same scenes in both. */
const labs = builtPages()
	.flatMap((address) => /^en\/lab\/([^/]+)\/$/.exec(address)?.[1] ?? [])
	.map((scene, index) => {
		const language: Language = index % 2 === 0 ? 'zh' : 'en';
		const theme = themes[index % themes.length];
		return { scene, language, theme, address: `${language}/lab/${scene}/` };
	});

for (const { address, language, scene, theme } of labs)
	test(`${scene} in ${language} goes to its end and back, at every grain, and is accessible in ${theme}`, async ({
		page
	}) => {
		const { player } = catalogues[language];
		expect((await page.goto(address))?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
		await expectAlive(page);
		await playThrough(page, player);
		await expectNamed(page);
		await expectAccessibleIn(page, [theme]);
	});

/**
 * Plays the scene of the page to its end and back, at every grain; a still has no steps. Where a scene opens, there is
 * something to play.
 */
async function playThrough(
	page: Page,
	player: (typeof catalogues)[Language]['player']
): Promise<void> {
	const steps = page.getByRole('group', { name: player.label, exact: true });
	if ((await steps.count()) === 0) return;
	const scrub = steps.getByRole('slider', { name: player.scrub });
	await expect(scrub).toBeEnabled();
	await expect(scrub).toHaveValue('0');
	const grains = await steps.getByRole('radio').count();
	for (let grain = 0; grain < Math.max(grains, 1); grain++) {
		if (grains > 0) await steps.getByRole('radio').nth(grain).check({ force: true });
		if (await scrub.isDisabled()) continue;
		const last = await scrub.getAttribute('max');
		await steps.getByRole('button', { name: player.last, exact: true }).click();
		await expect(scrub).toHaveValue(last ?? '');
		await steps.getByRole('button', { name: player.previous, exact: true }).click();
		// From the second step, the one before is the first already.
		if (Number(last) > 1)
			await steps.getByRole('button', { name: player.first, exact: true }).click();
		await expect(scrub).toHaveValue('0');
		await steps.getByRole('button', { name: player.next, exact: true }).click();
		await expect(scrub).toHaveValue('1');
	}
}
