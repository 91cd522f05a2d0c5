import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	EngineError,
	indexAt,
	logSoftmax,
	logSoftmaxBackward,
	logSoftmaxTimeline,
	mapTensor,
	offset,
	softmax,
	softmaxBackward,
	softmaxGrains,
	softmaxTimeline,
	softmaxTrace,
	type EngineErrorCode
} from '../../index';
import { expectClose, expectSlopes, randomTensor, seededRandom } from '../../testing/differences';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const logs = (...values: number[]) => values.map((value) => Math.log(value));
const shapesAndAxes = fc.constantFrom([4], [3, 1], [2, 3], [2, 3, 2], [1, 2, 2, 3]).chain((shape) =>
	fc.tuple(
		fc.nat().map((seed) => randomTensor(shape, seededRandom(seed), -5, 5)),
		fc.integer({ min: -shape.length, max: shape.length - 1 })
	)
);

describe('softmax by hand', () => {
	it('gives ln 1, ln 2, ln 5 the shares 1/8, 2/8, 5/8', () => {
		const x = { shape: [3], data: logs(1, 2, 5) };
		expectClose(softmax(x, { dim: 0 }), { shape: [3], data: [0.125, 0.25, 0.625] }, 1e-15);
		const expected = { shape: [3], data: logs(0.125, 0.25, 0.625) };
		expectClose(logSoftmax(x, { dim: -1 }), expected, 1e-15);
	});

	it('runs along the axis that it is given', () => {
		const x = { shape: [2, 2], data: logs(1, 3, 4, 1) };
		expectClose(softmax(x, { dim: 1 }), { shape: [2, 2], data: [0.25, 0.75, 0.8, 0.2] }, 1e-15);
		expectClose(softmax(x, { dim: 0 }), { shape: [2, 2], data: [0.2, 0.75, 0.8, 0.25] }, 1e-15);
	});

	it('does not overflow, and its logarithm keeps what the softmax loses', () => {
		const x = { shape: [3], data: [1000, 0, -1000] };
		expect(softmax(x, { dim: 0 }).data).toEqual([1, 0, 0]);
		expect(logSoftmax(x, { dim: 0 }).data).toEqual([0, -1000, -2000]);
		expect(softmax({ shape: [2], data: [-1e308, -1e308] }, { dim: 0 }).data).toEqual([0.5, 0.5]);
	});
});

describe('laws of softmax', () => {
	it('shares add up to 1, do not change when all logits rise, and are e to the log-softmax', () => {
		fc.assert(
			fc.property(shapesAndAxes, ([x, dim]) => {
				const y = softmax(x, { dim });
				const axis = (dim + x.shape.length) % x.shape.length;
				range(y.data.length).forEach((place) => {
					const line = range(x.shape[axis]).map(
						(cell) => y.data[offset(x.shape, indexAt(x.shape, place).with(axis, cell))]
					);
					expect(Math.abs(line.reduce((sum, share) => sum + share) - 1)).toBeLessThan(1e-14);
				});
				const raised = mapTensor(x, (value) => value + 7);
				expectClose(softmax(raised, { dim }), y, 1e-14);
				expectClose(mapTensor(logSoftmax(x, { dim }), Math.exp), y, 1e-14);
			})
		);
	});

	it.each([
		['softmax', softmax, softmaxBackward],
		['logSoftmax', logSoftmax, logSoftmaxBackward]
	] as const)('the gradient of %s agrees with central differences', (_, forward, backward) => {
		const random = seededRandom(1959);
		let compared = 0;
		for (const shape of [[5], [3, 4], [2, 3, 2, 2]]) {
			for (const dim of range(shape.length)) {
				const [x, g] = [randomTensor(shape, random), randomTensor(shape, random)];
				const { input } = backward(x, { dim }, g);
				expectSlopes((moved) => forward(moved, { dim }), x, g, input, 1e-9);
				compared++;
			}
		}
		expect(compared).toBe(7);
	});
});

