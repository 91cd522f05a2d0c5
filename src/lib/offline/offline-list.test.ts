import { expect, test } from 'vitest';
import { readLoaded } from './to-worker';
import { at, codeOf, weigh, type OfflineList } from './offline-list';

const list: OfflineList = {
	version: '1',
	files: [
		['/en/', 300, 100],
		['/_app/immutable/a.js', 50, 20],
		['/icon.svg', 7, 7]
	],
	shell: [1, 2],
	pages: { '/en/': [1] }
};

test('files are found by their places and weighed', () => {
	expect(at(list, list.shell).map(([path]) => path)).toEqual(['/_app/immutable/a.js', '/icon.svg']);
	expect(weigh(list.files)).toEqual({ bytes: 357, compressed: 127 });
	expect(weigh([])).toEqual({ bytes: 0, compressed: 0 });
	expect(codeOf(list).has('/_app/immutable/a.js')).toBe(true);
});

test('a message tells what was loaded, or is another', () => {
	expect(readLoaded({ loaded: ['a', 1, 'b'] })).toEqual(['a', 'b']);
	for (const other of [null, 'activate', 3, {}, { loaded: 'a' }])
		expect(readLoaded(other)).toBeNull();
});
