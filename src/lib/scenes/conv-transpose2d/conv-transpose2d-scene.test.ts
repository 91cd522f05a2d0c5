import { en } from '$messages/en';
import { zh } from '$messages/zh';
import { offset } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '../places';
import { expectTold } from '../testing';
import { convTranspose2dScene as scene } from './conv-transpose2d-scene';
import { linksOf } from './links';
import { linkKey } from './pointed';
import { describeTransposePlace } from './places';
import { readingsOf } from './readings';
import { sampleParameters } from './sample-parameters';
import { viewOf } from './step-view';
import type { TransposeFigure } from './step-view';

const readings = ['stamp', 'zeroInsert', 'matrix'] as const;
const figures: readonly TransposeFigure[] = [
	...(['input', 'kernel', 'stamp', 'stuffed'] as const),
	...(['turned', 'entry', 'column', 'output'] as const)
];

describe('the scene', () => {
	it('tells every step, and comes back from a link', () => {
		fc.assert(
			fc.property(
				...([sampleParameters, fc.constantFrom(...readings), fc.nat()] as const),
				fc.constantFrom('map' as const, 'cell' as const, 'term' as const),
				(given, reading, seed, grain) =>
					expectTold(scene, { params: { ...given, reading }, grain, seed })
			),
			{ numRuns: 100 }
		);
	});

	it('keeps typed numbers where they still have a cell', () => {
		const { weight } = scene.run(scene.parameters.defaults);
		const run = scene.run({
			...scene.parameters.defaults,
			...{ kernel: 'ones', kernelSize: [5, 3], weights: weight }
		});
		expect(run.weight.data.slice(0, 6).map(String)).toEqual(['1', '2', '3', '5', '6', '7']);
		expect(run.weight.data.slice(12).map(String)).toEqual(['1', '1', '1']);
	});
});

describe('pointing', () => {
	it('links an output cell to exactly the input cells whose stamps reach it', () => {
		fc.assert(
			fc.property(sampleParameters, fc.nat(), (given, seed) => {
				const run = scene.run({ ...given, reading: 'zeroInsert' });
				const step = run.timeline[1].trace.at(seed % run.output.data.length);
				const readingsNow = readingsOf(run, step);
				const { cell } = readingsNow;
				if (!cell) throw new Error('a sum has a cell');
				const view = viewOf(run, step, readingsNow);
				const place = {
					figure: 'output' as const,
					channel: cell[1],
					cell: { row: cell[2], column: cell[3] }
				};
				const { cells } = linksOf(run, view, place);
				const linked = [...cells].filter((key) => key.startsWith('input/'));
				const givers = run.input.data.flatMap((_, at) => {
					const { stamps, input } = run.stamps[1].trace.at(at);
					return stamps.some((stamp) => stamp.cell?.join() === cell.join())
						? [linkKey('input', cellKey(input[1], input[2], input[3]))]
						: [];
				});
				expect(new Set(linked)).toEqual(new Set(givers));
				expect(offset(run.output.shape, cell)).toBe(seed % run.output.data.length);
			}),
			{ numRuns: 40 }
		);
	});

	it('tells every figure in every language, at every reading', () => {
		for (const reading of readings) {
			const run = scene.run({ ...scene.parameters.defaults, reading });
			const step = run.timeline[2].trace.at(20);
			const readingsNow = readingsOf(run, step);
			const view = viewOf(run, step, readingsNow);
			for (const figure of figures)
				for (const messages of [en, zh]) {
					const place = { figure, channel: 0, cell: { row: 0, column: 0 } };
					expect(describeTransposePlace(place, run, readingsNow, view, messages)).not.toMatch(
						/undefined|NaN|^\s*$/
					);
				}
		}
	});
});
