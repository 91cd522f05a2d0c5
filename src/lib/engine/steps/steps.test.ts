import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avgPool2dBackward, avgPool2dBackwardTimeline, float64, interpolate2d } from '../index';
import { interpolate2dTimeline, linear, linearTimeline, maxPool2dTimeline } from '../index';
import { maxPool2dBackwardTimeline } from '../index';
import { randomTensor, seededRandom } from '../testing/differences';
import { planeMoments, uniformMoments } from './map-moments';

const counts = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 });

describe('the moments of a map', () => {
	it('are one a term, and one for a cell without terms', () => {
		fc.assert(
			fc.property(counts, counts, (rows, columns) => {
				const map = planeMoments(rows, columns);
				const cells = rows.flatMap((row) => columns.map((column) => Math.max(1, row * column)));
				let moment = 0;
				cells.forEach((length, cell) => {
					expect(map.firstMoment(cell)).toBe(moment);
					moment += length;
				});
				expect([map.cells, map.moments]).toEqual([cells.length, moment]);
				expect(map.firstMoment(cells.length)).toBe(moment);
			})
		);
	});

	it('are the same whether counted alike or one by one', () => {
		const [alike, counted] = [uniformMoments(6, 4), planeMoments([2, 2], [2, 2, 2])];
		for (let cell = 0; cell <= 6; cell++) {
			expect(counted.firstMoment(cell)).toBe(alike.firstMoment(cell));
		}
	});
});

describe('a timeline of cells', () => {
	it('opens a pooling layer of AlexNet and reads its last steps', () => {
		const random = seededRandom(2012);
		const x = randomTensor([1, 96, 55, 55], random);
		const options = { kernelSize: 3, stride: 2 };
		const [map, cell, term] = maxPool2dTimeline(x, options, float64);
		const lengths = [96, 96 * 27 * 27, 96 * 27 * 27 * 9];
		expect([map, cell, term].map(({ trace }) => trace.length)).toEqual(lengths);
		for (const { trace } of [map, cell, term]) {
			const { cell: shown, done } = trace.at(trace.length - 1);
			expect([shown.index, done]).toEqual([[0, 95, 26, 26], 9]);
		}
		const gradOutput = randomTensor([1, 96, 27, 27], random);
		const [, back] = maxPool2dBackwardTimeline(x, options, gradOutput, float64);
		expect(back.trace.length).toBe(96 * 55 * 55);
		// Row and column 2 are the last of one window and the first of the next.
		expect(back.trace.at(2 * 55 + 2).terms).toHaveLength(4);
	});

	it('makes in doubles what the operation makes, to the last digit', () => {
		const random = seededRandom(754);
		const x = randomTensor([1, 2, 5, 4], random);
		const pool = { kernelSize: 3, stride: 2, padding: 1, countIncludePad: false };
		const gradOutput = randomTensor([1, 2, 3, 2], random);
		const valuesOf = (trace: { length: number; at(index: number): { value: number } }) =>
			Array.from({ length: trace.length }, (_, index) => trace.at(index).value);
		const shares = avgPool2dBackwardTimeline(x, pool, gradOutput, float64);
		const { input } = avgPool2dBackward(x, pool, gradOutput, float64);
		expect(valuesOf(shares[1].trace)).toEqual(input.data);
		const resize = { size: [7, 3], mode: 'bilinear' } as const;
		const resized = interpolate2dTimeline(x, resize, float64);
		expect(valuesOf(resized[1].trace)).toEqual(interpolate2d(x, resize, float64).data);
		const [flat, weight] = [randomTensor([2, 7], random), randomTensor([3, 7], random)];
		const bias = randomTensor([3], random);
		const layer = linearTimeline(flat, weight, bias, float64);
		expect(valuesOf(layer[1].trace)).toEqual(linear(flat, weight, bias, float64).data);
	});
});
