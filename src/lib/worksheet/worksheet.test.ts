import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPaper, sampleCodec } from '$lib/exam/testing';
import { layOut } from './lay-out';
import { MOST_COPIES, readSettings, seatsOf, writeSettings } from './settings';

const settings = fc.record({
	paper: anyPaper,
	size: fc.constantFrom('a4', 'letter'),
	hasKey: fc.boolean(),
	seats: fc
		.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: MOST_COPIES - 1 }))
		.map(([first, more]) => [first, first + more] as const)
});

describe('laying out pages', () => {
	it('keeps every block whole and in order, and begins a page only when it has to', () => {
		const heights = fc.array(fc.integer({ min: 1, max: 120 }));
		fc.assert(
			fc.property(heights, fc.integer({ min: 0, max: 20 }), (list, gap) => {
				const room = 100;
				const pages = layOut(list, room, gap);
				expect(pages.flat()).toEqual(list.map((_, index) => index));
				const heightOf = (page: readonly number[]) =>
					page.reduce((sum, block) => sum + gap + list[block], -gap);
				for (const [number, page] of pages.entries()) {
					if (page.length > 1) expect(heightOf(page)).toBeLessThanOrEqual(room);
					const next = pages.at(number + 1)?.at(0);
					if (next !== undefined) expect(heightOf([...page, next])).toBeGreaterThan(room);
				}
			})
		);
	});
	it('gives no page to nothing', () => expect(layOut([], 100, 5)).toEqual([]));
});

describe('the settings of a worksheet', () => {
	it('are the same when they are read from their query', () => {
		fc.assert(
			fc.property(settings, (wanted) => {
				const { settings: read, problems } = readSettings(
					writeSettings(wanted, sampleCodec),
					sampleCodec
				);
				expect(problems).toEqual([]);
				expect(read).toEqual(wanted.paper.sameForAll ? { ...wanted, seats: [1, 1] } : wanted);
			})
		);
	});

	it.each([
		['?size=a5', ['notAnOption'], {}],
		['?seats=1-900', ['outOfBounds'], { seats: [1, MOST_COPIES] }],
		['?seats=9-3', ['outOfBounds'], { seats: [9, 9] }],
		['?seats=all', ['outOfBounds'], {}],
		['?paper=1~length:99&size=letter', ['outOfBounds'], { size: 'letter' }]
	])('%s is put right', (search, codes, difference) => {
		const { settings: read, problems } = readSettings(search, sampleCodec);
		expect(problems.map(({ code }) => code)).toEqual(codes);
		expect(read).toMatchObject({ size: 'a4', hasKey: true, seats: [1, 1], ...difference });
	});

	it('name every seat once, and none where all get the same', () => {
		const read = readSettings('?seats=7-9', sampleCodec).settings;
		const each = { ...read, paper: { ...read.paper, sameForAll: false } };
		expect(seatsOf(each)).toEqual(['7', '8', '9']);
		expect(seatsOf(read)).toEqual(['']);
	});
});
