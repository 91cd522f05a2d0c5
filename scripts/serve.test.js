import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from './serve.js';

/** @type {string} */
let directory;
/** @type {Awaited<ReturnType<typeof serve>>[]} */
let sites;

beforeEach(() => {
	sites = [];
	directory = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(directory, 'en'));
	writeFileSync(join(directory, 'index.html'), 'home');
	writeFileSync(join(directory, 'en', 'index.html'), 'english');
	writeFileSync(join(directory, '404.html'), 'nowhere');
});
afterEach(async () => {
	await Promise.all(sites.map((site) => site.close()));
	rmSync(directory, { recursive: true });
});

/** @param {Parameters<typeof serve>[0]} options */
async function open(options) {
	const site = await serve({ directory, port: 0, ...options });
	sites.push(site);
	return site.url;
}

/** @param {string} url */
async function get(url) {
	const response = await fetch(url, { redirect: 'manual' });
	return [response.status, response.headers.get('Location') ?? (await response.text())];
}

test('pages are found at the root and under a base', async () => {
	const root = await open({});
	expect(await get(root)).toEqual([200, 'home']);
	expect(await get(`${root}en/`)).toEqual([200, 'english']);
	for (const base of ['/receptive', 'receptive/']) {
		const below = await open({ base });
		expect(new URL(below).pathname).toBe('/receptive/');
		expect(await get(`${below}en/`)).toEqual([200, 'english']);
	}
});

test('a folder without its slash leads to the address with it', async () => {
	const url = await open({ base: '/receptive' });
	expect(await get(`${url}en?step=3`)).toEqual([308, '/receptive/en/?step=3']);
	expect(await get(url.slice(0, -1))).toEqual([308, '/receptive/']);
});

test('unknown addresses get the page for them', async () => {
	const url = await open({ base: '/receptive' });
	expect(await get(`${url}no/such/page`)).toEqual([404, 'nowhere']);
	expect(await get(new URL('/elsewhere', url).href)).toEqual([404, 'nowhere']);
	expect(await get(`${url}%E0%A4%A`)).toEqual([404, 'nowhere']);
});

test('a port in use gives way to the next free one', async () => {
	const first = Number(new URL(await open({})).port);
	const second = Number(new URL(await open({ port: first })).port);
	expect(second).toBeGreaterThan(first);
});
