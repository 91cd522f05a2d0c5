/**
 * Whether every scene fits the screen that a class sees it on: `npm run measure:stage`, or `-- --only pooling` for some.
 * Each is presented at the sizes of a projector and of a large screen, and stepped to its end at every grain; printed are
 * how far it is magnified, by how much it is too high or too wide, and its smallest type. Fails if any is over. `--shots
 * <folder>` keeps a picture of each, `--language zh` presents in Chinese.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serve } from '../serve.js';
import { browserOptions, ensureBrowser, findBrowser } from '../setup/browser.js';
import { ensureBuilt } from '../setup/build.js';
import { builtPages } from './pages.js';
import { playToEnd, readStage, stageSizes } from './staged.js';

const { values } = parseArgs({
	options: {
		only: { type: 'string', default: '' },
		language: { type: 'string', default: 'en' },
		shots: { type: 'string' }
	}
});
const { language, shots } = values;
await ensureBrowser();
await ensureBuilt();
const scenes = builtPages()
	.flatMap((page) => /^en\/lab\/([^/]+)\/$/.exec(page)?.[1] ?? [])
	.filter((scene) => scene.includes(values.only));
if (shots) mkdirSync(shots, { recursive: true });
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserOptions });
let over = 0;
for (const { width, height, least } of stageSizes) {
	const page = await browser.newPage({
		viewport: { width, height },
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	console.log(`\n${width}×${height}`);
	for (const scene of scenes) {
		await page.goto(`${site.url}${language}/present/lab/?scene=${scene}`);
		const opened = await readStage(page);
		if (shots) await page.screenshot({ path: join(shots, `${scene}-${width}.png`) });
		const worst = await playToEnd(page, opened);
		const isOver = worst.tooHigh > 0 || worst.tooWide > 0 || worst.type < least - 0.05;
		if (isOver) over += 1;
		console.log(
			[
				isOver ? '!' : ' ',
				scene.padEnd(24),
				`× ${worst.zoom.toFixed(2)}`.padStart(7),
				(worst.arrangement ?? '').padEnd(7),
				`${worst.tooHigh} px too high, ${worst.tooWide} too wide`.padEnd(30),
				`type ${worst.type.toFixed(1)} px “${worst.smallest}”`
			].join('  ')
		);
	}
	await page.close();
}
await browser.close();
await site.close();
console.log(over === 0 ? '\nEvery scene fits.' : `\n${over} do not fit.`);
process.exitCode = over === 0 ? 0 : 1;
