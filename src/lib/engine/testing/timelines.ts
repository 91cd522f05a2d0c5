import { expect } from 'vitest';
import type { Timeline } from '../index';

/** The integers from 0 up to `length`. */
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** A step as text, so that two steps can be compared by value; fractions are written in full. */
export const written = (step: unknown): string =>
	JSON.stringify(step, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

/** Some indices of a trace: the first, the last, and a few between them. */
function someOf(length: number): number[] {
	const between = [0.23, 0.5, 0.81].map((part) => Math.floor(part * (length - 1)));
	return [...new Set([0, ...between, length - 1])];
}

/**
 * Asserts that all grains of a timeline show the same at the same moment, apart from the name of the
 * grain; that their steps follow one another without a gap; and that they end together.
 */
export function expectOneProcess(timeline: Timeline<string, { readonly grain: string }>): void {
	const finest = timeline[timeline.length - 1];
	const moments = finest.trace.length;
	for (const grain of timeline) {
		for (const index of someOf(grain.trace.length)) {
			const step = grain.trace.at(index);
			expect(step.grain).toBe(grain.id);
			const [first, last] = [grain.firstMoment(index), grain.lastMoment(index)];
			expect(written({ ...step, grain: finest.id })).toBe(written(finest.trace.at(last)));
			expect([grain.indexAt(first), grain.indexAt(last)]).toEqual([index, index]);
			expect(first).toBe(index === 0 ? 0 : grain.lastMoment(index - 1) + 1);
			expect(last).toBeGreaterThanOrEqual(first);
		}
		expect(grain.lastMoment(grain.trace.length - 1)).toBe(moments - 1);
		expect(() => grain.trace.at(grain.trace.length)).toThrow(RangeError);
		expect(() => grain.trace.at(-1)).toThrow(RangeError);
	}
}

/** Asserts that steps read backwards and by leaps are those that are read in sequence. */
export function expectRandomAccess(open: () => Timeline<string, unknown>): void {
	const [inOrder, backwards] = [open(), open()];
	inOrder.forEach(({ trace }, grain) => {
		const some = range(Math.min(trace.length, 12));
		const sequence = some.map((index) => written(trace.at(index)));
		for (const index of [...some].reverse()) {
			expect(written(backwards[grain].trace.at(index))).toBe(sequence[index]);
		}
		const last = trace.length - 1;
		expect(written(open()[grain].trace.at(last))).toBe(written(trace.at(last)));
	});
}

/**
 * Asserts that the terms of a step, as `terms` lists them, add up one by one to the `sum` of each
 * step of the finest grain; at most `most` steps are read. Returns how many cells were completed.
 */
export function expectGrowingSums<Step extends { readonly done: number; readonly sum: unknown }>(
	timeline: Timeline<string, Step>,
	arithmetic: { add(a: Step['sum'], b: Step['sum']): Step['sum']; readonly zero: Step['sum'] },
	terms: (step: Step) => readonly Step['sum'][],
	most = 200
): number {
	const { trace } = timeline[timeline.length - 1];
	let [sum, completed] = [arithmetic.zero, 0];
	for (const index of range(Math.min(trace.length, most))) {
		const step = trace.at(index);
		const list = terms(step);
		if (step.done === 1) sum = arithmetic.zero;
		sum = arithmetic.add(sum, list[step.done - 1]);
		expect(String(step.sum)).toBe(String(sum));
		if (step.done === list.length) completed++;
	}
	return completed;
}
