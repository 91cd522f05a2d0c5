import { rational } from '$lib/engine';
import { upsamplePytorch } from '$lib/export/upsample-pytorch';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { linkKey, linksOf, readersOf } from './links';
import { operations, pictures } from './parameters';
import { upsampleScene as scene } from './upsample-scene';
import { describeUpsamplePlace } from './words';

const pair = (min: number, max: number) =>
	fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

const parameters = fc
	.record({
		operation: fc.constantFrom(...operations),
		picture: fc.constantFrom(...pictures),
		seed: fc.nat(999),
		size: pair(2, 6),
		window: pair(1, 3),
		alignCorners: fc.boolean()
	})
	.map((drawn) => ({ ...scene.parameters.defaults, ...drawn }))
	.filter((candidate) => scene.parameters.constraint(candidate) === null);

describe('the ways back up', () => {
	it('come back to the size of the picture, cell by cell as the operation has them', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const run = scene.run(given);
				expect(run.output.shape).toEqual(run.picture.shape);
				const { trace } = run.timeline[1];
				run.output.data.forEach((value, place) => {
					const step = trace.at(place);
					expect(step.value).toEqual(value);
					const share = step.terms.reduce(
						(sum, { factor }) => rational.add(sum, factor),
						rational.zero
					);
					if (given.operation !== 'unpool') expect(share).toEqual(rational.one);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('unpooling keeps every maximum in its place and nothing else', () => {
		const run = scene.run(scene.parameters.defaults);
		expect(run.output.data.map(Number)).toEqual([
			...[0, 8, 0, 0],
			...[0, 0, 0, 4],
			...[0, 0, 0, 0],
			...[6, 0, 9, 0]
		]);
	});

	it('are told, and come back from a link', () => {
		fc.assert(
			fc.property(
				...([parameters, fc.nat()] as const),
				fc.constantFrom('map' as const, 'cell' as const, 'term' as const),
				(params, seed, grain) => expectTold(scene, { params, grain, seed })
			),
			{ numRuns: 60 }
		);
	});

	it('link a pooled cell to all that read it, and tell every figure', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const run = scene.run(given);
				const step = run.timeline[1].trace.at(0);
				const place = { figure: 'pooled' as const, channel: 0, cell: { row: 0, column: 0 } };
				const { cells } = linksOf(run, step, place);
				for (const { cell } of readersOf(run, 0, 0))
					expect(cells.has(linkKey('output', cell.index[2], cell.index[3]))).toBe(true);
				for (const figure of ['picture', 'pooled', 'output'] as const)
					for (const messages of [en, zh])
						expect(describeUpsamplePlace({ ...place, figure }, run, messages)).not.toMatch(
							/undefined|NaN/
						);
			}),
			{ numRuns: 30 }
		);
	});

	it('are written in PyTorch with what each of them takes', () => {
		const { picture } = scene.run(scene.parameters.defaults);
		const call = { ...scene.parameters.defaults, picture };
		expect(upsamplePytorch(call)).toContain('F.max_unpool2d(x, k, 2, output_size=(4, 4))');
		expect(upsamplePytorch({ ...call, operation: 'nearest' })).toContain(
			"F.interpolate(x, size=(4, 4), mode='nearest')"
		);
		expect(upsamplePytorch({ ...call, operation: 'bilinear' })).toContain('align_corners=False');
	});
});
