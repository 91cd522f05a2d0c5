/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { Answers } from '$lib/offline/answers';
import { askedFor, siteOf } from '$lib/offline/site';
import { ACTIVATE, readLoaded } from '$lib/offline/to-worker';

// The page's own global scope is another one.
declare const self: ServiceWorkerGlobalScope;

const site = siteOf({ base, build, files, prerendered, version });
const answers = new Answers(site);
/** While the site is written, it changes all the time and nothing is kept. */
const isBuilt = build.length > 0;

const openTabs = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Removes what no open tab needs; a tab that is being opened is not among them yet. */
async function tidy(...opening: readonly string[]): Promise<void> {
	await answers.tidy([...(await openTabs()).map(({ id }) => id), ...opening]);
}

/** Takes over the tabs that were opened before there was any service worker. */
async function begin(): Promise<void> {
	await self.clients.claim();
	for (const { id, url } of await openTabs())
		// What fails here is kept at the next visit.
		await answers.adopt(id, url).catch(() => undefined);
	await tidy();
}

if (isBuilt) {
	self.addEventListener('install', (event) => {
		event.waitUntil(answers.install());
	});
	self.addEventListener('activate', (event) => {
		event.waitUntil(begin());
	});
	self.addEventListener('message', (event) => {
		if (event.data === ACTIVATE) event.waitUntil(self.skipWaiting());
		const loaded = readLoaded(event.data);
		if (loaded) event.waitUntil(answers.keepLoaded(loaded).catch(() => undefined));
	});
	self.addEventListener('fetch', (event) => {
		const answer = answerTo(event);
		if (answer) event.respondWith(answer);
	});
}

/** Null for what the browser may as well fetch by itself. */
function answerTo(event: FetchEvent): Promise<Response> | Response | null {
	const { request, clientId, resultingClientId } = event;
	const asked = askedFor(site, request, self.location.origin);
	const later = (work: Promise<unknown>) => {
		event.waitUntil(work.catch(() => undefined));
	};
	switch (asked.kind) {
		case 'page':
			later(tidy(resultingClientId));
			return answers.page(asked.path, request, resultingClientId, later);
		case 'slash': {
			const url = new URL(request.url);
			url.pathname += '/';
			return Response.redirect(url.href);
		}
		case 'elsewhere':
			return fetch(request).catch(() => answers.sayOffline(asked.path, request));
		case 'data':
			return answers.data(asked.path, asked.page, request, clientId, later);
		case 'code':
			return answers.code(asked.path, request, later);
		case 'file':
			return answers.file(asked.path, request, clientId, later);
		case 'network':
			return null;
	}
}
