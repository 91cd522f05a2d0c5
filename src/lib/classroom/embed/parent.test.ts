import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAsked, readParent } from './parent';

// It only matters which window it is; ports stand in for windows.
const { port1: host, port2: other } = new MessageChannel();
const origin = 'https://school.example';
const state = { type: 'receptive:state', state: '1~stride:2' };

test('the page around is an origin, with or without a slash, and nothing else', () => {
	const read = (parent: string) => readParent(`?parent=${encodeURIComponent(parent)}`);
	expect(read(origin)).toBe(origin);
	expect(read(`${origin}/`)).toBe(origin);
	expect(readParent('?conv2d=1')).toBeUndefined();
	for (const text of [
		'',
		'*',
		'null',
		'school.example',
		`${origin}/page`,
		'javascript:1',
		'data:,'
	])
		expect(read(text)).toBeNull();
});

test('only the window around is heard, and only from the origin that the address names', () => {
	for (const parent of [undefined, origin])
		expect(readAsked({ data: state, origin, source: host }, host, parent)).toEqual(state);
	expect(readAsked({ data: state, origin, source: other }, host, undefined)).toBeNull();
	expect(readAsked({ data: state, origin, source: null }, host, undefined)).toBeNull();
	for (const parent of [null, 'https://else.example'])
		expect(readAsked({ data: state, origin, source: host }, host, parent)).toBeNull();
});

test('nonsense asks for nothing', () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			const asked = readAsked({ data, origin, source: host }, host, undefined);
			expect(asked).toBeNull();
		}),
		{ numRuns: 100 }
	);
	const damaged = { type: 'receptive:state', state: 3 };
	expect(readAsked({ data: damaged, origin, source: host }, host, undefined)).toBeNull();
	const request = { type: 'receptive:request-height', more: 1 };
	expect(readAsked({ data: request, origin, source: host }, host, undefined)).toEqual({
		type: 'receptive:request-height'
	});
});
