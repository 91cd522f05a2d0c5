import { defineConfig, devices } from '@playwright/test';
import type { SiteOptions } from './e2e/fixtures';
import { browserOptions, findBrowser } from './scripts/setup/browser.js';

/**
 * Pages live for seconds here: to compile them for speed, and to draw them in a process of its own, takes more than it
 * gives, about a tenth of the time of all visits.
 */
const briefly = ['--js-flags=--no-opt --no-maglev', '--in-process-gpu'];

export default defineConfig<SiteOptions>({
	testDir: 'e2e',
	outputDir: 'test-results/e2e',
	globalSetup: './e2e/serve-site.ts',
	fullyParallel: true,
	// A machine that does much else takes several times as long.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	// Visits wait for frames and files as well: with one more than there are cores, no core is idle.
	workers: '150%',
	retries: 0,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		launchOptions: { executablePath: findBrowser(), args: [...browserOptions, ...briefly] },
		// Only tests of reading offline keep anything from one page to the next.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure'
	},
	// The same build twice, since a path that works at the root may not work below it.
	projects: [
		{
			name: 'root',
			use: { base: '/' },
			// Every page is read to its end here; its links are followed below a path, where they are harder to get right.
			testIgnore: 'every-page.spec.ts'
		},
		{
			name: 'sub-path',
			use: { base: '/receptive/' },
			// What a page looks like and computes does not depend on its path; its links and files do.
			testMatch: ['every-page.spec.ts', 'journey.spec.ts', 'not-found.spec.ts']
		}
	]
});
