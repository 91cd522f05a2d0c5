/** One version of the site: where it lies and what is in it. Paths begin with a slash and count from the base. */
export interface Site {
	/** The path that the site lies under, without a slash at its end: empty at the root. */
	readonly base: string;
	/** When it was built, in milliseconds, as SvelteKit names versions: a later one is a larger number. */
	readonly version: string;
	/** Addresses of pages; they end in a slash. */
	readonly pages: ReadonlySet<string>;
	/** Files whose names tell their contents, so that they never change: code, styles, fonts. */
	readonly code: ReadonlySet<string>;
	/** All other files, which another version may have changed. */
	readonly files: ReadonlySet<string>;
}

/** What is asked of the site, as the service worker answers it. */
export type Asked =
	/** A page of this version. */
	| { readonly kind: 'page'; readonly path: string }
	/** A page whose address lacks the slash at its end. */
	| { readonly kind: 'slash'; readonly path: string }
	/** An address that is no page of this version. */
	| { readonly kind: 'elsewhere'; readonly path: string }
	/** The data of a page that is opened from another. */
	| { readonly kind: 'data'; readonly path: string; readonly page: string }
	| { readonly kind: 'code'; readonly path: string }
	| { readonly kind: 'file'; readonly path: string }
	/** What is none of the service worker’s business. */
	| { readonly kind: 'network' };

const DATA = '__data.json';
/** What tells a page that there is a newer version, which only the network knows. */
const ALWAYS_NEW = ['/_app/version.json', '/service-worker.js'];

/** The site that SvelteKit's lists for service workers describe; their paths begin with the base. */
export function siteOf(lists: {
	readonly base: string;
	readonly version: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
}): Site {
	const below = (path: string) => path.slice(lists.base.length);
	const written = lists.prerendered.map(below);
	const isPage = (path: string) => path.endsWith('/');
	return {
		base: lists.base,
		version: lists.version,
		pages: new Set(written.filter(isPage)),
		code: new Set(lists.build.map(below)),
		files: new Set([
			...lists.files.map(below),
			...written.filter((path) => !isPage(path)),
			OFFLINE_LIST
		])
	};
}

/** Where the build writes what there is to keep, and how large it is. */
export const OFFLINE_LIST = '/offline.json';

/** What a request asks for; `origin` is the site's. */
export function askedFor(
	site: Site,
	request: Pick<Request, 'url' | 'method' | 'mode'>,
	origin: string
): Asked {
	const url = new URL(request.url);
	const isOurs = url.origin === origin && url.pathname.startsWith(`${site.base}/`);
	if (!isOurs || request.method !== 'GET') return { kind: 'network' };
	const path = url.pathname.slice(site.base.length);
	if (ALWAYS_NEW.includes(path)) return { kind: 'network' };
	if (isCode(path)) return { kind: 'code', path };
	if (site.files.has(path)) return { kind: 'file', path };
	if (request.mode === 'navigate') {
		if (site.pages.has(path)) return { kind: 'page', path };
		return { kind: site.pages.has(`${path}/`) ? 'slash' : 'elsewhere', path };
	}
	if (!path.endsWith(`/${DATA}`)) return { kind: 'network' };
	return { kind: 'data', path, page: path.slice(0, -DATA.length) };
}

/** Whether a path names a file that never changes. */
export function isCode(path: string): boolean {
	return path.startsWith('/_app/immutable/');
}

/** Where the data of a page lie. */
export function dataOf(page: string): string {
	return page + DATA;
}

/**
 * Whether a page's HTML asks for code of this version alone. A page of another version would ask for code that
 * nobody has kept.
 */
export function belongs(html: string, code: ReadonlySet<string>): boolean {
	const named = [...html.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css|woff2)/g)];
	return named.every(([name]) => code.has(`/${name}`));
}

/** The page that says that there is no network, in the language of the address that was asked for. */
export function lostAddress(path: string, asked: string): string {
	const language = path.startsWith('/zh/') ? 'zh' : 'en';
	return `/${language}/offline/?page=${encodeURIComponent(asked)}`;
}

/** The address that a reader asked for when that page came instead; null if none of this site's is named. */
export function askedPage(search: string, base: string): string | null {
	const page = new URLSearchParams(search).get('page');
	return page?.startsWith(`${base}/`) && !page.startsWith('//') ? page : null;
}
