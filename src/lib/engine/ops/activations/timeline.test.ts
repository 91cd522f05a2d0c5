import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activationBackwardTimeline,
	activationBackwardTrace,
	activationGrains,
	activationTimeline,
	activationTrace,
	geluPointwise,
	indexAt,
	leakyReluPointwise,
	rational,
	relu,
	reluBackward,
	reluPointwise
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact } from '../../testing/exact';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const shapes = fc.constantFrom([5], [2, 3], [2, 3, 2], [2, 1, 3, 2]);
const drawn = shapes.chain((shape) => fc.tuple(integerTensor(shape), integerTensor(shape)));

describe('activationTimeline', () => {
	it('shows one cell a step, and a map at its last cell', () => {
		const x = exact([1, 2, 1, 2], [-1, 2, 3, -4]);
		const [map, cell] = activationTimeline(leakyReluPointwise({}, rational), x);
		expect([map.trace.length, cell.trace.length]).toEqual([2, 4]);
		const shown = range(4).map((index) => cell.trace.at(index));
		expect(shown.map(({ cell: place }) => place.join(''))).toEqual([
			'0000',
			'0001',
			'0100',
			'0101'
		]);
		expect(shown.map(({ value }) => value.toFraction())).toEqual(['-1/100', '2', '3', '-1/25']);
		expect(map.trace.at(0)).toEqual({ ...cell.trace.at(1), grain: 'map' });
	});

	it('agrees with relu and its backward pass at every cell, in any order', () => {
		fc.assert(
			fc.property(drawn, fc.nat(), ([x, gradOutput], start) => {
				const forward = activationTrace(reluPointwise(rational), x);
				const y = relu(x, rational);
				const backward = activationBackwardTrace(reluPointwise(rational), x, gradOutput, rational);
				const { input } = reluBackward(x, gradOutput, rational);
				expect([forward.length, backward.length]).toEqual([y.data.length, y.data.length]);
				range(y.data.length).forEach((turn) => {
					const place = (start + turn) % y.data.length;
					const cell = indexAt(x.shape, place);
					expect(forward.at(place)).toMatchObject({ grain: 'cell', cell });
					expect(String(forward.at(place).value)).toBe(String(y.data[place]));
					const step = backward.at(place);
					expect(step.cell).toEqual(cell);
					expect(String(step.product)).toBe(String(input.data[place]));
					expect(String(rational.mul(step.slope, step.gradOutput))).toBe(String(step.product));
				});
			})
		);
	});

	it('shows the same at the same moment at every grain', () => {
		fc.assert(
			fc.property(drawn, ([x, gradOutput]) => {
				const [map, cell] = activationBackwardTimeline(
					reluPointwise(rational),
					x,
					gradOutput,
					rational
				);
				range(map.trace.length).forEach((index) => {
					const last = map.lastMoment(index);
					expect(map.trace.at(index)).toEqual({ ...cell.trace.at(last), grain: 'map' });
					expect(map.indexAt(map.firstMoment(index))).toBe(index);
				});
				expect(map.lastMoment(map.trace.length - 1)).toBe(cell.trace.length - 1);
			})
		);
	});

	it('names its grains from coarse to fine, and throws outside', () => {
		const timeline = activationTimeline(geluPointwise(), { shape: [2], data: [0, 1] });
		expect(timeline.map(({ id }) => id)).toEqual(activationGrains);
		expect(() => timeline[1].trace.at(2)).toThrow(RangeError);
		expect(() => timeline[1].trace.at(-1)).toThrow(RangeError);
	});
});
