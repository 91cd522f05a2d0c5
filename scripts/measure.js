import './setup/require-node.js';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measurePage } from './measure/page.js';
import { builtPages } from './measure/pages.js';
import { countOver, table } from './measure/report.js';
import { serve } from './serve.js';
import { browserOptions, ensureBrowser, findBrowser } from './setup/browser.js';
import { ensureBuilt } from './setup/build.js';

/**
 * Measures the pages of the built site against the budgets: all of them, or those whose address holds `--only`. Times
 * are the median of `--runs`; one is enough on a machine that does nothing else.
 */
async function measure() {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', default: '' },
			runs: { type: 'string', default: '1' }
		}
	});
	const runs = Number(values.runs);
	if (!(Number.isInteger(runs) && runs > 0))
		throw new Error(`--runs must be a whole number above 0, not "${values.runs}"`);
	await ensureBrowser();
	await ensureBuilt();
	const pages = builtPages().filter((page) => page.includes(values.only));
	if (pages.length === 0) throw new Error(`No page has "${values.only}" in its address.`);
	const site = await serve({ port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: browserOptions });
	const rows = [];
	for (const page of pages) {
		const { figures, notes } = await measurePage(browser, site.url + page, runs);
		rows.push({ page, figures });
		if (notes.length > 0) console.log([`/${page}`, ...notes.map((note) => `  ${note}`)].join('\n'));
	}
	await browser.close();
	await site.close();
	console.log(`\n${table(rows)}\n`);
	const over = countOver(rows);
	console.log(
		over === 0 ? 'Every page is within its budgets.' : `${over} figures are over their budgets.`
	);
	process.exitCode = over === 0 ? 0 : 1;
}

measure().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
