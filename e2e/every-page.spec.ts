import { budgets } from '../scripts/measure/budgets.js';
import { countLoads } from '../scripts/measure/loading.js';
import { builtPages } from '../scripts/measure/pages.js';
import { expect, expectAccessible, expectAlive, themes, type Page } from './fixtures';
import { test } from './one-tab';
import { expectAccessibleIn, expectNamed, readToTheEnd } from './reading';

// Colours that are still on their way from one theme to the next would be measured as they are.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Labs are visited when their scenes are played, presentations differ by the lesson that is visited itself, and pages
// for frames have a test of their own.
const isRead = (page: string) =>
	!/\/(?:lab|embed)\/[^/]|\/present\/(?!lab\/|padding\/)|\/exercise\/(?!conv2d\/)/.test(page);
const pages = builtPages().filter(isRead);
const hasBudget = (address: string) => /^(?:en|zh)\/(?:lessons\/|$)/.test(address);

/** Pages in the order of what they are, and their place in it, which the languages of a page share. */
const kinds = [...new Set(pages.map((address) => address.replace(/^(?:en|zh)/, '')))];

for (const address of pages) {
	const index = kinds.indexOf(address.replace(/^(?:en|zh)/, ''));
	// A page is built alike in both languages, which take turns; in the other, its words alone can break something.
	const isTurn = address.startsWith(index % 2 === 0 ? 'en' : 'zh') || address === '';
	// Themes are a matter of colours that all pages share: a few pages are read in each, the others take turns.
	const isWhole = /^(?:en|zh)\/$|^en\/lessons\/convolution\/$/.test(address);
	const looks = isWhole ? themes : isTurn ? [themes[index % themes.length]] : [];

	test(`/${address} opens within its budget, links to what is there and is accessible in ${looks.join(', ') || 'words'}`, async ({
		page,
		baseURL
	}) => {
		const site = baseURL ?? '';
		const open = async () => expect((await page.goto(address || './'))?.status()).toBe(200);
		if (hasBudget(address)) await expectBudget(page, address, site, open);
		else await open();
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page).toHaveTitle(/\S/);
		// The first page of all leads on to one of the languages.
		await expectAlive(page);
		await expectLinks(page, site);
		await readToTheEnd(page);
		await expectNamed(page);
		if (looks.length > 0) await expectAccessibleIn(page, looks);
		else await expectAccessible(page, 'words');
	});
}

/** Opens the page, and expects that it loads no more JavaScript than it may until it falls silent. */
async function expectBudget(page: Page, address: string, site: string, open: () => Promise<void>) {
	const client = await page.context().newCDPSession(page);
	const loads = await countLoads(client, site);
	await open();
	await page.waitForLoadState('networkidle');
	await client.detach();
	const budget = budgets.find(({ key }) => key === 'javascript')?.limit(address) ?? 0;
	expect(loads.javascript).toBeGreaterThan(0);
	expect(loads.javascript, 'kB of JavaScript').toBeLessThanOrEqual(budget);
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
		const status = found.get(pathname) ?? (await page.request.head(link)).status();
		found.set(pathname, status);
		expect(status, link).toBe(200);
	}
}
