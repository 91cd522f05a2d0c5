import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A tab that outlives a test, with the context that it is in. */
export interface Tab {
	readonly context: BrowserContext;
	readonly page: Page;
}

/** Opens a tab for one test after another; all that would outlast a test throws in it. */
export async function openTab(browser: Browser): Promise<Tab> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const refuse = () => {
		throw new Error('This would outlast the test; `test` of fixtures.ts has a tab of its own.');
	};
	for (const owner of [context, page]) {
		owner.addInitScript = refuse;
		owner.exposeBinding = refuse;
		owner.exposeFunction = refuse;
		owner.route = refuse;
		owner.clock.install = refuse;
	}
	context.grantPermissions = refuse;
	context.setOffline = refuse;
	return { context, page };
}

/** Leaves the tab as one that is new to the site, but for what the browser has loaded and compiled. */
export async function clearTab({ context, page }: Tab, origin: string): Promise<void> {
	for (const other of context.pages()) if (other !== page) await other.close();
	if (page.url().startsWith(origin)) await page.evaluate(() => sessionStorage.clear());
	await page.goto('about:blank');
	await page.mouse.move(0, 0);
	const client = await context.newCDPSession(page);
	await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await client.detach();
}
