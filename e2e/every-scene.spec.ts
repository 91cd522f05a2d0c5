import { builtPages } from '../scripts/measure/pages.js';
import { expect, test } from './fixtures';
import { catalogues, type Language } from './scene';

/** The labs, in the two languages in turn: lessons play the same scenes in both. */
const labs = builtPages()
	.flatMap((address) => /^en\/lab\/([^/]+)\/$/.exec(address)?.[1] ?? [])
	.map((scene, index) => {
		const language: Language = index % 2 === 0 ? 'zh' : 'en';
		return { scene, language, address: `${language}/lab/${scene}/` };
	});

for (const { address, language, scene } of labs)
	test(`${scene} in ${language} goes to its end and back, at every grain`, async ({ page }) => {
		const { player } = catalogues[language];
		expect((await page.goto(address))?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		const steps = page.getByRole('group', { name: player.label, exact: true });
		// A still has no steps.
		if ((await steps.count()) === 0) return;
		const scrub = steps.getByRole('slider', { name: player.scrub });
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
	});
