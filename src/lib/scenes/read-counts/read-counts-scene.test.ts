import { en } from '$messages/en';
import { readCountsWords } from '$messages/read-counts';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaddingChoice } from '../conv2d/padding-field';
import type { ReadCountsParameters } from './parameters';
import { readCountsScene } from './read-counts-scene';
import { windowsReading } from './run';
import { describeReadPlace } from './words';

const pair = (max: number) => fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }));
const anyParameters: fc.Arbitrary<ReadCountsParameters> = fc
	.record({
		size: pair(7),
		kernel: pair(4),
		stride: pair(3),
		padding: fc.constantFrom<PaddingChoice>('valid', 'same', 'full', {
			top: 1,
			left: 0,
			bottom: 2,
			right: 1
		}),
		dilation: pair(2)
	})
	.filter((params) => readCountsScene.parameters.constraint(params) === null);

describe('the scene of reads', () => {
	it('counts as many windows at a cell as there are that read it', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const run = readCountsScene.run(params);
				run.counts.forEach((counts, row) =>
					counts.forEach((count, column) =>
						expect(windowsReading(run, { row, column })).toHaveLength(count)
					)
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('says every step in every language, and its table holds the counts', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.constantFrom(0, 1, 2), (params, seed, grain) => {
				const run = readCountsScene.run(params);
				const { trace } = run.timeline[grain];
				const step = trace.at(seed % trace.length);
				for (const messages of [en, zh]) {
					expect(readCountsScene.narrate(step, run, messages)).toMatch(/\S/);
					const { head, rows } = readCountsScene.table(step, run, messages);
					expect(new Set(head).size).toBe(head.length);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const { trace } = readCountsScene.run(params).timeline[1];
				const { codec } = readCountsScene;
				const state = { params, grain: 'cell', index: seed % trace.length, pinned: null } as const;
				const { state: read, problems } = codec.decode(codec.encode(state));
				expect(problems).toEqual([]);
				expect(read).toEqual(state);
			})
		);
	});

	it('tells who reads the corner and the centre', () => {
		const run = readCountsScene.run(readCountsScene.parameters.defaults);
		const step = run.timeline[0].trace.at(0);
		const tell = (row: number, column: number) =>
			describeReadPlace(
				{ figure: 'input', channel: 0, cell: { row, column } },
				run.counts,
				step,
				run,
				readCountsWords.en
			);
		expect(tell(0, 0)).toBe('Row 1, column 1: read 1 time · 1 down × 1 across = 1 · by window 1');
		expect(tell(2, 2)).toContain('read 9 times · 3 down × 3 across = 9');
	});
});
