import { expect, expectAccessible, test, type Page, type Theme } from './fixtures';

/**
 * Roles that say nothing without a name. The browser leaves out the names of links far from the screen,
 * whose layout it has put off; axe knows them.
 */
const named = new Set([
	...['application', 'button', 'combobox', 'dialog', 'grid', 'gridcell', 'image'],
	...['option', 'radio', 'region', 'slider', 'textbox']
]);

/** Expects that all that the browser itself tells assistive technology of has a name. */
export async function expectNamed(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const nameless = nodes
		.filter(({ ignored, role, name }) => !ignored && named.has(role?.value) && !name?.value)
		.map(({ role, backendDOMNodeId }) => `${role?.value} (node ${backendDOMNodeId})`);
	expect(nameless, 'without a name').toEqual([]);
}

/** Reads the page down to its end, so that the parts that load as a reader comes near are there. */
export async function readToTheEnd(page: Page): Promise<void> {
	await expect(async () => {
		await page.evaluate(readParts);
		// A place that is still being kept has neither a role nor a name; one on paper alone is not for the screen.
		const places = page.locator('.place').filter({ visible: true });
		await expect(places, 'everything is loaded').toHaveCount(0, { timeout: 500 });
	}).toPass({ intervals: [0] });
	await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
}

/** Runs in the page: comes near each part that is yet to load. */
async function readParts(): Promise<void> {
	const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
	for (const place of document.querySelectorAll('.place')) {
		place.scrollIntoView({ behavior: 'instant' });
		// What comes near is noticed as a frame is drawn.
		await drawn();
		await drawn();
	}
}

/** Expects the page, as it is, to be accessible in each of the themes, which differ in nothing but colours. */
export async function expectAccessibleIn(page: Page, themes: readonly Theme[]): Promise<void> {
	for (const [index, theme] of themes.entries()) {
		await page.evaluate((chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		await test.step(theme, () => expectAccessible(page, index === 0 ? 'everything' : 'colours'));
	}
}
