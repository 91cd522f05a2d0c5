import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from './query';

describe('writeQuery', () => {
	const state = "1~stride:2~kernel:1,0;1/9,0!1$2~note:a b&c=d#e+f%g'h";
	const written = '1~stride:2~kernel:1,0;1/9,0!1$2~note:a%20b%26c%3Dd%23e%2Bf%25g%27h';

	test.each([
		['', '?conv=' + written],
		['?', '?conv=' + written],
		['?lang=zh', '?lang=zh&conv=' + written],
		['lang=zh', '?lang=zh&conv=' + written],
		['?conv=old&lang=zh', `?conv=${written}&lang=zh`],
		['?a=%7E&conv=1&b&conv=2&c=', `?a=%7E&conv=${written}&b&c=`],
		['?c%6Fnv=1', '?conv=' + written],
		['?x=1&?conv=2', '?x=1&?conv=2&conv=' + written]
	])("sets a key of '%s' and leaves the others alone", (search, result) => {
		expect(writeQuery(search, 'conv', state)).toBe(result);
		expect(readQuery(result, 'conv')).toBe(state);
	});

	test.each([
		['?conv=1', ''],
		['?a=1&conv=1&b=2', '?a=1&b=2'],
		['?a=+%20', '?a=+%20'],
		['', '']
	])("takes the key out of '%s'", (search, result) => {
		expect(writeQuery(search, 'conv', null)).toBe(result);
	});

	test('replaces half a surrogate pair, which no URL can carry', () => {
		expect(readQuery(writeQuery('', 'a', 'x\uD800y'), 'a')).toBe('x\uFFFDy');
	});

	test('is read back, and leaves every other key what it was', () => {
		const text = fc.string({ unit: 'grapheme' });
		const keys = fc.constantFrom('a', 'b', 'état', '?', '&=', 'a b');
		fc.assert(
			fc.property(fc.webQueryParameters(), keys, text, (others, key, value) => {
				const result = writeQuery(others, key, value);
				expect(readQuery(result, key)).toBe(value);
				const rest = (search: string) =>
					[...new URLSearchParams(`&${search.replace(/^\?/, '')}`)].filter(
						([name]) => name !== key
					);
				expect(rest(result)).toEqual(rest(others));
				expect(writeQuery(result, key, value)).toBe(result);
			}),
			{ numRuns: 500 }
		);
	});

	test('is what the browser makes of it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (value) => {
				const result = writeQuery('', 'state', value);
				expect(new URL(`https://receptive.example/${result}`).search).toBe(result);
			})
		);
	});
});

describe('readQuery', () => {
	test.each([
		['?a=1&b=2', 'b', '2'],
		['?a=1~x%3A2', 'a', '1~x:2'],
		['?a=1&a=2', 'a', '1'],
		['?a', 'a', ''],
		['?b=1', 'a', null],
		['', 'a', null],
		['?a=%E0%A4%A&b=%', 'b', '%']
	])("'%s' has for %s: %s", (search, key, value) => {
		expect(readQuery(search, key)).toBe(value);
	});
});
