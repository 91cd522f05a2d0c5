import {
	expect,
	test as playwrightTest,
	type BrowserContext,
	type ConsoleMessage,
	type Locator,
	type Page,
	type Request,
	type WebError
} from '@playwright/test';
import { axeViolations } from '../scripts/measure/axe.js';
import { addressVariables } from './serve-site';
import { openTab, type Tab } from './tab';

export { expect } from '@playwright/test';
export type { Locator, Page } from '@playwright/test';

/** The themes that a reader can choose, besides following the system. */
export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number] | 'auto';

export interface SiteOptions {
	/** The path that the site is served under. Addresses in tests have no leading slash: `goto('en/')`. */
	base: keyof typeof addressVariables;
}

interface Fixtures {
	/** Sets the theme that pages open in from now on, as a reader's earlier choice would. */
	setTheme: (theme: Theme) => Promise<void>;
	/** Takes a complaint that this test provokes, such as the browser's note of a missing page, for granted. */
	allowComplaint: (pattern: RegExp) => void;
	complaints: Complaints;
}

interface Complaints {
	readonly found: string[];
	readonly allowed: RegExp[];
}

/** A test of the built site. It fails on any complaint of the browser and any request to another host. */
export const test = playwrightTest.extend<SiteOptions & Fixtures, { tab: Tab }>({
	base: ['/', { option: true }],
	baseURL: async ({ base }, use) => {
		await use(process.env[addressVariables[base]]);
	},
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: Complaints = { found: [], allowed: [/registration blocked by Playwright/] };
			const stop = collectComplaints(context, new URL(baseURL ?? '').origin, complaints.found);
			await use(complaints);
			stop();
			const unexpected = complaints.found.filter(
				(text) => !complaints.allowed.some((pattern) => pattern.test(text))
			);
			expect(unexpected, 'complaints of the browser').toEqual([]);
		},
		{ auto: true }
	],
	// Here, and not where it is used, since tests of the same worker must agree on what outlives them.
	tab: [
		async ({ browser }, use) => {
			const tab = await openTab(browser);
			await use(tab);
			await tab.context.close();
		},
		{ scope: 'worker' }
	],
	allowComplaint: async ({ complaints }, use) => {
		await use((pattern) => complaints.allowed.push(pattern));
	},
	setTheme: async ({ context }, use) => {
		await use(async (theme) => {
			await context.addInitScript((chosen) => {
				localStorage.setItem('receptive:theme', chosen);
			}, theme);
		});
	}
});

/**
 * Collects errors, warnings and violations of the security policy (which the console tells), and foreign requests, until
 * what it returns is called.
 */
function collectComplaints(context: BrowserContext, origin: string, found: string[]): () => void {
	const onConsole = (message: ConsoleMessage) => {
		if (message.type() === 'error' || message.type() === 'warning')
			found.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	};
	const onError = (error: WebError) => found.push(`uncaught: ${error.error().stack ?? ''}`);
	const onRequest = (request: Request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
			found.push(`request to another host: ${url.href}`);
	};
	context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
	return () => {
		context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
	};
}

/** Waits until the page's script answers; what the server wrote is there before. */
export async function expectAlive(page: Page): Promise<void> {
	await expect(page.locator('html[data-alive]')).toBeAttached();
}

/** Fails if anything on the page, or in a part of it, breaks WCAG 2 at levels A or AA, or an aspect of them. */
export async function expectAccessible(
	place: Page | Locator,
	aspect: Parameters<typeof axeViolations>[1] = 'everything'
): Promise<void> {
	expect(await axeViolations(place, aspect), 'violations of WCAG').toEqual([]);
}
