import { budgets } from '../scripts/measure/budgets.js';
import { loadCounting } from '../scripts/measure/loading.js';
import { builtPages } from '../scripts/measure/pages.js';
import { expect, test } from './fixtures';

/** Pages that carry a whole network are over the budget still, and must not grow. */
const heaviest = /^(?:en|zh)\/(?:lessons\/forward-pass\/)?$/;
const HEAVIEST = 106;

for (const address of builtPages().filter((page) => /^(?:en|zh)\/(?:lessons\/|$)/.test(page))) {
	test(`/${address} opens with no more JavaScript than its budget`, async ({ page, baseURL }) => {
		const budget = budgets.find(({ key }) => key === 'javascript')?.limit(address) ?? 0;
		const { javascript } = await loadCounting(page, `${baseURL}${address}`);
		expect(javascript).toBeGreaterThan(0);
		expect(javascript).toBeLessThanOrEqual(heaviest.test(address) ? HEAVIEST : budget);
	});
}
