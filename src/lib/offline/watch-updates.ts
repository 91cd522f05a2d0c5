import { mount } from 'svelte';
import type { Loaded } from './to-worker';

/** Tells the reader, beside the page, that a new version is there; the page carries nothing for it until then. */
async function tell(registration: ServiceWorkerRegistration): Promise<void> {
	try {
		const { default: UpdateNotice } = await import('./UpdateNotice.svelte');
		mount(UpdateNotice, { target: document.body, props: { registration } });
	} catch {
		// Without a network there is no update either; the next page tells.
	}
}

/** Tells the service worker what the page loaded before there was one, and the reader, once, of a new version. */
async function watch(): Promise<void> {
	const worker = navigator.serviceWorker;
	const registration = await worker.ready;
	let isTold = false;
	const update = () => {
		if (!isTold) void tell(registration);
		isTold = true;
	};
	// The first one takes over a page that had none; that is no update.
	let hadOne = worker.controller !== null;
	worker.addEventListener('controllerchange', () => {
		if (hadOne) update();
		hadOne = true;
	});
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	registration.active?.postMessage({ loaded } satisfies Loaded);
	const look = () => registration.waiting && update();
	look();
	const follow = () => registration.installing?.addEventListener('statechange', look);
	follow();
	registration.addEventListener('updatefound', follow);
}

void watch();
