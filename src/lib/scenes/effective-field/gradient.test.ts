import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	effectiveField,
	float64,
	forward,
	initialParameters,
	seededRandom,
	sequential,
	zeros
} from '$lib/engine';
import { resolveNetwork } from '$lib/engine';
import type { Layer } from '$lib/engine';
import { gradientField, stackField, stackWeights, theoreticalSide } from './gradient';
import { effectiveCodec, MOST_DEPTH, weightKinds } from './parameters';
import { printPercent } from './print';

const depths = Array.from({ length: MOST_DEPTH }, (_, index) => index + 1);
const ones = (depth: number) => gradientField({ depth, weights: 'ones', seed: 1 });

describe('the gradient of a stack of 3×3 convolutions', () => {
	it('of ones is 1, 3, 6, 7, 6, 3, 1 along each axis for three of them', () => {
		const { side, influence, most, half, halfShare } = ones(3);
		const box = [1, 3, 6, 7, 6, 3, 1];
		expect(influence).toEqual(box.flatMap((row) => box.map((column) => row * column)));
		expect([side, most, half]).toEqual([7, 49, 3]);
		expect(halfShare).toBeCloseTo((19 / 27) ** 2, 12);
	});

	it('spreads as the root of the depth where all weights are one, the theoretical field as the depth', () => {
		for (const depth of depths) {
			const { side, deviation } = ones(depth);
			expect(side).toBe(2 * depth + 1);
			expect(deviation ** 2).toBeCloseTo((2 * depth) / 3, 10);
		}
	});

	it('lies in the middle more than the cells do, from two layers on', () => {
		for (const weights of weightKinds) {
			for (const depth of depths.slice(1)) {
				const field = gradientField({ depth, weights, seed: 7 });
				expect(field.influence).toHaveLength(theoreticalSide(depth) ** 2);
				expect(field.halfShare).toBeGreaterThan(field.halfCells);
				expect(field.effectiveSide).toBeLessThanOrEqual(field.side);
			}
		}
	});

	it('is what a backward pass through a network of these layers gives, to the last digit', () => {
		const [depth, seed] = [4, 5];
		const layer = (outChannels: number): Layer => ({
			...{ type: 'conv2d', outChannels, kernelSize: 3, bias: false }
		});
		const stack = sequential({ a: layer(3), b: layer(3), c: layer(3), d: layer(1) });
		const x = zeros([1, 1, theoreticalSide(depth), theoreticalSide(depth)], float64);
		const network = resolveNetwork(stack, { x: x.shape });
		const parameters = initialParameters(network, seededRandom(seed));
		const field = effectiveField(
			forward(network, parameters, { x }, float64),
			...(['d', [0, 0], float64] as const)
		);
		expect(stackField(stackWeights({ depth, weights: 'random', seed }))).toEqual(field);
	});

	it('is the same for the same seed, and another for another', () => {
		const drawn = (seed: number) => gradientField({ depth: 4, weights: 'random', seed }).influence;
		expect(drawn(3)).toEqual(drawn(3));
		expect(drawn(3)).not.toEqual(drawn(4));
	});

	it('comes back from a link as it was', () => {
		const anyParameters = fc.record({
			depth: fc.integer({ min: 1, max: MOST_DEPTH }),
			weights: fc.constantFrom(...weightKinds),
			seed: fc.integer({ min: 1, max: 999 })
		});
		fc.assert(
			fc.property(anyParameters, (params) => {
				expect(effectiveCodec.decode(effectiveCodec.encode(params, null))).toEqual({
					params,
					problems: []
				});
			})
		);
	});

	it('says what is rounded, and neither all nor nothing', () => {
		const parts = [0, 1, 0.5, 0.00001, 0.123];
		expect(parts.map(printPercent)).toEqual(['0 %', '100 %', '≈50.0 %', '< 0.1 %', '≈12.3 %']);
	});
});
