import { en } from '$messages/en';
import { overlapCountsWords } from '$messages/overlap-counts';
import { zh } from '$messages/zh';
import { convTranspose2d, float64, tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsReading } from '../read-counts/run';
import { overlapCountsScene } from './overlap-counts-scene';
import type { OverlapCountsParameters } from './parameters';
import { weightOf } from './run';
import { describeOverlapPlace } from './words';

const pair = (max: number) => fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }));
const anyParameters: fc.Arbitrary<OverlapCountsParameters> = fc
	.record({
		...{ size: pair(4), kernel: pair(4), stride: pair(3) },
		...{ padding: fc.integer({ min: 0, max: 1 }), layers: fc.integer({ min: 1, max: 3 }) }
	})
	.filter((params) => overlapCountsScene.parameters.constraint(params) === null);

describe('the scene of stamps', () => {
	it('counts what ones under kernels of ones add up to, through every layer', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { size, kernel, stride, padding, layers } = params;
				const { counts, window } = overlapCountsScene.run(params);
				const stamp = tensor([1, 1, ...kernel], new Array<number>(kernel[0] * kernel[1]).fill(1));
				let map = tensor([1, 1, ...size], new Array<number>(size[0] * size[1]).fill(1));
				for (let layer = 0; layer < layers; layer++)
					map = convTranspose2d(map, stamp, null, { stride, padding }, float64);
				const { vertical, horizontal } = window;
				const inside = counts
					.slice(padding, padding + vertical.size)
					.flatMap((row) => row.slice(padding, padding + horizontal.size));
				expect(inside).toEqual(map.data);
			}),
			{ numRuns: 50 }
		);
	});

	it('lights the stamps whose counts add up to a cell', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const run = overlapCountsScene.run(params);
				run.counts.forEach((counts, row) =>
					counts.forEach((count, column) => {
						const stamps = windowsReading(run, { row, column });
						const sum = stamps.reduce((all, stamp) => all + weightOf(run, stamp), 0);
						expect(sum).toBe(count);
					})
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('says every step in every language, and comes back from a link as it was', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.constantFrom(0, 1, 2), (params, seed, grain) => {
				const run = overlapCountsScene.run(params);
				const { id, trace } = run.timeline[grain];
				const index = seed % trace.length;
				for (const messages of [en, zh]) {
					expect(overlapCountsScene.narrate(trace.at(index), run, messages)).toMatch(/\S/);
					const { head, rows } = overlapCountsScene.table(trace.at(index), run, messages);
					expect(new Set(head).size).toBe(head.length);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
				}
				const { codec } = overlapCountsScene;
				const state = { params, grain: id, index, pinned: null } as const;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 50 }
		);
	});

	it('tells 4, 2, 1 of k = 3, s = 2, and an even 4 of k = 4', () => {
		const { defaults } = overlapCountsScene.parameters;
		const tell = (params: OverlapCountsParameters) => {
			const run = overlapCountsScene.run(params);
			return overlapCountsScene.narrate(run.timeline[0].trace.at(0), run, en);
		};
		const words = overlapCountsWords.en;
		expect(tell(defaults)).toContain(words.uneven([4, 2, 1]));
		expect(tell({ ...defaults, kernel: [4, 4] })).toContain(words.even(4));
		const run = overlapCountsScene.run(defaults);
		const place = { figure: 'output', channel: 0, cell: { row: 2, column: 2 } } as const;
		expect(describeOverlapPlace(place, run.counts, run, words)).toBe(
			'Row 3, column 3: reached 4 times · 2 down × 2 across = 4 · by stamps 1, 2, 5, 6'
		);
	});

	it('refuses what is too large to be drawn', () => {
		const { constraint, defaults } = overlapCountsScene.parameters;
		expect(constraint({ ...defaults, layers: 3 })?.code).toBe('outOfRange');
		expect(constraint({ ...defaults, layers: 3, size: [3, 3], padding: 1 })).toBeNull();
	});
});
