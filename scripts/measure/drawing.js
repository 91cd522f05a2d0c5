/**
 * How long the figures that read a digit take from a movement of the pen to the frame that shows it,
 * while it is drawn, on a processor slowed down four times: `npm run measure:drawing`. Fails if a 95th
 * percentile is over its budget.
 */
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { serve } from '../serve.js';
import { browserOptions, ensureBrowser, findBrowser } from '../setup/browser.js';
import { ensureBuilt } from '../setup/build.js';

const BUDGET = 100;
const SLOWER = 4;
const ROUNDS = 6;
const STEPS = 60;

await ensureBrowser();
await ensureBuilt();
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserOptions });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(() => {
	/** @type {number[]} */
	const delays = [];
	Object.assign(globalThis, { delays });
	addEventListener(
		'pointermove',
		({ timeStamp, buttons }) => {
			if (buttons === 0) return;
			// A message sent while a frame is made arrives once it has been painted.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => delays.push(performance.now() - timeStamp);
				port2.postMessage(null);
			});
		},
		{ capture: true }
	);
});
const devtools = await page.context().newCDPSession(page);

/** The figures that read a digit while it is drawn, and how each shows that it has read a 0. */
const figures = [
	{ what: 'the network', address: 'en/', read: page.getByText('This is a 0') },
	{
		what: 'its gradients',
		address: 'en/lab/saliency/?saliency=1~at:layer.8',
		read: page.getByRole('radio', { name: /^0, /, checked: true })
	},
	{
		what: 'its gradients, with a pixel open',
		address: 'en/lab/saliency/?saliency=1~at:layer.8~pin:input.0.9.13',
		read: page.getByRole('radio', { name: /^0, /, checked: true })
	}
];

/**
 * Draws rings on a figure's pad and gives the milliseconds from each movement to its frame.
 * @param {(typeof figures)[number]} figure
 * @returns {Promise<number[]>}
 */
async function draw({ address, read }) {
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.goto(`${site.url}${address}`);
	const pad = page.getByRole('application').first();
	await pad.waitFor();
	await pad.scrollIntoViewIfNeeded();
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	for (let round = 0; round < ROUNDS; round++) {
		await page.getByRole('button', { name: 'Clear' }).click();
		// The click may have scrolled the page.
		const box = await pad.boundingBox();
		if (!box) throw new Error('There is no pad to draw on.');
		for (let step = 0; step <= STEPS; step++) {
			const turn = (2 * Math.PI * step) / STEPS;
			const x = box.x + box.width * (0.5 + 0.25 * Math.sin(turn));
			const y = box.y + box.height * (0.5 - 0.35 * Math.cos(turn));
			await page.mouse.move(x, y);
			if (step === 0) await page.mouse.down();
		}
		await page.mouse.up();
		// What is drawn is a ring; times of movements that drew nothing would say nothing.
		await read.waitFor({ state: 'attached' });
	}
	return page.evaluate(() => Reflect.get(globalThis, 'delays'));
}

let isWithin = true;
for (const figure of figures) {
	const sorted = (await draw(figure)).toSorted((a, b) => a - b);
	/** @param {number} part */
	const percentile = (part) => sorted[Math.floor((sorted.length - 1) * part)];
	const [median, p95] = [percentile(0.5), percentile(0.95)];
	console.log(
		`${figure.what}: ${sorted.length} movements at CPU ${SLOWER}×: median ${median.toFixed(0)} ms, ` +
			`95th percentile ${p95.toFixed(0)} ms of ${BUDGET} ms, load average ${loadavg()[0].toFixed(1)}`
	);
	isWithin &&= sorted.length > 0 && p95 <= BUDGET;
}
await browser.close();
await site.close();
process.exitCode = isWithin ? 0 : 1;
