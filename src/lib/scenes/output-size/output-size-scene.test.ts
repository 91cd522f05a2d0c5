import { en } from '$messages/en';
import { outputSizeWords } from '$messages/output-size';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutLine, termBoxes, windowBoxes } from './line-layout';
import { outputSizeScene } from './output-size-scene';
import type { OutputSizeParameters } from './parameters';
import { describeTerm, sizeTerms, slotsOf } from './words';
import { readWholeNumber } from './whole-number';

const { defaults, constraint } = outputSizeScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<OutputSizeParameters> = fc
	.record({
		size: int(1, 256),
		kernel: int(1, 11),
		stride: int(1, 8),
		before: int(0, 6),
		after: int(0, 6),
		dilation: int(1, 4)
	})
	.filter((params) => constraint(params) === null);

describe('the output-size scene', () => {
	it.each<[string, Partial<OutputSizeParameters>, number, number[]]>([
		['5 k=3', {}, 3, []],
		['5 k=3 s=2 p=1', { stride: 2, before: 1, after: 1 }, 3, []],
		['224 k=11 s=4 p=2', { size: 224, kernel: 11, stride: 4, before: 2, after: 2 }, 55, []],
		['6 k=3 s=2', { size: 6, stride: 2 }, 2, [5]]
	])('%s', (_, change, output, dropped) => {
		const run = outputSizeScene.run({ ...defaults, ...change });
		expect(run.axis.outputSize).toBe(output);
		expect(run.dropped).toEqual(dropped);
		expect(run.timeline[1].trace.length).toBe(output);
	});

	it('says every step and every term in every language', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), int(0, 1), (params, seed, grain) => {
				const run = outputSizeScene.run(params);
				const { trace } = run.timeline[grain];
				const step = trace.at(seed % trace.length);
				for (const messages of [en, zh]) {
					const told = [
						outputSizeScene.narrate(step, run, messages),
						...sizeTerms.map((term) => describeTerm(term, run, outputSizeWords[messages.language])),
						slotsOf(run).padding
					];
					for (const text of told) {
						expect(text).toMatch(/\S/);
						expect(text).not.toMatch(/undefined|NaN/);
					}
					const { rows } = outputSizeScene.table(step, run, messages);
					expect(rows).toHaveLength(run.axis.outputSize);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('draws everything within its width', () => {
		fc.assert(
			fc.property(anyParameters, fc.constantFrom(330, 1080), (params, width) => {
				const run = outputSizeScene.run(params);
				const layout = layOutLine(run.axis, width);
				const last = run.axis.outputSize - 1;
				const boxes = [
					...windowBoxes(run.axis, layout, last),
					...sizeTerms.flatMap((term) => termBoxes(term, run, layout, last))
				];
				for (const box of boxes) {
					expect(box.x).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
					expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const { codec } = outputSizeScene;
				const { length } = outputSizeScene.run(params).timeline[1].trace;
				const state = { params, grain: 'cell', index: seed % length, pinned: null } as const;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			})
		);
	});

	it.each([
		['12', 12],
		[' ７ ', 7],
		['−3', -3],
		['4/2', 2],
		['1.5', null],
		['', null],
		['two', null]
	])('reads %j as %s', (text, number) => expect(readWholeNumber(text)).toBe(number));
});
