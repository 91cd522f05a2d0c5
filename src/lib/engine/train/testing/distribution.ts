import { expect } from 'vitest';

const CELLS = 4000;

/**
 * Asserts that a sample is from the distribution with a density on an interval: the distance of
 * Kolmogorov and Smirnov, times the root of the size, is below 1.63 in 99 of 100 true samples.
 */
export function expectDensity(
	sample: readonly number[],
	density: (value: number) => number,
	low: number,
	high: number
): void {
	const width = (high - low) / CELLS;
	const masses = Array.from({ length: CELLS }, (_, cell) => density(low + (cell + 0.5) * width));
	const total = masses.reduce((sum, mass) => sum + mass, 0);
	const counts = new Array<number>(CELLS).fill(0);
	expect(sample.filter((value) => !(value >= low && value <= high))).toEqual([]);
	for (const value of sample) {
		counts[Math.min(CELLS - 1, Math.floor((value - low) / width))] += 1;
	}
	let [mass, count, distance] = [0, 0, 0];
	for (let cell = 0; cell < CELLS; cell += 1) {
		mass += masses[cell] / total;
		count += counts[cell] / sample.length;
		distance = Math.max(distance, Math.abs(mass - count));
	}
	expect(distance * Math.sqrt(sample.length)).toBeLessThan(1.63);
}
