import type { Page } from '@playwright/test';
import { builtPages } from '../scripts/measure/pages.js';
import { expect, expectAccessible, test, themes, type Theme } from './fixtures';
import { type Language, openLesson } from './scene';

// Colours that are still on their way from one theme to the next would be measured as they are.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Expects the page, as it is, to be accessible in every theme, or in those that are told. */
async function expectAccessibleInEveryTheme(
	page: Page,
	state: string,
	chosenThemes: readonly Theme[] = themes
): Promise<void> {
	for (const theme of chosenThemes) {
		await page.evaluate((chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		await test.step(`${state}, ${theme}`, () => expectAccessible(page));
	}
}

/**
 * Roles that say nothing without a name. The browser leaves out the names of links far from the screen,
 * whose layout it has put off; axe knows them.
 */
const named = new Set([
	...['application', 'button', 'combobox', 'dialog', 'grid', 'gridcell', 'image'],
	...['option', 'radio', 'region', 'slider', 'textbox']
]);

/** What the browser itself tells assistive technology of, without a name for it. */
async function nameless(page: Page): Promise<readonly string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored, role, name }) => !ignored && named.has(role?.value) && !name?.value)
		.map(({ role, backendDOMNodeId }) => `${role?.value} (node ${backendDOMNodeId})`);
}

/** Reads the page down to its end, so that the parts that load as a reader comes near are there. */
async function readToTheEnd(page: Page): Promise<void> {
	const footer = page.getByRole('contentinfo');
	if ((await footer.count()) === 0) return;
	await expect(async () => {
		await page.mouse.wheel(0, 400);
		// What comes near is noticed as a frame is drawn.
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
		await expect(footer).toBeInViewport({ ratio: 0.9, timeout: 50 });
	}).toPass({ intervals: [0] });
	// A place that is still being kept has neither a role nor a name.
	await expect(page.locator('.place'), 'everything is loaded').toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

const isLab = (address: string) => /\/lab\/[^/]/.test(address);
const pages = builtPages().filter((page) => !isLab(page));
// Themes are a matter of colours that all pages share: two pages are read in each, the others take turns. So do labs,
// in languages as well, since lessons show nearly all scenes.
const labs = builtPages()
	.filter((page) => isLab(page) && page.startsWith('en/'))
	.map((page, index) => (index % 2 === 0 ? page : page.replace('en/', 'zh/')));

for (const [index, address] of [...pages, ...labs].entries()) {
	const isWhole = /^(?:en|zh)\/$|^en\/lessons\/convolution\/$/.test(address);
	const looks = isWhole ? themes : [themes[index % themes.length]];
	test(`/${address} is accessible from top to bottom in ${looks.join(', ')}`, async ({ page }) => {
		await page.goto(address || './');
		await readToTheEnd(page);
		expect(await nameless(page), 'without a name').toEqual([]);
		await expectAccessibleInEveryTheme(page, 'read to the end', looks);
	});
}

for (const language of ['en', 'zh'] as Language[]) {
	test(`what opens on the lesson in ${language} is accessible in every theme`, async ({ page }) => {
		const scene = await openLesson(page, {
			language,
			state: '1~input:counting~stride:99~padding:1,0,2,1~filters:2~bias:1/3~pin:input.0.0.1.1'
		});
		const { parameters, player, stage } = scene.words;
		await scene.openSettings();
		await scene.button(`${parameters.stride}: ${parameters.bothAxes}`).click();
		await scene.root.getByText(stage.table).click();
		await scene.chooseGrain('term');
		await scene.kernel.first().press('Enter');
		const editor = scene.root.getByRole('textbox', { name: /1.*1/ });
		await editor.fill('abc');
		await editor.press('Enter');
		await expect(editor).toHaveAttribute('aria-invalid', 'true');
		await expect(scene.notice().getByRole('paragraph')).toHaveCount(3);
		expect(await nameless(page), 'without a name').toEqual([]);
		await expectAccessibleInEveryTheme(page, 'settings, table, notice and editor');

		await editor.press('Escape');
		await scene.root.press('?');
		await expect(page.getByRole('dialog', { name: player.keys })).toBeVisible();
		await expectAccessibleInEveryTheme(page, 'the list of keys');
	});
}

test('a whole digit is accessible in every theme', async ({ page }) => {
	await openLesson(page, {
		state: '1~input:full-5~at:cell.200~pin:output.0.0.3.3~padding:2~rotateKernel:1'
	});
	await expectAccessibleInEveryTheme(page, '28×28 cells');
});
