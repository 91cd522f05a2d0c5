import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf, memoryTerms, shownStep } from './links';
import { memoryScene } from './memory-scene';
import { layouts } from './parameters';
import type { MemoryParameters } from './parameters';
import { placeOf, stepOf } from './run';

const anySide = fc.integer({ min: 1, max: 5 });
const anyParameters: fc.Arbitrary<MemoryParameters> = fc.record({
	height: anySide,
	width: anySide,
	layout: fc.constantFrom(...layouts)
});
const { defaults } = memoryScene.parameters;

describe('a picture in memory', () => {
	it('has 48 numbers where it is 4×4×3', () => {
		expect(memoryScene.run(defaults).memory).toMatchObject({ shape: [4, 4, 3] });
		expect(memoryScene.run(defaults).memory.data).toHaveLength(48);
	});

	it('lies where the formulas of its order say', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const run = memoryScene.run(parameters);
				const { height, width, channels, layout, planes } = run;
				run.memory.data.forEach((_, index) => {
					const { place, h, w, c, value } = stepOf(run, index);
					const formula =
						layout === 'hwc' ? (h * width + w) * channels + c : (c * height + h) * width + w;
					expect(place).toBe(formula);
					expect(placeOf(run, { h, w, c })).toBe(index);
					expect(value).toBe(planes.data[(c * height + h) * width + w]);
				});
			})
		);
	});

	it('begins with one pixel’s three numbers, or with the reds of a row', () => {
		const start = (layout: MemoryParameters['layout']) => {
			const run = memoryScene.run({ ...defaults, layout });
			return [0, 1, 2].map((place) => {
				const { h, w, c } = stepOf(run, place);
				return [h, w, c];
			});
		};
		expect(start('hwc')).toEqual([
			[0, 0, 0],
			[0, 0, 1],
			[0, 0, 2]
		]);
		expect(start('chw')).toEqual([
			[0, 0, 0],
			[0, 1, 0],
			[0, 2, 0]
		]);
	});

	it('lights as many numbers as share a term', () => {
		const run = memoryScene.run({ height: 2, width: 5, layout: 'chw' });
		const shown = stepOf(run, 7);
		const counts = memoryTerms.map((term) => {
			const place = { figure: 'formula', term } as const;
			expect(shownStep(run, shown, place)).toBe(shown);
			const { image, memory } = linksOf(run, shown, place);
			expect(image.size).toBe(memory.size);
			return memory.size;
		});
		expect(counts).toEqual([15, 6, 10, 1]);
	});

	it('answers a cell of a plane with its place, and a place with its cell', () => {
		const run = memoryScene.run(defaults);
		const place = { figure: 'image', channel: 2, cell: { row: 1, column: 3 } } as const;
		const shown = shownStep(run, stepOf(run, 0), place);
		expect(shown).toMatchObject({ h: 1, w: 3, c: 2, place: 23 });
		const back = { figure: 'memory', channel: 0, cell: { row: 1, column: 11 } } as const;
		expect(shownStep(run, stepOf(run, 0), back)).toEqual(shown);
		expect(linksOf(run, shown, back)).toEqual({
			image: new Set(['2:1:3']),
			memory: new Set([23])
		});
	});

	it('says every step in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = memoryScene.run(params);
				const index = seed % run.memory.data.length;
				for (const messages of [en, zh]) {
					const told = memoryScene.narrate(stepOf(run, index), run, messages);
					expect(told).toContain(`${index}`);
					expect(told).not.toMatch(/undefined|NaN/);
					const { rows, current } = memoryScene.table(stepOf(run, index), run, messages);
					expect(rows).toHaveLength(run.memory.data.length);
					expect(current).toBe(index);
				}
				const state = { params, grain: 'cell', index, pinned: null } as const;
				const { codec } = memoryScene;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 40 }
		);
	});
});
