import { expect } from 'vitest';
import { mapTensor, type Tensor } from '../index';

/** Numbers from 0 up to 1 that look random and are the same at every run (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A tensor of doubles between `low` and `high`. */
export function randomTensor(
	shape: readonly number[],
	random: () => number,
	low = -2,
	high = 2
): Tensor<number> {
	const length = shape.reduce((product, extent) => product * extent, 1);
	return { shape, data: Array.from({ length }, () => low + (high - low) * random()) };
}

/** The gradient of a scalar function by central differences: (f(x + h) − f(x − h)) / 2h for each cell. */
export function centralDifferences(
	f: (x: Tensor<number>) => number,
	x: Tensor<number>,
	h = 1e-5
): Tensor<number> {
	return mapTensor(x, (value, index) => {
		const moved = (by: number) => f({ shape: x.shape, data: x.data.with(index, value + by) });
		return (moved(h) - moved(-h)) / (2 * h);
	});
}

/** Σ a · b: what the loss is when the gradient that comes from above is b. */
export function dot(a: Tensor<number>, b: Tensor<number>): number {
	expect(a.shape).toEqual(b.shape);
	return a.data.reduce((sum, value, index) => sum + value * b.data[index], 0);
}

/** Asserts equal shapes and |a − e| ≤ tolerance · max(1, |e|) for every element; no element may be NaN. */
export function expectClose(
	actual: Tensor<number>,
	expected: Tensor<number>,
	tolerance: number,
	context = ''
): void {
	expect(actual.shape, context).toEqual(expected.shape);
	expect(actual.data.length, context).toBe(expected.data.length);
	expect(actual.data.length, context).toBeGreaterThan(0);
	actual.data.forEach((value, index) => {
		const wanted = expected.data[index];
		const error = Math.abs(value - wanted) / Math.max(1, Math.abs(wanted));
		if (error <= tolerance) return;
		expect.fail(`${context} at ${index}: ${value} where ${wanted} was expected`);
	});
}

/** Asserts that a gradient is that of ⟨f(x), gradOutput⟩ with respect to x, by central differences. */
export function expectSlopes(
	f: (x: Tensor<number>) => Tensor<number>,
	x: Tensor<number>,
	gradOutput: Tensor<number>,
	gradient: Tensor<number>,
	tolerance: number,
	context = ''
): void {
	const numeric = centralDifferences((moved) => dot(f(moved), gradOutput), x);
	expectClose(gradient, numeric, tolerance, context);
}