describe('softmaxTimeline', () => {
	const x = { shape: [3], data: logs(2, 5, 1) };

	it('finds the max, raises, adds and divides, cell by cell', () => {
		const [slice, phase, cell] = softmaxTimeline(x, { dim: 0 });
		expect([slice, phase, cell].map(({ trace }) => trace.length)).toEqual([1, 4, 12]);
		expect(range(4).map((index) => phase.trace.at(index).phase)).toEqual([
			...['max', 'exponential', 'sum', 'output']
		]);
		expect(range(3).map((index) => cell.trace.at(index).max)).toEqual(logs(2, 5, 5));
		expect(range(12).map((index) => cell.trace.at(index).exponentials.length)).toEqual([
			...[0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 3]
		]);
		const sums = range(3).map((index) => cell.trace.at(6 + index).sum);
		expectClose({ shape: [3], data: sums }, { shape: [3], data: [0.4, 1.4, 1.6] }, 1e-15);
		expect(cell.trace.at(10).outputs).toHaveLength(2);
		expect(slice.trace.at(0).outputs).toEqual(softmax(x, { dim: 0 }).data);
	});

	it('agrees with the operation at every line, in any order and at every grain', () => {
		fc.assert(
			fc.property(shapesAndAxes, fc.boolean(), fc.nat(), ([x2, dim], isLogarithm, start) => {
				const timeline = (isLogarithm ? logSoftmaxTimeline : softmaxTimeline)(x2, { dim });
				const y = (isLogarithm ? logSoftmax : softmax)(x2, { dim });
				const [slice, phase, cell] = timeline;
				let cells = 0;
				range(slice.trace.length).forEach((turn) => {
					const index = (start + turn) % slice.trace.length;
					const step = slice.trace.at(index);
					step.cells.forEach((place, k) => {
						expect(step.x[k]).toBe(x2.data[offset(x2.shape, place)]);
						expect(step.outputs[k]).toBe(y.data[offset(x2.shape, place)]);
						cells++;
					});
					for (const finer of [phase, cell]) {
						const at = finer.trace.at(finer.indexAt(slice.lastMoment(index)));
						expect({ ...at, grain: 'slice' }).toEqual(step);
					}
				});
				expect(cells).toBe(y.data.length);
			}),
			{ numRuns: 60 }
		);
	});

	it('names its grains, and throws outside', () => {
		expect(softmaxTimeline(x, { dim: 0 }).map(({ id }) => id)).toEqual(softmaxGrains);
		expect(softmaxTrace(x, { dim: 0 }).length).toBe(4);
		expect(() => softmaxTrace(x, { dim: 0 }).at(4)).toThrow(RangeError);
	});
});

describe('softmax refuses', () => {
	const x = { shape: [2, 3], data: [1, 2, 3, 4, 5, 6] };
	it.each<readonly [message: string, code: EngineErrorCode, run: () => unknown]>([
		[
			'softmax: dim 2 is not an integer from -2 to 1',
			'indexOutOfRange',
			() => softmax(x, { dim: 2 })
		],
		[
			'logSoftmax: dim -3 is not an integer from -2 to 1',
			'indexOutOfRange',
			() => logSoftmax(x, { dim: -3 })
		],
		[
			'softmax: dim NaN is not an integer from -2 to 1',
			'indexOutOfRange',
			() => softmax(x, { dim: NaN })
		],
		[
			'softmax: x of shape [] has no axis',
			'wrongRank',
			() => softmax({ shape: [], data: [1] }, { dim: 0 })
		],
		[
			'softmaxTimeline: x has 1 elements where shape [2] asks for 2',
			'wrongLength',
			() => softmaxTimeline({ shape: [2], data: [1] }, { dim: 0 })
		],
		[
			'softmaxBackward: gradOutput of shape [3, 2] is not of shape [2, 3]',
			'wrongShape',
			() => softmaxBackward(x, { dim: 0 }, { ...x, shape: [3, 2] })
		],
		[
			'logSoftmaxBackward: gradOutput of shape [6] is not of shape [2, 3]',
			'wrongShape',
			() => logSoftmaxBackward(x, { dim: 0 }, { ...x, shape: [6] })
		]
	])('%s', (message, code, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(expect.objectContaining({ code, message }));
	});
});
