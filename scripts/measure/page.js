import { axeViolations } from './axe.js';
import { findSmall } from './legibility.js';
import { loadCounting, slowDown } from './loading.js';

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
};
const themes = ['light', 'dark', 'projector'];

/**
 * Everything that the budgets speak of, for one page, and in words what there is to mend. Times are the median of so
 * many runs; the rest does not vary.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<{ figures: import('./budgets.js').Figures, notes: string[] }>}
 */
export async function measurePage(browser, url, runs) {
	const onDesktops = await repeat(runs, () => onDesktop(browser, url));
	const onPhones = await repeat(runs, () => onPhone(browser, url));
	const [large] = onDesktops;
	const [small] = onPhones;
	return {
		figures: {
			javascript: large.javascript,
			total: large.total,
			foreign: large.foreign,
			axe: large.violations.length,
			paint: median(onPhones.map(({ paint }) => paint)),
			desktopBlocking: median(onDesktops.map(({ blocking }) => blocking)),
			phoneBlocking: median(onPhones.map(({ blocking }) => blocking)),
			smallText: small.smallText.length,
			smallControls: small.smallControls.length
		},
		notes: [...large.violations, ...small.smallText, ...small.smallControls]
	};
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function onDesktop(browser, url) {
	const context = await browser.newContext({ ...desktop, serviceWorkers: 'block' });
	const page = await context.newPage();
	const loaded = await loadCounting(page, url);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	/** @type {string[]} */
	const violations = [];
	for (const theme of themes) {
		await page.evaluate((chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		violations.push(...(await axeViolations(page)).map((text) => `${theme}: ${text}`));
	}
	await context.close();
	return { ...loaded, violations };
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function onPhone(browser, url) {
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	const page = await context.newPage();
	await slowDown(page);
	const loaded = await loadCounting(page, url);
	const small = await findSmall(page);
	await context.close();
	return { ...loaded, ...small };
}

/** @template T @param {number} count @param {() => Promise<T>} action @returns {Promise<T[]>} */
async function repeat(count, action) {
	const results = [];
	for (let run = 0; run < count; run += 1) results.push(await action());
	return results;
}

/** @param {readonly number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
