import { budgets } from '../scripts/measure/budgets.js';
import { countLoads } from '../scripts/measure/loading.js';
import { builtPages } from '../scripts/measure/pages.js';
import { expect, test, themes, type Page } from './fixtures';
import { expectAccessibleIn, expectNamed, readToTheEnd } from './reading';

// Colours that are still on their way from one theme to the next would be measured as they are.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Labs are visited when their scenes are played, presentations differ by the lesson that is visited itself, and pages
// for frames have a test of their own.
const isRead = (page: string) =>
	!/\/(?:lab|embed)\/[^/]|\/present\/(?!lab\/|padding\/)|\/exercise\/(?!conv2d\/)/.test(page);
const pages = builtPages().filter(isRead);
const hasBudget = (address: string) => /^(?:en|zh)\/(?:lessons\/|$)/.test(address);

for (const [index, address] of pages.entries()) {
	// Themes are a matter of colours that all pages share: a few pages are read in each, the others take turns.
	const isWhole = /^(?:en|zh)\/$|^en\/lessons\/convolution\/$/.test(address);
	const looks = isWhole ? themes : [themes[index % themes.length]];

	test(`/${address} opens within its budget, links to what is there and is accessible in ${looks.join(', ')}`, async ({
		page,
		baseURL
	}) => {
		const site = baseURL ?? '';
		const loads = await countLoads(page, site);
		const response = await page.goto(address || './');
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page).toHaveTitle(/\S/);
		await page.waitForLoadState('networkidle');
		if (hasBudget(address)) {
			const budget = budgets.find(({ key }) => key === 'javascript')?.limit(address) ?? 0;
			expect(loads.javascript).toBeGreaterThan(0);
			expect(loads.javascript, 'kB of JavaScript').toBeLessThanOrEqual(budget);
		}
		await expectLinks(page, site);
		await readToTheEnd(page);
		await expectNamed(page);
		await expectAccessibleIn(page, looks);
	});
}

/** What was found at the addresses that pages link to; all of them link to some. */
const found = new Map<string, number>();

/** Expects every link of the page to this site to lead to a page of it. */
async function expectLinks(page: Page, site: string): Promise<void> {
	const links = await page
		.getByRole('link')
		.evaluateAll((elements) => elements.map((link) => (link as HTMLAnchorElement).href));
	const { origin } = new URL(site);
	const own = new Set(links.filter((link) => new URL(link).origin === origin));
	for (const link of own) {
		expect(link.startsWith(site), `${link} leaves the site`).toBe(true);
		const { pathname } = new URL(link);
		const status = found.get(pathname) ?? (await page.request.get(link)).status();
		found.set(pathname, status);
		expect(status, link).toBe(200);
	}
}
