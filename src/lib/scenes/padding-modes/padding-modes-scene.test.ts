import { paddingModes, rational } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterIds, pictureIds } from './parameters';
import type { PaddingModesParameters } from './parameters';
import { paddingModesScene } from './padding-modes-scene';
import { isAdded, numberAt, sourceOf } from './run';

const anyParameters: fc.Arbitrary<PaddingModesParameters> = fc.record({
	picture: fc.constantFrom(...pictureIds),
	padding: fc.integer({ min: 1, max: 3 }),
	kernel: fc.constantFrom(...filterIds)
});

const { defaults } = paddingModesScene.parameters;

describe('the scene of padding modes', () => {
	it('shows in each added cell the number of the cell that it copies, or 0', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const run = paddingModesScene.run(params);
				for (const picture of run.pictures)
					for (const cell of run.added) {
						const source = sourceOf(picture, cell);
						const expected = source === null ? rational.zero : numberAt(run.input, source);
						expect(numberAt(picture.padded, cell)).toEqual(expected);
						expect(isAdded(picture, cell)).toBe(true);
					}
			}),
			{ numRuns: 20 }
		);
	});

	it.each<[PaddingMode, string]>([
		['zeros', '4 6 6 6 4'],
		['reflect', '9 9 9 9 9'],
		['replicate', '9 9 9 9 9'],
		['circular', '9 9 9 9 9']
	])('makes of a flat picture under a blur, with %s, the first row %s', (mode, expected) => {
		const run = paddingModesScene.run({ picture: 'flat', padding: 1, kernel: 'box' });
		const { output } = run.pictures[paddingModes.indexOf(mode)];
		expect(output.data.slice(0, 5).map(rational.toNumber).join(' ')).toBe(expected);
	});

	it('says every step in every language, with a row for each mode', () => {
		const run = paddingModesScene.run(defaults);
		for (const { trace } of run.timeline)
			for (let index = 0; index < trace.length; index++)
				for (const messages of [en, zh]) {
					const step = trace.at(index);
					expect(paddingModesScene.narrate(step, run, messages)).toMatch(/\S/);
					const { rows, head } = paddingModesScene.table(step, run, messages);
					expect(rows).toHaveLength(paddingModes.length);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
				}
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const { codec } = paddingModesScene;
				const { length } = paddingModesScene.run(params).timeline[1].trace;
				const state = { params, grain: 'cell', index: seed % length, pinned: null } as const;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 40 }
		);
	});
});
