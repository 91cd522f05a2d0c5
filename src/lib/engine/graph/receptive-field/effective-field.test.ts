import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	effectiveField,
	effectiveSize,
	float64,
	forward,
	influenceWithin,
	mapTensor
} from '../../index';
import { initialParameters, networkParameters, networkReads, rational } from '../../index';
import { receptiveCells, resolveNetwork, sequential, unet, zeros } from '../../index';
import type { Layer, Network, Rational } from '../../index';
import { seededRandom } from '../../random';
import { constant, uniform } from '../../train/init/simple';
import { placesOf } from './testing/dependence';

/** A stack of convolutions of one channel, without bias. */
const stack = (depth: number, kernelSize: number) =>
	sequential(
		Object.fromEntries(
			Array.from({ length: depth }, (_, index): [string, Layer] => [
				`conv${index}`,
				{ type: 'conv2d', outChannels: 1, kernelSize, bias: false }
			])
		)
	);

/** The run of a network with every weight 1 on zeros. */
function runOfOnes(network: Network, size: number) {
	const shape = [1, 1, size, size];
	const specs = networkParameters(resolveNetwork(network, shape));
	const ones = specs.map(({ key, shape: own }) => [
		key,
		mapTensor(constant(own, 1), (value) => rational.from(value))
	]);
	return forward(network, Object.fromEntries(ones), { x: zeros(shape, rational) }, rational);
}

/** The coefficients of (1 + x + … + x^(k − 1))^n: a box of k ones, convolved with itself n times. */
function boxPower(k: number, n: number): number[] {
	let power = [1];
	for (let times = 0; times < n; times++) {
		const next = new Array<number>(power.length + k - 1).fill(0);
		power.forEach((value, place) => {
			for (let shift = 0; shift < k; shift++) next[place + shift] += value;
		});
		power = next;
	}
	return power;
}

const depths = fc.integer({ min: 1, max: 4 });
const kernels = fc.integer({ min: 1, max: 4 });

describe('effectiveField', () => {
	it('is 1, 2, 3, 2, 1 along each axis for two 3×3 of ones', () => {
		const { influence } = effectiveField(runOfOnes(stack(2, 3), 5), 'conv1', [0, 0], rational);
		const numbers = influence.data.map(rational.toNumber);
		expect(numbers.slice(0, 5)).toEqual([1, 2, 3, 2, 1]);
		expect(numbers.slice(10, 15)).toEqual([3, 6, 9, 6, 3]);
	});

	it('is a box convolved with itself as often as there are layers, exactly', () => {
		fc.assert(
			fc.property(depths, kernels, (depth, kernel) => {
				const size = depth * (kernel - 1) + 1;
				const run = runOfOnes(stack(depth, kernel), size);
				const field = effectiveField(run, `conv${depth - 1}`, [0, 0], rational);
				const box = boxPower(kernel, depth);
				const expected = box.flatMap((row) => box.map((column) => row * column));
				expect(field.influence.data.map(rational.toNumber)).toEqual(expected);
				expect(rational.toNumber(field.total)).toBe(kernel ** (2 * depth));
				expect(field.gradient.shape).toEqual([1, 1, size, size]);
			}),
			{ numRuns: 30 }
		);
	});

	it('has a variance of n (k² − 1) / 12, so that it grows as √n while the field grows as n', () => {
		fc.assert(
			fc.property(depths, kernels, (depth, kernel) => {
				const size = depth * (kernel - 1) + 1;
				const run = runOfOnes(stack(depth, kernel), size);
				const field = effectiveField(run, `conv${depth - 1}`, [0, 0], rational);
				const { centre, deviation } = effectiveSize(field, rational);
				expect(centre[0]).toBeCloseTo((size - 1) / 2, 10);
				expect(deviation[0] ** 2).toBeCloseTo((depth * (kernel ** 2 - 1)) / 12, 10);
				expect(deviation[1]).toBeCloseTo(deviation[0], 10);
			}),
			{ numRuns: 30 }
		);
	});

	it('counts cells as Luo et al. do, and shares exactly', () => {
		const field = effectiveField(runOfOnes(stack(3, 3), 7), 'conv2', [0, 0], rational);
		// Along an axis 1, 3, 6, 7, 6, 3, 1: all but the four corners are above 4.55 % of 49.
		const above = field.influence.data
			.map(rational.toNumber)
			.filter((value) => value > 0.0455 * 49);
		expect(effectiveSize(field, rational).cells).toBe(above.length);
		expect(above.length).toBe(49 - 4);
		const share = (radius: number): string =>
			influenceWithin<Rational>(field, [3, 3], radius, rational).toFraction();
		expect([share(0), share(1), share(3)]).toEqual(['49/729', '361/729', '1']);
	});

	it('lies within the cells that are read, in a network with random weights', () => {
		const network = unet({ channels: [6, 8] });
		const shape = [1, 1, 16, 16];
		const resolved = resolveNetwork(network, shape);
		const random = seededRandom(7);
		const parameters = initialParameters(resolved, random);
		const x = uniform(shape, { a: -1, b: 1 }, random);
		const run = forward(network, parameters, { x }, float64);
		const field = effectiveField(run, 'head', [8, 7], float64);
		const cells = new Set(
			placesOf(receptiveCells(networkReads(resolved), 'head', [8, 7]), [16, 16])
		);
		const moved = field.influence.data.flatMap((value, place) => (value === 0 ? [] : [place]));
		expect(moved.length).toBeGreaterThan(50);
		expect(moved.every((place) => cells.has(place))).toBe(true);
	});

	it('is nothing where nothing is passed on, and refuses what there is not', () => {
		const dead = forward(
			sequential({ relu: { type: 'relu' } }),
			{},
			{ x: constant([1, 1, 3, 3], -1) },
			float64
		);
		const field = effectiveField(dead, 'relu', [1, 1], float64);
		expect(effectiveSize(field, float64)).toMatchObject({ cells: 0, side: 0 });
		expect(influenceWithin(field, [1, 1], 3, float64)).toBe(0);
		expect(() => effectiveField(dead, 'relu', [3, 0], float64)).toThrow('effectiveField: row 3');
		expect(() => effectiveField(dead, 'gone', [0, 0], float64)).toThrow("node 'gone'");
	});
});
