import { budgets } from '../scripts/measure/budgets.js';
import { loadCounting } from '../scripts/measure/loading.js';
import { builtPages } from '../scripts/measure/pages.js';
import { expect, test } from './fixtures';

for (const address of builtPages().filter((page) => /^(?:en|zh)\/(?:lessons\/|$)/.test(page))) {
	test(`/${address} opens with no more JavaScript than its budget`, async ({ page, baseURL }) => {
		const budget = budgets.find(({ key }) => key === 'javascript')?.limit(address) ?? 0;
		const { javascript } = await loadCounting(page, `${baseURL}${address}`);
		expect(javascript).toBeGreaterThan(0);
		expect(javascript).toBeLessThanOrEqual(budget);
	});
}
