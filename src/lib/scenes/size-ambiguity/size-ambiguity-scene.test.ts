import { outputSize } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { sizeAmbiguityScene as scene } from './size-ambiguity-scene';

const parameters = fc
	.record({
		output: fc.integer({ min: 1, max: 6 }),
		kernel: fc.integer({ min: 1, max: 7 }),
		stride: fc.integer({ min: 1, max: 5 }),
		padding: fc.integer({ min: 0, max: 3 }),
		dilation: fc.integer({ min: 1, max: 3 })
	})
	.filter((candidate) => scene.parameters.constraint(candidate) === null);

describe('the sizes that share an output', () => {
	it('are all that lead to it, each with the output padding that comes back to it', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const { output, kernel, stride, padding, dilation } = given;
				const { candidates } = scene.run(given);
				const every = Array.from({ length: 60 }, (_, at) => at + 1).filter(
					(size) => outputSize(size, kernel, stride, 2 * padding, dilation) === output
				);
				expect(candidates.map(({ size }) => size)).toEqual(every);
				for (const { size, back, outputPadding, forth } of candidates) {
					expect(back).toBe(size);
					expect(outputPadding).toBeLessThan(stride);
					expect(forth.parts.leftover).toBe(outputPadding);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('are told, and come back from a link', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), fc.constantFrom('map', 'cell'), (params, seed, grain) =>
				expectTold(scene, { params, grain, seed })
			),
			{ numRuns: 50 }
		);
	});
});
