import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	indexAt,
	prelu,
	preluBackward,
	preluBackwardTimeline,
	preluBackwardTrace,
	preluTimeline,
	preluTrace,
	rational
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { expectEqual } from '../../testing/exact';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const shape = [2, 3, 2, 1];
const tensors = fc.tuple(
	integerTensor(shape),
	fc.constantFrom([1], [3]).chain(integerTensor),
	integerTensor(shape)
);

describe('a trace of prelu', () => {
	it('agrees with the operation and its gradients at every cell, in any order', () => {
		fc.assert(
			fc.property(tensors, fc.nat(), ([x, weight, above], start) => {
				const y = prelu(x, weight, rational);
				const gradients = preluBackward(x, weight, above, rational);
				const forward = preluTrace(x, weight, rational);
				const backward = preluBackwardTrace(x, weight, above, rational);
				expect([forward.length, backward.length]).toEqual([12, 12]);
				const sums = weight.data.map(() => rational.zero);
				range(12).forEach((turn) => {
					const place = (start + turn) % 12;
					const step = forward.at(place);
					const cell = indexAt(shape, place);
					expect(step.cell).toEqual(cell);
					expect(step.weightIndex).toBe(weight.shape[0] === 1 ? 0 : cell[1]);
					expect(String(step.value)).toBe(String(y.data[place]));
					const back = backward.at(place);
					expect(back.cell).toEqual(cell);
					expect(String(back.product)).toBe(String(gradients.input.data[place]));
					sums[back.weightIndex] = rational.add(sums[back.weightIndex], back.weightTerm);
				});
				expectEqual({ shape: weight.shape, data: sums }, gradients.weight);
			})
		);
	});

	it('shows a map at its last cell', () => {
		fc.assert(
			fc.property(tensors, ([x, weight, above]) => {
				for (const [map, cell] of [
					preluTimeline(x, weight, rational),
					preluBackwardTimeline(x, weight, above, rational)
				]) {
					expect([map.trace.length, cell.trace.length]).toEqual([6, 12]);
					range(6).forEach((index) => {
						const last = cell.trace.at(map.lastMoment(index));
						expect(map.trace.at(index)).toEqual({ ...last, grain: 'map' });
					});
				}
			})
		);
	});
});
