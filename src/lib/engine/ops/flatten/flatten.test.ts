import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, flatten, flattenBackward, flattenBackwardTimeline } from '../../index';
import { flattenTimeline, flattenTrace, rational, zeros, type FlattenOptions } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual } from '../../testing/exact';
import { expectMakes, expectReadsTrue } from '../../testing/steps';

describe('flatten', () => {
	it.each<readonly [FlattenOptions, readonly number[]]>([
		[{}, [2, 12]],
		[{ startDim: 0 }, [24]],
		[{ startDim: 2 }, [2, 3, 4]],
		[{ startDim: -2 }, [2, 3, 4]],
		[{ startDim: 1, endDim: 2 }, [2, 6, 2]],
		[{ startDim: 3 }, [2, 3, 2, 2]]
	])('[2, 3, 2, 2] under %j is %j', (options, shape) => {
		const x = exact(
			[2, 3, 2, 2],
			Array.from({ length: 24 }, (_, place) => place)
		);
		expectEqual(flatten(x, options), { shape, data: x.data });
		expectEqual(flattenBackward(x, options, flatten(x, options)).input, x);
	});

	it('agrees with its steps, forward and backward', () => {
		const extents = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 });
		const calls = extents.chain((shape) =>
			fc.tuple(integerTensor(shape), fc.integer({ min: -shape.length, max: shape.length - 1 }))
		);
		fc.assert(
			fc.property(calls, ([x, startDim]) => {
				const y = flatten(x, { startDim });
				const forward = flattenTimeline(x, { startDim }, rational);
				expect(expectMakes(forward, 'output', y)).toBe(x.data.length);
				expectReadsTrue(forward, { x });
				const backward = flattenBackwardTimeline(x, { startDim }, y, rational);
				expect(expectMakes(backward, 'gradInput', x)).toBe(x.data.length);
				expectReadsTrue(backward, { gradOutput: y });
			}),
			{ numRuns: 50 }
		);
		const x = zeros([1, 2, 2, 2], rational);
		expect(flattenTrace(x, {}, rational).at(5).terms[0].reads[0].index).toEqual([0, 1, 0, 1]);
	});

	it.each<readonly [FlattenOptions, string]>([
		[{ startDim: 4 }, 'startDim 4 is not an integer from -4 to 3'],
		[{ startDim: NaN }, 'startDim NaN is not an integer from -4 to 3'],
		[{ endDim: -5 }, 'endDim -5 is not an integer from -4 to 3'],
		[{ startDim: 3, endDim: 1 }, 'startDim 3 comes after endDim 1']
	])('refuses %j: %s', (options, message) => {
		const x = zeros([1, 2, 2, 2], rational);
		expect(() => flatten(x, options)).toThrow(EngineError);
		expect(() => flatten(x, options)).toThrow(`flatten: ${message}`);
	});

	it('refuses a gradient of another shape and a tensor of another length', () => {
		const x = zeros([1, 2, 2, 2], rational);
		const message = 'flattenBackward: gradOutput of shape [1, 2, 2, 2] is not of shape [1, 8]';
		expect(() => flattenBackward(x, {}, x)).toThrow(message);
		expect(() => flatten({ shape: [2, 2], data: [rational.one] })).toThrow('x has 1 elements');
	});
});
