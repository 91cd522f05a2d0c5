import { expect } from 'vitest';
import { indexAt, rational } from '../index';
import type { CellGrain, CellReference, Rational, SumStep, Tensor, Timeline } from '../index';

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** Anything as text, so that two values can be compared. */
export const written = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));

/** Up to 24 numbers from 0 to length − 1, both ends among them, in no order. */
const scattered = (length: number) =>
	length <= 24 ? range(length).reverse() : range(24).map((k) => (k * 7919 + length - 1) % length);

/**
 * Asserts what every timeline of cells must hold: its grains cut the same moments without a gap, a
 * coarse step shows what the finest shows at its last moment, the cells come in order, and reading
 * in any order gives the same as before.
 */
export function expectGrainsAgree<Step extends { grain: CellGrain; cell: CellReference }>(
	timeline: Timeline<CellGrain, Step>,
	shape: readonly number[]
): void {
	const [, cell, term] = timeline;
	expect(timeline.map(({ id }) => id)).toEqual(['map', 'cell', 'term']);
	expect(cell.trace.length).toBe(shape.reduce((product, extent) => product * extent, 1));
	for (const grain of timeline) {
		const { trace } = grain;
		expect(grain.firstMoment(0)).toBe(0);
		expect(grain.lastMoment(trace.length - 1)).toBe(term.trace.length - 1);
		for (const index of scattered(trace.length)) {
			const [first, last] = [grain.firstMoment(index), grain.lastMoment(index)];
			expect(first).toBeLessThanOrEqual(last);
			expect([grain.indexAt(first), grain.indexAt(last)]).toEqual([index, index]);
			if (index > 0) expect(grain.lastMoment(index - 1)).toBe(first - 1);
			const step = trace.at(index);
			expect(step.grain).toBe(grain.id);
			expect(written({ ...step, grain: 'term' })).toBe(written(term.trace.at(last)));
			if (grain.id === 'cell') expect(step.cell.index).toEqual(indexAt(shape, index));
		}
		expect(() => trace.at(trace.length)).toThrow(RangeError);
		expect(() => trace.at(-1)).toThrow(RangeError);
	}
}

/**
 * Asserts that a timeline of sums makes exactly this tensor: every cell's last step holds its value,
 * every term is the product of what it reads, and partial sums grow by one term at a time.
 * Returns the number of terms seen.
 */
export function expectMakes(
	timeline: Timeline<CellGrain, SumStep<Rational>>,
	tensor: string,
	expected: Tensor<Rational>
): number {
	expectGrainsAgree(timeline, expected.shape);
	const [, cell, term] = timeline;
	let seen = 0;
	range(cell.trace.length).forEach((index) => {
		const step = cell.trace.at(index);
		expect(step.cell).toEqual({ tensor, index: indexAt(expected.shape, index) });
		expect(step.done).toBe(step.terms.length);
		expect(String(step.value)).toBe(String(expected.data[index]));
		const first = cell.firstMoment(index);
		expect(cell.lastMoment(index) - first + 1).toBe(Math.max(1, step.terms.length));
		let sum = rational.zero;
		step.terms.slice(0, 6).forEach(({ reads, factor, product }, place) => {
			const values = reads.map(({ value }) => value);
			expect(String(product)).toBe(String(values.reduce(rational.mul, factor)));
			sum = rational.add(sum, product);
			expect(String(term.trace.at(first + place).sum)).toBe(String(sum));
			seen++;
		});
	});
	return seen;
}

/** Asserts that every cell that the steps read holds, in the tensor of that name, what they say. */
export function expectReadsTrue(
	steps: Timeline<CellGrain, SumStep<Rational>>,
	tensors: Readonly<Record<string, Tensor<Rational>>>
): void {
	const { trace } = steps[1];
	for (const index of scattered(trace.length)) {
		for (const { tensor, index: cell, value } of trace.at(index).terms.flatMap((t) => t.reads)) {
			const source = tensors[tensor];
			const place = cell.reduce((total, axis, k) => total * source.shape[k] + axis, 0);
			expect(String(source.data[place])).toBe(String(value));
		}
	}
}
