/** @typedef {import('@playwright/test').Page} Page */

/** How long a page must be silent to count as loaded. */
const quietMilliseconds = 1500;

/** In a kilobyte. */
const BYTES = 1000;

/**
 * Counts from now on what comes over the network for a page that was never opened before, in kilobytes as sent
 * (compressed).
 * @param {import('@playwright/test').CDPSession} client of the page; counting ends as it is detached
 * @param {string} url an address of the site that the page will be on
 * @returns {Promise<{ javascript: number, total: number, foreign: number }>} it grows with what is loaded
 */
export async function countLoads(client, url) {
	await client.send('Network.enable');
	await client.send('Network.clearBrowserCache');
	/** @type {Map<string, string>} */
	const types = new Map();
	const loads = { javascript: 0, total: 0, foreign: 0 };
	client.on('Network.requestWillBeSent', ({ request }) => {
		const { protocol, origin } = new URL(request.url);
		if (protocol.startsWith('http') && origin !== new URL(url).origin) loads.foreign += 1;
	});
	client.on('Network.responseReceived', ({ requestId, response }) => {
		types.set(requestId, response.mimeType);
	});
	// Without headers, which HTTP/2 squeezes to almost nothing and this local server does not.
	client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		loads.total += encodedDataLength / BYTES;
		if (types.get(requestId)?.includes('javascript')) loads.javascript += encodedDataLength / BYTES;
	});
	return loads;
}

/**
 * Opens a page and reports what came over the network until it fell silent, in kilobytes as sent (compressed).
 * @param {Page} page
 * @param {string} url
 */
export async function loadCounting(page, url) {
	const loads = await countLoads(await page.context().newCDPSession(page), url);
	await page.addInitScript(observeMoments);
	await page.goto(url, { waitUntil: 'load' });
	await settle(page);
	return { ...loads, ...(await moments(page)) };
}

/** Waits until nothing has been loaded and no long task has run for a while. @param {Page} page */
async function settle(page) {
	await page.waitForLoadState('networkidle');
	await page.waitForFunction((quiet) => {
		const { lastLongTask } = Reflect.get(globalThis, 'receptiveMoments');
		return performance.now() - lastLongTask > quiet;
	}, quietMilliseconds);
}

/** Runs in the page, before its own scripts. */
function observeMoments() {
	/** @type {{ paint: number, lastLongTask: number, tasks: { start: number, duration: number }[] }} */
	const moments = { paint: 0, lastLongTask: 0, tasks: [] };
	Reflect.set(globalThis, 'receptiveMoments', moments);
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) moments.paint = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			moments.tasks.push({ start: startTime, duration });
			moments.lastLongTask = startTime + duration;
		}
	}).observe({ type: 'longtask', buffered: true });
}

/**
 * The time of the largest paint, and for how long tasks blocked the page after its first paint: what each
 * took beyond 50 ms.
 * @param {Page} page
 * @returns {Promise<{ paint: number, blocking: number }>}
 */
function moments(page) {
	return page.evaluate(() => {
		const { paint, tasks } = Reflect.get(globalThis, 'receptiveMoments');
		const [first] = performance.getEntriesByName('first-contentful-paint');
		const blocking = tasks
			.filter((/** @type {{ start: number }} */ { start }) => start >= first.startTime)
			.reduce(
				(/** @type {number} */ sum, /** @type {{ duration: number }} */ { duration }) =>
					sum + duration - 50,
				0
			);
		return { paint, blocking };
	});
}

/** A slow 4G network and a slow processor, as on a phone of some years ago. @param {Page} page */
export async function slowDown(page) {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1_600_000 / 8,
		uploadThroughput: 750_000 / 8
	});
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
