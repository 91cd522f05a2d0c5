import { describe, expect, it } from 'vitest';
import {
	logSoftmaxBackward,
	logSoftmaxBackwardTimeline,
	logSoftmaxBackwardTrace,
	offset,
	softmaxBackward,
	softmaxBackwardTimeline,
	softmaxBackwardTrace
} from '../../index';
import { randomTensor, seededRandom } from '../../testing/differences';

const range = (length: number) => Array.from({ length }, (_, index) => index);

describe('the backward pass of softmax, step by step', () => {
	it('adds g · y, then writes y · (g − sum); of log-softmax g, and g − y · sum', () => {
		const x = { shape: [2], data: [0, 0] };
		const above = { shape: [2], data: [4, 2] };
		const steps = (trace: ReturnType<typeof softmaxBackwardTrace>) =>
			range(trace.length).map((index) => [trace.at(index).sum, trace.at(index).gradients]);
		expect(steps(softmaxBackwardTrace(x, { dim: 0 }, above, 'cell'))).toEqual([
			[2, []],
			[3, []],
			[3, [0.5]],
			[3, [0.5, -0.5]]
		]);
		expect(steps(logSoftmaxBackwardTrace(x, { dim: 0 }, above, 'cell'))).toEqual([
			[4, []],
			[6, []],
			[6, [1]],
			[6, [1, -1]]
		]);
	});

	it.each([
		['softmax', softmaxBackward, softmaxBackwardTimeline],
		['logSoftmax', logSoftmaxBackward, logSoftmaxBackwardTimeline]
	] as const)('agrees with %sBackward along every axis, at every grain', (_, backward, open) => {
		const random = seededRandom(1944);
		let cells = 0;
		for (const shape of [[4], [2, 3], [2, 3, 2]]) {
			for (const dim of range(shape.length)) {
				const [x, above] = [randomTensor(shape, random), randomTensor(shape, random)];
				const { input } = backward(x, { dim }, above);
				const [slice, phase, cell] = open(x, { dim }, above);
				for (const index of range(slice.trace.length).reverse()) {
					const step = slice.trace.at(index);
					step.cells.forEach((place, k) => {
						expect(step.gradients[k]).toBe(input.data[offset(shape, place)]);
						cells++;
					});
					for (const finer of [phase, cell]) {
						const last = finer.trace.at(finer.indexAt(slice.lastMoment(index)));
						expect({ ...last, grain: 'slice' }).toEqual(step);
					}
				}
			}
		}
		expect(cells).toBe(4 + 2 * 6 + 3 * 12);
	});

	it('refuses a gradient of another shape, and steps outside', () => {
		const x = { shape: [2], data: [0, 0] };
		const long = { shape: [3], data: [1, 2, 3] };
		expect(() => softmaxBackwardTrace(x, { dim: 0 }, long)).toThrow(
			'softmaxBackwardTimeline: gradOutput of shape [3] is not of shape [2]'
		);
		expect(() => softmaxBackwardTrace(x, { dim: 0 }, x).at(2)).toThrow(RangeError);
	});
});
