import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheName, notesName, staleCaches } from './versions';

const bases = fc.constantFrom('', '/a', '/a/b');
const versions = fc.integer({ min: 1, max: 40 }).map(String);
const sites = fc.record({ base: bases, version: versions });

test('a cache goes if and only if it is of this site, older than this version, and no tab runs on it', () => {
	fc.assert(
		fc.property(sites, fc.array(sites), fc.array(versions), (own, kept, tabs) => {
			const inUse = new Set(tabs);
			const stale = staleCaches(kept.map(cacheName), own, inUse);
			for (const site of kept)
				expect(stale.includes(cacheName(site))).toBe(
					site.base === own.base &&
						Number(site.version) < Number(own.version) &&
						!inUse.has(site.version)
				);
		}),
		{ numRuns: 100 }
	);
});

test('notes and the caches of others stay', () => {
	const others = [notesName(''), notesName('/a'), 'receptive::x1', 'workbox-precache', ''];
	expect(staleCaches(others, { base: '', version: '99' }, new Set())).toEqual([]);
});
