import { describe, expect, it } from 'vitest';
import {
	checkConvTranspose2d,
	convTranspose2d,
	convTranspose2dBackward,
	convTranspose2dBackwardTimeline,
	convTranspose2dTimeline,
	EngineError,
	float64,
	resolveConvTranspose2d,
	zeroInserted
} from '../../index';
import type { ConvTranspose2dOptions, EngineErrorCode, Tensor } from '../../index';

type Shape = readonly number[];
const [image, kernel] = [
	[1, 1, 3, 3],
	[1, 1, 3, 3]
];
const ones = (...shape: number[]): Tensor<number> => ({
	shape,
	data: new Array<number>(shape.reduce((product, extent) => product * extent, 1)).fill(1)
});

/** Options as a damaged link may hold them, which TypeScript would not let through. */
const damaged = (options: unknown) => options as ConvTranspose2dOptions;

describe('convTranspose2d refuses', () => {
	it.each<
		readonly [
			...[x: Shape, weight: Shape, options: ConvTranspose2dOptions],
			...[code: EngineErrorCode, message: string]
		]
	>([
		[
			image,
			kernel,
			{ stride: 0 },
			'notPositiveInteger',
			'strideHeight 0 is not a positive integer'
		],
		[
			image,
			kernel,
			{ stride: [1, NaN] },
			'notPositiveInteger',
			'strideWidth NaN is not a positive'
		],
		[image, kernel, { dilation: -1 }, 'notPositiveInteger', 'dilationHeight -1 is not a positive'],
		[image, kernel, { groups: 0.5 }, 'notPositiveInteger', 'groups 0.5 is not a positive integer'],
		[image, kernel, { padding: -1 }, 'negativePadding', 'paddingTop -1 is negative'],
		[image, kernel, { padding: [0, NaN] }, 'notInteger', 'paddingLeft NaN is not an integer'],
		[image, kernel, damaged({ padding: 'half' }), 'unknownName', "padding 'half' is not one of"],
		[
			...([image, kernel, { outputPadding: 1 }, 'outputPaddingTooLarge'] as const),
			'outputPaddingHeight 1 is more than 0, the most for stride 1 and dilation 1'
		],
		[
			...([image, kernel, { stride: 2, dilation: 3, outputPadding: [2, 3] }] as const),
			'outputPaddingTooLarge',
			'outputPaddingWidth 3 is more than 2, the most for stride 2 and dilation 3'
		],
		[image, kernel, { outputPadding: -1 }, 'negativePadding', 'outputPaddingHeight -1 is negative'],
		[image, kernel, { outputPadding: 0.5 }, 'notInteger', 'outputPaddingHeight 0.5 is not an'],
		[
			...([image, kernel, { padding: [0, 3] }, 'emptyOutput'] as const),
			'inputWidth 3 with kernelWidth 3 makes 5, of which padding 3+3 leaves nothing'
		],
		[[3, 3], kernel, {}, 'wrongRank', 'x of shape [3, 3] has 2 axes, not 4'],
		[image, [3, 3], {}, 'wrongRank', 'weight of shape [3, 3] has 2 axes, not 4'],
		[[1, 1, 0, 3], kernel, {}, 'notPositiveInteger', 'x height 0 is not a positive integer'],
		[image, [1, 1, 3, NaN], {}, 'notPositiveInteger', 'weight width NaN is not a positive integer'],
		[
			...([[1, 3, 3, 3], kernel, {}, 'channelsDoNotMatch'] as const),
			'weight [1, 1, 3, 3] takes 1 channels, but input has 3'
		],
		[
			...([[1, 3, 3, 3], [3, 1, 3, 3], { groups: 2 }, 'groupsDoNotDivide'] as const),
			'groups 2 does not divide inChannels 3'
		]
	])('x %j, weight %j, %j: %s', (xShape, weightShape, options, code, message) => {
		const resolve = () => resolveConvTranspose2d(xShape, weightShape, options);
		expect(resolve).toThrow(EngineError);
		expect(resolve).toThrow(`convTranspose2d: ${message}`);
		const error = checkConvTranspose2d(xShape, weightShape, options);
		expect(error).toMatchObject({ op: 'convTranspose2d', code });
	});

	it('nothing that PyTorch accepts at the limit', () => {
		expect(checkConvTranspose2d(image, kernel, { stride: 2, outputPadding: 1 })).toBeNull();
		expect(checkConvTranspose2d(image, kernel, { dilation: 3, outputPadding: 2 })).toBeNull();
		expect(checkConvTranspose2d(image, kernel, { padding: 2 })).toBeNull();
	});

	const [x, weight] = [ones(...image), ones(...kernel)];
	const short = { shape: [1, 1, 3, 3], data: [1] };
	const gradOutput = ones(1, 1, 5, 5);
	it.each([
		['x', short, weight, null, gradOutput, 'x has 1 elements'],
		['weight', x, short, null, gradOutput, 'weight has 1 elements'],
		['bias', x, weight, ones(2), gradOutput, 'bias of shape [2] does not fit 1 out channels']
	])('a bad %s', (_, badX, badWeight, bias, gradient, message) => {
		expect(() => convTranspose2d(badX, badWeight, bias, {}, float64)).toThrow(
			`convTranspose2d: ${message}`
		);
		expect(() => convTranspose2dTimeline(badX, badWeight, bias, {}, float64, 'stamp')).toThrow(
			`convTranspose2dTimeline: ${message}`
		);
		expect(() => convTranspose2dBackward(badX, badWeight, bias, {}, gradient, float64)).toThrow(
			`convTranspose2dBackward: ${message}`
		);
	});

	it('a gradient, a target or an input of another shape', () => {
		expect(() => convTranspose2dBackward(x, weight, null, {}, x, float64)).toThrow(
			'convTranspose2dBackward: gradOutput of shape [1, 1, 3, 3]'
		);
		expect(() =>
			convTranspose2dBackwardTimeline(x, weight, null, {}, gradOutput, float64, 'bias')
		).toThrow("convTranspose2dBackwardTimeline: target 'bias' is not one of input, weight");
		const geometry = resolveConvTranspose2d(image, kernel, {});
		expect(() => zeroInserted(gradOutput, geometry, float64)).toThrow('zeroInserted: x of shape');
	});
});
