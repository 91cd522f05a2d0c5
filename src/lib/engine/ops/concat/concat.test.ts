import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, concatBackward, concatBackwardTimeline, concatTimeline } from '../../index';
import { concatTrace, EngineError, rational, zeros } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { expectMakes, expectReadsTrue } from '../../testing/steps';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
/** One to three tensors of one to four axes that differ along one axis only. */
const calls = fc
	.tuple(
		fc.array(upTo(3), { minLength: 1, maxLength: 4 }),
		fc.nat(),
		fc.array(upTo(3), { minLength: 1, maxLength: 3 }),
		fc.boolean()
	)
	.chain(([shape, axis, extents, isFromBack]) => {
		const dim = axis % shape.length;
		const total = extents.reduce((sum, extent) => sum + extent, 0);
		return fc.record({
			tensors: fc.tuple(...extents.map((extent) => integerTensor(shape.with(dim, extent)))),
			gradOutput: integerTensor(shape.with(dim, total)),
			options: fc.constant({ dim: isFromBack ? dim - shape.length : dim })
		});
	});

describe('concat by hand', () => {
	const [a, b] = [
		matrix([
			[1, 2],
			[3, 4]
		]),
		matrix([
			[5, 6],
			[7, 8]
		])
	];
	it('along the height, the width, the channels and the batch', () => {
		expect(rowsOf(concat([a, b], { dim: 2 }))).toEqual([
			[1, 2],
			[3, 4],
			[5, 6],
			[7, 8]
		]);
		expect(rowsOf(concat([a, b], { dim: -1 }))).toEqual([
			[1, 2, 5, 6],
			[3, 4, 7, 8]
		]);
		const counted = [1, 2, 3, 4, 5, 6, 7, 8];
		expectEqual(concat([a, b], { dim: 1 }), exact([1, 2, 2, 2], counted));
		expectEqual(concat([a, b], {}), exact([2, 1, 2, 2], counted));
	});
	it('says which tensor a cell comes from', () => {
		const { terms } = concatTrace([a, b], { dim: 3 }, rational).at(2);
		expect(terms[0].reads).toMatchObject([{ tensor: 'tensors[1]', index: [0, 0, 0, 0] }]);
	});
});

describe('concat in general', () => {
	it('is undone by splitting, which is its exact gradient', () => {
		fc.assert(
			fc.property(calls, ({ tensors, gradOutput, options }) => {
				const back = concatBackward(tensors, options, concat(tensors, options)).inputs;
				expect(back).toHaveLength(tensors.length);
				back.forEach((part, which) => expectEqual(part, tensors[which]));
				concatBackward(tensors, options, gradOutput).inputs.forEach((gradient, which) =>
					expectGradient(
						(moved) => concat(tensors.with(which, moved), options),
						...([tensors[which], gradOutput, gradient] as const)
					)
				);
			}),
			{ numRuns: 40 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		fc.assert(
			fc.property(calls, ({ tensors, gradOutput, options }) => {
				const named = Object.fromEntries(tensors.map((part, k) => [`tensors[${k}]`, part]));
				const forward = concatTimeline(tensors, options, rational);
				const made = expectMakes(forward, 'output', concat(tensors, options));
				expect(made).toBe(gradOutput.data.length);
				expectReadsTrue(forward, named);
				concatBackward(tensors, options, gradOutput).inputs.forEach((gradient, which) => {
					const args = [tensors, options, gradOutput, rational, which] as const;
					expectMakes(concatBackwardTimeline(...args), `gradInputs[${which}]`, gradient);
					expectReadsTrue(concatBackwardTimeline(...args), { gradOutput });
				});
			}),
			{ numRuns: 40 }
		);
	});

	const image = zeros([1, 2, 2, 2], rational);
	it.each([
		['tensors is empty', () => concat([], {})],
		['dim 4 is not an integer from -4 to 3', () => concat([image], { dim: 4 })],
		['dim NaN is not an integer', () => concat([image], { dim: NaN })],
		[
			'tensors[1] of shape [1, 2, 3, 2] differs from tensors[0] of shape [1, 2, 2, 2] on another axis than 1',
			() => concat([image, zeros([1, 2, 3, 2], rational)], { dim: 1 })
		],
		[
			'tensors[1] of shape [2, 2] differs from tensors[0]',
			() => concat([image, zeros([2, 2], rational)], { dim: 1 })
		],
		[
			'tensors[0] has 0 elements where shape [2] asks for 2',
			() => concat([{ shape: [2], data: [] }], {})
		],
		[
			'gradOutput of shape [1, 2, 2, 2] is not of shape [1, 4, 2, 2]',
			() => concatBackward([image, image], { dim: 1 }, image)
		],
		[
			'target 1 is not an integer from 0 to 0',
			() => concatBackwardTimeline([image], {}, image, rational, 1)
		]
	])('refuses: %s', (message, run) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
});
