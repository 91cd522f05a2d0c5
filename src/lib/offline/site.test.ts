import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFor, askedPage, belongs, dataOf, lostAddress, siteOf } from './site';

const origin = 'https://school.example';
const bases = ['', '/receptive', '/books/cnn'];
const siteAt = (base: string) =>
	siteOf({
		base,
		version: '1000',
		build: [`${base}/_app/immutable/entry/app.A1.js`, `${base}/_app/immutable/assets/a.css`],
		files: [`${base}/icon.svg`, `${base}/networks/digits.json`],
		prerendered: [
			`${base}/`,
			`${base}/en/`,
			`${base}/en/lessons/padding/`,
			`${base}/en/search.json`
		]
	});
const ask = (
	base: string,
	path: string,
	{ mode = 'cors', method = 'GET' }: { mode?: RequestMode; method?: string } = {}
) => askedFor(siteAt(base), { url: origin + path, mode, method }, origin);

describe.each(bases)('a site below "%s"', (base) => {
	test('knows its pages, whatever state their addresses hold', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), fc.webFragments(), (query, fragment) => {
				const address = `${base}/en/lessons/padding/?${query}#${fragment}`;
				expect(ask(base, address, { mode: 'navigate' })).toEqual({
					kind: 'page',
					path: '/en/lessons/padding/'
				});
			}),
			{ numRuns: 15 }
		);
		expect(ask(base, `${base}/`, { mode: 'navigate' })).toEqual({ kind: 'page', path: '/' });
	});

	test.each([
		['/en/lessons/padding', 'navigate', { kind: 'slash', path: '/en/lessons/padding' }],
		['/en/no-such/', 'navigate', { kind: 'elsewhere', path: '/en/no-such/' }],
		['/icon.svg', 'navigate', { kind: 'file', path: '/icon.svg' }],
		['/en/search.json', 'cors', { kind: 'file', path: '/en/search.json' }],
		['/offline.json', 'cors', { kind: 'file', path: '/offline.json' }],
		[
			'/_app/immutable/chunks/old.js',
			'cors',
			{ kind: 'code', path: '/_app/immutable/chunks/old.js' }
		],
		['/_app/version.json', 'cors', { kind: 'network' }],
		['/service-worker.js', 'same-origin', { kind: 'network' }],
		['/unknown.txt', 'cors', { kind: 'network' }],
		[
			'/en/__data.json?x-sveltekit-invalidated=01',
			'cors',
			{ kind: 'data', path: '/en/__data.json', page: '/en/' }
		]
	] as const)('takes %s asked as %s for what it is', (path, mode, asked) => {
		expect(ask(base, base + path, { mode })).toEqual(asked);
	});

	test('leaves alone what it does not hold', () => {
		expect(ask(base, `${base}/en/`, { method: 'HEAD' })).toEqual({ kind: 'network' });
		const elsewhere = {
			url: 'https://other.example/en/',
			mode: 'navigate',
			method: 'GET'
		} as const;
		expect(askedFor(siteAt(base), elsewhere, origin)).toEqual({ kind: 'network' });
		if (base !== '') expect(ask(base, `${base}s/en/`)).toEqual({ kind: 'network' });
	});

	test('leads from a page that is not there to one that is, and back', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), fc.constantFrom('en', 'zh'), (query, language) => {
				const asked = `${base}/${language}/lessons/padding/?${query}`;
				const address = lostAddress(`/${language}/lessons/padding/`, asked);
				const url = new URL(origin + address);
				expect(url.pathname).toBe(`/${language}/offline/`);
				expect(askedPage(url.search, base)).toBe(asked);
			}),
			{ numRuns: 15 }
		);
		for (const page of ['//evil.example/', 'https://evil.example/', 'javascript:alert(1)', ''])
			expect(askedPage(`?page=${encodeURIComponent(page)}`, base)).toBeNull();
		expect(askedPage('', base)).toBeNull();
	});
});

test('a page belongs to a version if all code that it names does', () => {
	const { code } = siteAt('');
	const html =
		'<link href="../_app/immutable/assets/a.css"><script>import("../_app/immutable/entry/app.A1.js")';
	expect(belongs(html, code)).toBe(true);
	expect(belongs(html.replace('A1', 'B2'), code)).toBe(false);
	expect(belongs('<p>no code</p>', code)).toBe(true);
	expect(dataOf('/en/')).toBe('/en/__data.json');
});
