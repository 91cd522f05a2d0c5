import { expect, test as playwrightTest, type BrowserContext, type Page } from '@playwright/test';
import { axeViolations } from '../scripts/measure/axe.js';
import { addressVariables } from './serve-site';

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
export const test = playwrightTest.extend<SiteOptions & Fixtures>({
	base: ['/', { option: true }],
	baseURL: async ({ base }, use) => {
		await use(process.env[addressVariables[base]]);
	},
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: Complaints = { found: [], allowed: [/registration blocked by Playwright/] };
			collectComplaints(context, new URL(baseURL ?? '').origin, complaints.found);
			await use(complaints);
			const unexpected = complaints.found.filter(
				(text) => !complaints.allowed.some((pattern) => pattern.test(text))
			);
			expect(unexpected, 'complaints of the browser').toEqual([]);
		},
		{ auto: true }
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

/** Errors, warnings and violations of the security policy (which the console tells), and foreign requests. */
function collectComplaints(context: BrowserContext, origin: string, found: string[]): void {
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			found.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack ?? ''}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
			found.push(`request to another host: ${url.href}`);
	});
}

/** Fails if anything on the page breaks WCAG 2 at levels A or AA. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await axeViolations(page), 'violations of WCAG').toEqual([]);
}
