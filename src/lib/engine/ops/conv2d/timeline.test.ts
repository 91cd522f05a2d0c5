import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, conv2dGrains, conv2dTimeline, conv2dTrace, float64, grainOf } from '../../index';
import { indexAt, offset, rational, type Conv2dStep, type Rational } from '../../index';
import { conv2dCalls, type DrawnConv2d } from '../../testing/arbitraries';
import { exact, matrix } from '../../testing/exact';

const range = (length: number) => Array.from({ length }, (_, index) => index);

const timelineOf = ({ x, weight, bias, options }: DrawnConv2d) =>
	conv2dTimeline(x, weight, bias, options, rational);

/** A step as text, so that two steps can be compared by value. */
const written = (step: Conv2dStep<Rational>) =>
	JSON.stringify(step, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

describe('conv2dTimeline by hand', () => {
	const x = matrix([
		[0, 1, 2],
		[3, 4, 5],
		[6, 7, 8]
	]);
	const kernel = matrix([
		[0, 1],
		[2, 3]
	]);

	it('adds the terms of a cell one by one, the bias last', () => {
		const timeline = conv2dTimeline(x, kernel, exact([1], ['1/2']), {}, rational);
		const { trace } = grainOf(timeline, 'term');
		const shown = range(5).map((index) => trace.at(index));
		expect(shown.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
		expect(shown.map(({ sum }) => sum.toFraction())).toEqual(['0', '1', '7', '19', '39/2']);
		expect(shown.map(({ output }) => output)).toEqual(range(5).map(() => [0, 0, 0, 0]));
		expect(shown[0].taps.map(({ product }) => product.toFraction())).toEqual(['0', '1', '6', '12']);
		expect(trace.at(5).output).toEqual([0, 0, 0, 1]);
	});

	it('has as many steps as maps, cells and terms', () => {
		const lengths = (bias: Parameters<typeof conv2dTimeline<Rational>>[2]) =>
			conv2dTimeline(x, kernel, bias, {}, rational).map(({ id, trace }) => [id, trace.length]);
		expect(lengths(null)).toEqual([
			['map', 1],
			['cell', 4],
			['term', 16]
		]);
		expect(lengths(exact([1], [0]))).toEqual([
			['map', 1],
			['cell', 4],
			['term', 20]
		]);
	});

	it('shows a cell when it is complete, and a map at its last cell', () => {
		const [map, cell] = conv2dTimeline(x, kernel, null, {}, rational);
		expect(range(4).map((index) => cell.trace.at(index).sum.toFraction())).toEqual([
			...['19', '25', '37', '43']
		]);
		const step = map.trace.at(0);
		expect(step).toMatchObject({ grain: 'map', output: [0, 0, 1, 1], done: 4, bias: null });
		expect(step.sum.toFraction()).toBe('43');
	});

	it('runs over images, then filters, then cells', () => {
		const images = exact([2, 1, 1, 2], [1, 2, 3, 4]);
		const filters = exact([2, 1, 1, 1], [1, 10]);
		const trace = conv2dTrace(images, filters, null, {}, rational);
		const shown = range(8).map((index) => trace.at(index));
		expect(shown.map(({ output }) => output.join(''))).toEqual([
			...['0000', '0001', '0100', '0101', '1000', '1001', '1100', '1101']
		]);
		expect(shown.map(({ sum }) => rational.toNumber(sum))).toEqual([1, 2, 10, 20, 3, 4, 30, 40]);
	});
});

describe('a trace and its operation agree', () => {
	it('at every cell, term by term and map by map', () => {
		fc.assert(
			fc.property(conv2dCalls, (call) => {
				const { x, weight, bias, options } = call;
				const y = conv2d(x, weight, bias, options, rational);
				const valueAt = (output: readonly number[]) => String(y.data[offset(y.shape, output)]);
				const [map, cell, term] = timelineOf(call);
				const termsPerCell = term.trace.length / cell.trace.length;

				expect(cell.trace.length).toBe(y.data.length);
				range(cell.trace.length).forEach((index) => {
					const { output, sum, done } = cell.trace.at(index);
					expect(output).toEqual(indexAt(y.shape, index));
					expect([String(sum), done]).toEqual([valueAt(output), termsPerCell]);
				});
				expect(map.trace.length).toBe(y.shape[0] * y.shape[1]);
				range(map.trace.length).forEach((index) => {
					const { output, sum } = map.trace.at(index);
					const last = [y.shape[2] - 1, y.shape[3] - 1];
					expect(output).toEqual([...indexAt(y.shape.slice(0, 2), index), ...last]);
					expect(String(sum)).toBe(valueAt(output));
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('partial sums grow by one term at a time, from 0 to the cell', () => {
		let seen = 0;
		fc.assert(
			fc.property(conv2dCalls, (call) => {
				const y = conv2d(call.x, call.weight, call.bias, call.options, rational);
				const { trace } = grainOf(timelineOf(call), 'term');
				const termsPerCell = trace.length / y.data.length;
				let sum = rational.zero;
				range(Math.min(trace.length, 400)).forEach((index) => {
					const step = trace.at(index);
					const terms = [
						...step.taps.map(({ product }) => product),
						...(step.bias ? [step.bias] : [])
					];
					expect(terms).toHaveLength(termsPerCell);
					expect(step.done).toBe((index % termsPerCell) + 1);
					if (step.done === 1) sum = rational.zero;
					sum = rational.add(sum, terms[step.done - 1]);
					expect(String(step.sum)).toBe(String(sum));
					if (step.done < termsPerCell) return;
					expect(String(sum)).toBe(String(y.data[Math.floor(index / termsPerCell)]));
					seen++;
				});
			}),
			{ numRuns: 60 }
		);
		expect(seen).toBeGreaterThan(200);
	});

	it('all grains show the same at the same moment', () => {
		fc.assert(
			fc.property(conv2dCalls, (call) => {
				const [map, cell, term] = timelineOf(call);
				for (const coarse of [map, cell]) {
					const last = coarse.trace.length - 1;
					for (const index of new Set([0, Math.floor(last / 2), last])) {
						const step = coarse.trace.at(index);
						const finest = term.trace.at(coarse.lastMoment(index));
						expect(step.grain).toBe(coarse.id);
						expect(written({ ...step, grain: 'term' })).toBe(written(finest));
						expect(coarse.indexAt(coarse.firstMoment(index))).toBe(index);
						expect(coarse.indexAt(coarse.lastMoment(index))).toBe(index);
					}
				}
				expect(map.lastMoment(map.trace.length - 1)).toBe(term.trace.length - 1);
			})
		);
	});
});

describe('a trace is random access', () => {
	it('in any order it gives what it gives in sequence', () => {
		fc.assert(
			fc.property(conv2dCalls, fc.nat(), fc.integer({ min: 1, max: 97 }), (call, start, leap) => {
				for (const grain of conv2dGrains) {
					const { x, weight, bias, options } = call;
					const open = () => conv2dTrace(x, weight, bias, options, rational, grain);
					const length = open().length;
					const some = Math.min(length, 25);
					const sequence = open();
					const inOrder = range(some).map((index) => written(sequence.at(index)));
					const jumpy = open();
					range(some).forEach((turn) => {
						const index = (start + turn * leap) % some;
						expect(written(jumpy.at(index))).toBe(inOrder[index]);
					});
					expect(written(open().at(length - 1))).toBe(written(jumpy.at(length - 1)));
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('opens a layer of AlexNet and reads its last step', () => {
		const cells = (length: number) => new Array<number>(length).fill(1);
		const x = { shape: [1, 3, 224, 224], data: cells(3 * 224 * 224) };
		const weight = { shape: [96, 3, 11, 11], data: cells(96 * 363) };
		const timeline = conv2dTimeline(x, weight, null, { stride: 4, padding: 2 }, float64);
		expect(timeline.map(({ trace }) => trace.length)).toEqual([96, 96 * 3025, 96 * 3025 * 363]);
		for (const { trace } of timeline) {
			const { output, sum, done } = trace.at(trace.length - 1);
			// The last window starts at 4 · 54 − 2 = 214 and has 10 of its 11 rows and columns inside.
			expect([output, sum, done]).toEqual([[0, 95, 54, 54], 3 * 10 * 10, 363]);
		}
	});

	it.each([-1, 16, 1.5, NaN])('throws at step %d of 16', (index) => {
		const trace = conv2dTrace(
			matrix([
				[0, 1, 2],
				[3, 4, 5],
				[6, 7, 8]
			]),
			matrix([
				[0, 1],
				[2, 3]
			]),
			null,
			{},
			rational,
			'term'
		);
		expect(() => trace.at(index)).toThrow(RangeError);
	});
});
