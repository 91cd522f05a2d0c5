import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	dropout,
	dropoutBackward,
	dropoutBackwardTimeline,
	dropoutBackwardTrace,
	dropoutGrains,
	dropoutMask,
	dropoutTimeline,
	dropoutTrace,
	EngineError,
	float64,
	indexAt,
	rational,
	type EngineErrorCode
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { randomTensor, seededRandom } from '../../testing/differences';
import { exact, expectEqual } from '../../testing/exact';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const quarter = { p: rational.from('1/4'), training: true } as const;

/** A generator that gives these numbers in turn. */
function drawing(...numbers: number[]): () => number {
	const rest = [...numbers];
	return () => rest.shift() ?? NaN;
}

describe('dropout by hand', () => {
	it('drops where the number drawn is below p, and scales the rest by 1 / (1 − p)', () => {
		const x = exact([2, 2], [3, 6, 9, 12]);
		const { output, mask } = dropout(x, quarter, drawing(0.2, 0.25, 0.99, 0), rational);
		expect(mask.data).toEqual([false, true, true, false]);
		expectEqual(output, exact([2, 2], [0, 8, 12, 0]));
		const { input } = dropoutBackward(mask, quarter, exact([2, 2], [1, 1, 3, 1]), rational);
		expectEqual(input, exact([2, 2], [0, '4/3', 4, 0]));
	});

	it('does nothing outside training, and draws no number', () => {
		const x = exact([3], [1, 2, 3]);
		const never = () => expect.fail('a number was drawn');
		const { output, mask } = dropout(x, { p: rational.from('1/4') }, never, rational);
		expectEqual(output, x);
		expect(mask.data).toEqual([true, true, true]);
		expectEqual(dropoutBackward(mask, {}, x, rational).input, x);
	});

	it('with p = 0 keeps all, with p = 1 nothing', () => {
		const x = exact([3], [1, 2, 3]);
		const of = (p: number) =>
			dropout(x, { p: rational.from(p), training: true }, seededRandom(1), rational).output;
		expectEqual(of(0), x);
		expectEqual(of(1), exact([3], [0, 0, 0]));
	});

	it('drops a half unless told otherwise, and on average keeps the mean', () => {
		const ones = { shape: [10000], data: new Array<number>(10000).fill(1) };
		const mean = (options: { readonly p?: number }) => {
			const { output } = dropout(ones, { ...options, training: true }, seededRandom(14), float64);
			return output.data.reduce((sum, value) => sum + value) / 10000;
		};
		expect(Math.abs(mean({}) - 1)).toBeLessThan(0.03);
		expect(Math.abs(mean({ p: 0.1 }) - 1)).toBeLessThan(0.01);
		const { mask } = dropout(ones, { training: true }, seededRandom(14), float64);
		expect(Math.abs(mask.data.filter(Boolean).length - 5000)).toBeLessThan(150);
	});
});

const tensors = fc.constantFrom([5], [2, 3], [1, 2, 2, 2]).chain(integerTensor);

describe('laws of dropout', () => {
	it('the same seed drops the same cells, and the gradient is that of the mask', () => {
		fc.assert(
			fc.property(tensors, fc.nat(), (x, seed) => {
				const once = dropout(x, quarter, seededRandom(seed), rational);
				const mask = dropoutMask(x.shape, quarter, seededRandom(seed), rational);
				expect(once.mask).toEqual(mask);
				// Dropout by a fixed mask is linear and symmetric: forward and backward are one map.
				expectEqual(dropoutBackward(mask, quarter, x, rational).input, once.output);
			})
		);
	});

	it('a trace agrees with it at every cell, in any order and at both grains', () => {
		fc.assert(
			fc.property(tensors, fc.nat(), fc.nat(), (x, seed, start) => {
				const { output, mask } = dropout(x, quarter, seededRandom(seed), rational);
				const timeline = dropoutTimeline(x, mask, quarter, rational);
				expect(timeline.map(({ id }) => id)).toEqual(dropoutGrains);
				const [map, cell] = timeline;
				expect(cell.trace.length).toBe(output.data.length);
				range(cell.trace.length).forEach((turn) => {
					const place = (start + turn) % cell.trace.length;
					const step = cell.trace.at(place);
					expect(step.cell).toEqual(indexAt(x.shape, place));
					expect(step.isKept).toBe(mask.data[place]);
					expect(String(step.value)).toBe(String(output.data[place]));
				});
				range(map.trace.length).forEach((index) => {
					const last = cell.trace.at(map.lastMoment(index));
					expect(map.trace.at(index)).toEqual({ ...last, grain: 'map' });
				});
			})
		);
	});
});

describe('the steps of the gradient of dropout', () => {
	it('write what dropoutBackward makes, by the same mask', () => {
		const random = seededRandom(2014);
		const [options, shape] = [{ p: 0.25, training: true }, [2, 3, 4]];
		const { mask } = dropout(randomTensor(shape, random), options, random, float64);
		const above = randomTensor(shape, random);
		const { input } = dropoutBackward(mask, options, above, float64);
		const [, cell] = dropoutBackwardTimeline(mask, options, above, float64);
		const written = range(cell.trace.length).map((place) => cell.trace.at(place).value);
		expect(written).toEqual(input.data);
		const trace = dropoutBackwardTrace(mask, options, above, float64, 'map');
		expect([trace.length, trace.at(1).cell]).toEqual([2, [1, 2, 3]]);
		expect(() => dropoutBackwardTrace(mask, options, randomTensor([3], random), float64)).toThrow(
			'dropoutBackwardTimeline: gradOutput of shape [3] is not of shape [2, 3, 4]'
		);
	});
});

describe('dropout refuses', () => {
	const x = { shape: [2], data: [1, 2] };
	const mask = { shape: [2], data: [true, false] };
	const random = seededRandom(1);
	it.each<readonly [message: string, code: EngineErrorCode, run: () => unknown]>([
		[
			'dropout: p -0.5 is not between 0 and 1',
			'outOfRange',
			() => dropout(x, { p: -0.5 }, random, float64)
		],
		[
			'dropout: p 1.5 is not between 0 and 1',
			'outOfRange',
			() => dropout(x, { p: 1.5 }, random, float64)
		],
		[
			'dropout: p NaN is not a finite number',
			'notFinite',
			() => dropout(x, { p: NaN }, random, float64)
		],
		[
			'dropout: x has 1 elements where shape [2] asks for 2',
			'wrongLength',
			() => dropout({ shape: [2], data: [1] }, {}, random, float64)
		],
		[
			'dropoutBackward: gradOutput of shape [3] is not of shape [2]',
			'wrongShape',
			() => dropoutBackward(mask, {}, randomTensor([3], random), float64)
		],
		[
			'dropoutBackward: mask has 1 elements where shape [2] asks for 2',
			'wrongLength',
			() => dropoutBackward({ shape: [2], data: [true] }, {}, x, float64)
		],
		[
			'dropoutTimeline: mask of shape [2] is not of shape [3]',
			'wrongShape',
			() => dropoutTrace(randomTensor([3], random), mask, {}, float64)
		]
	])('%s', (message, code, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(expect.objectContaining({ code, message }));
	});
});
