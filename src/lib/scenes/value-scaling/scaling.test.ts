import { batchStatistics, float64, rational, tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods, samples, scalingCodec, sliders } from './parameters';
import type { ScalingParameters } from './parameters';
import { slotsOf } from './print';
import {
	BINS,
	axisReach,
	countsOf,
	edges,
	numberOf,
	scaled,
	scaledFacts,
	scalingOf,
	valuesOf
} from './scaling';

const { defaults } = scalingCodec.parameters;
const anyParameters: fc.Arbitrary<ScalingParameters> = fc.record({
	sample: fc.constantFrom(...samples),
	method: fc.constantFrom(...methods),
	subtract: fc.integer(sliders.subtract),
	divide: fc.integer(sliders.divide)
});

describe('scaled values', () => {
	it('lie where their facts say', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { values, facts } = valuesOf(parameters.sample);
				const scaling = scalingOf(parameters, facts);
				const after = values.map((value) => numberOf(scaled(value, scaling)));
				const { least, most, mean, deviation } = scaledFacts(facts, scaling);
				expect(numberOf(least)).toBeCloseTo(Math.min(...after), 9);
				expect(numberOf(most)).toBeCloseTo(Math.max(...after), 9);
				const measured = batchStatistics(tensor([after.length, 1], after), float64);
				expect(numberOf(mean)).toBeCloseTo(measured.mean.data[0], 9);
				expect(deviation ** 2).toBeCloseTo(measured.variance.data[0], 9);
			}),
			{ numRuns: 25 }
		);
	});

	it.each(samples)(
		'of %s: min–max ends at 0 and 1, the z-score has mean 0 and deviation 1',
		(sample) => {
			const { facts } = valuesOf(sample);
			const unit = scaledFacts(facts, scalingOf({ ...defaults, method: 'unit' }, facts));
			expect([unit.least, unit.most]).toEqual([rational.zero, rational.one]);
			const score = scaledFacts(facts, scalingOf({ ...defaults, method: 'zscore' }, facts));
			expect(score.mean).toEqual(rational.zero);
			expect(score.deviation).toBe(1);
		}
	);

	it('from 0 to 1 become −1 to 1 by (x − 0.5) / 0.5', () => {
		const { facts } = valuesOf('digit');
		const { least, most } = scaledFacts(facts, scalingOf({ ...defaults, method: 'half' }, facts));
		expect([least, most].map(numberOf)).toEqual([-1, 1]);
	});

	it('keep the shape of their histogram, whatever the scaling', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { values, facts } = valuesOf(parameters.sample);
				const scaling = scalingOf(parameters, facts);
				const ends = edges(scaling);
				const counts = new Array<number>(BINS).fill(0);
				for (const value of values) {
					const y = numberOf(scaled(value, scaling));
					const bin = ends.findIndex((end, index) => index > 0 && y < end - 1e-12);
					counts[(bin < 0 ? BINS : bin) - 1] += 1;
				}
				expect(counts).toEqual(countsOf(values));
			}),
			{ numRuns: 25 }
		);
	});

	it('lie on the axis that they are drawn on', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { facts } = valuesOf(parameters.sample);
				const after = scaledFacts(facts, scalingOf(parameters, facts));
				const reach = axisReach(after);
				for (const end of [after.least, after.most])
					expect(Math.abs(numberOf(end))).toBeLessThanOrEqual(reach);
			}),
			{ numRuns: 25 }
		);
	});

	it.each([
		['own', 50, 50, { equals: '=', shift: '− 0.5', divide: '0.5' }],
		['own', -25, 200, { equals: '=', shift: '+ 0.25', divide: '2' }],
		['zscore', 0, 100, { equals: '≈', shift: '− 0.299', divide: '0.237' }]
	] as const)('fill the formula: %s %i %i', (method, subtract, divide, slots) => {
		const { facts } = valuesOf('green');
		expect(slotsOf(scalingOf({ method, subtract, divide }, facts))).toEqual(slots);
	});

	it('come back from a link', () => {
		fc.assert(
			fc.property(anyParameters, anyParameters, (params, base) => {
				const text = scalingCodec.encode(params, base);
				expect(scalingCodec.decode(text, base)).toEqual({ params, problems: [] });
			})
		);
	});
});
