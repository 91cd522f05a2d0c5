import { describe, expect, it } from 'vitest';
import {
	checkConv2d,
	conv2d,
	conv2dTimeline,
	EngineError,
	float64,
	resolveConv2d
} from '../../index';
import { tensor, type Conv2dOptions, type EngineErrorCode } from '../../index';

type Shape = readonly number[];

const image = [1, 1, 5, 5];
const kernel = [1, 1, 3, 3];

function expectRefusal(
	[xShape, weightShape, options]: readonly [Shape, Shape, Conv2dOptions],
	code: EngineErrorCode,
	message: string
): void {
	const resolve = () => resolveConv2d(xShape, weightShape, options);
	expect(resolve).toThrow(EngineError);
	expect(resolve).toThrow(RangeError);
	expect(resolve).toThrow(`conv2d: ${message}`);
	const error = checkConv2d(xShape, weightShape, options);
	expect(error).toMatchObject({ op: 'conv2d', code, name: 'EngineError' });
	expect(error?.message).toBe(`conv2d: ${message}`);
}

/** Options as a damaged link may hold them, which TypeScript would not let through. */
const damaged = (options: unknown) => options as Conv2dOptions;
const sides = { top: 0, left: 0, bottom: 0, right: 0 };

describe('conv2d of 5×5 with 3×3 refuses', () => {
	it.each<readonly [options: Conv2dOptions, code: EngineErrorCode, message: string]>([
		[{ stride: 0 }, 'notPositiveInteger', 'strideHeight 0 is not a positive integer'],
		[{ stride: [1, -2] }, 'notPositiveInteger', 'strideWidth -2 is not a positive integer'],
		[{ stride: 1.5 }, 'notPositiveInteger', 'strideHeight 1.5 is not a positive integer'],
		[{ stride: NaN }, 'notPositiveInteger', 'strideHeight NaN is not a positive integer'],
		[
			{ stride: [1, Infinity] },
			'notPositiveInteger',
			'strideWidth Infinity is not a positive integer'
		],
		[damaged({ stride: '2' }), 'notPositiveInteger', 'strideHeight 2 is not a positive integer'],
		[
			damaged({ stride: [2] }),
			'notPositiveInteger',
			'strideWidth undefined is not a positive integer'
		],
		[{ dilation: 0 }, 'notPositiveInteger', 'dilationHeight 0 is not a positive integer'],
		[{ dilation: [1, NaN] }, 'notPositiveInteger', 'dilationWidth NaN is not a positive integer'],
		[{ groups: 0 }, 'notPositiveInteger', 'groups 0 is not a positive integer'],
		[{ groups: NaN }, 'notPositiveInteger', 'groups NaN is not a positive integer'],
		[{ groups: 2 }, 'groupsDoNotDivide', 'groups 2 does not divide outChannels 1'],
		[{ padding: -1 }, 'negativePadding', 'paddingTop -1 is negative'],
		[{ padding: [0, -3] }, 'negativePadding', 'paddingLeft -3 is negative'],
		[{ padding: { ...sides, right: -1 } }, 'negativePadding', 'paddingRight -1 is negative'],
		[{ padding: 0.5 }, 'notInteger', 'paddingTop 0.5 is not an integer'],
		[{ padding: NaN }, 'notInteger', 'paddingTop NaN is not an integer'],
		[{ padding: [0, Infinity] }, 'notInteger', 'paddingLeft Infinity is not an integer'],
		[damaged({ padding: [1] }), 'notInteger', 'paddingLeft undefined is not an integer'],
		[damaged({ padding: { top: 1 } }), 'notInteger', 'paddingBottom undefined is not an integer'],
		[
			{ padding: 5, paddingMode: 'reflect' },
			'paddingTooLarge',
			"paddingTop 5 is more than 4, the most that paddingMode 'reflect' allows for size 5"
		],
		[
			{ padding: { ...sides, bottom: 6 }, paddingMode: 'circular' },
			'paddingTooLarge',
			"paddingBottom 6 is more than 5, the most that paddingMode 'circular' allows for size 5"
		],
		[
			{ padding: 'full', dilation: [1, 3], paddingMode: 'reflect' },
			'paddingTooLarge',
			"paddingLeft 6 is more than 4, the most that paddingMode 'reflect' allows for size 5"
		],
		[damaged({ padding: 'half' }), 'unknownName', "padding 'half' is not one of valid, same, full"],
		[
			damaged({ paddingMode: 'mirror' }),
			'unknownName',
			"paddingMode 'mirror' is not one of zeros, reflect, replicate, circular"
		],
		[
			{ dilation: 3 },
			'kernelDoesNotFit',
			'kernel 3×3 with dilation 3 (spanning 7×7) does not fit input 5×5 with padding 0'
		],
		[
			{ dilation: [1, 4], padding: { ...sides, left: 1, right: 2 } },
			'kernelDoesNotFit',
			'kernel 3×3 with dilation 1×4 (spanning 3×9) does not fit input 5×5 with padding 0×1+2'
		]
	])('%j: %s', (options, code, message) => expectRefusal([image, kernel, options], code, message));
});

const axes = '[batch size, channels, height, width]';
const weightAxes = '[out channels, in channels per group, height, width]';

describe('conv2d refuses shapes that do not go together', () => {
	it.each<readonly [x: Shape, weight: Shape, groups: number, EngineErrorCode, message: string]>([
		[
			[1, 1, 3, 3],
			[1, 1, 5, 5],
			1,
			'kernelDoesNotFit',
			'kernel 5×5 does not fit input 3×3 with padding 0'
		],
		[
			[1, 1, 5, 2],
			kernel,
			1,
			'kernelDoesNotFit',
			'kernel 3×3 does not fit input 5×2 with padding 0'
		],
		[[1, 5, 5], kernel, 1, 'wrongRank', `x of shape [1, 5, 5] has 3 axes, not 4 ${axes}`],
		[image, [3, 3], 1, 'wrongRank', `weight of shape [3, 3] has 2 axes, not 4 ${weightAxes}`],
		[[0, 1, 5, 5], kernel, 1, 'notPositiveInteger', 'x batch size 0 is not a positive integer'],
		[[1, 1, 0, 5], kernel, 1, 'notPositiveInteger', 'x height 0 is not a positive integer'],
		[[1, 1, 5, NaN], kernel, 1, 'notPositiveInteger', 'x width NaN is not a positive integer'],
		[image, [1, 1, 3, 0], 1, 'notPositiveInteger', 'weight width 0 is not a positive integer'],
		[
			image,
			[1.5, 1, 3, 3],
			1,
			'notPositiveInteger',
			'weight out channels 1.5 is not a positive integer'
		],
		[
			[1, 3, 5, 5],
			[8, 1, 3, 3],
			1,
			'channelsDoNotMatch',
			'weight [8, 1, 3, 3] reads 1 channels, but input with 3 channels in 1 groups has 3 for it'
		],
		[
			[1, 4, 5, 5],
			[4, 4, 3, 3],
			2,
			'channelsDoNotMatch',
			'weight [4, 4, 3, 3] reads 4 channels, but input with 4 channels in 2 groups has 2 for it'
		],
		[[1, 3, 5, 5], [4, 1, 3, 3], 2, 'groupsDoNotDivide', 'groups 2 does not divide inChannels 3'],
		[[1, 4, 5, 5], [3, 2, 3, 3], 2, 'groupsDoNotDivide', 'groups 2 does not divide outChannels 3']
	])('x %j, weight %j, groups %d: %s', (xShape, weightShape, groups, code, message) =>
		expectRefusal([xShape, weightShape, { groups }], code, message)
	);
});

describe('an error of conv2d', () => {
	it('hands over the values behind its message', () => {
		expect(checkConv2d([1, 1, 3, 3], [1, 1, 5, 5], {})?.values).toEqual({
			...{ kernel: '5×5', dilation: '1', effectiveKernel: '5×5', input: '3×3', padding: '0' }
		});
		expect(checkConv2d(image, kernel, { stride: [1, 0] })?.values).toEqual({
			...{ argument: 'strideWidth', value: 0 }
		});
		expect(checkConv2d(image, kernel, { padding: 5, paddingMode: 'reflect' })?.values).toEqual({
			...{ argument: 'paddingTop', value: 5, paddingMode: 'reflect', size: 5, largest: 4 }
		});
	});

	it('does not come for the largest padding of each mode', () => {
		expect(checkConv2d(image, kernel, { padding: 4, paddingMode: 'reflect' })).toBeNull();
		expect(checkConv2d(image, kernel, { padding: 5, paddingMode: 'circular' })).toBeNull();
		expect(checkConv2d(image, kernel, { padding: 50, paddingMode: 'replicate' })).toBeNull();
		expect(checkConv2d(image, kernel, { padding: 50 })).toBeNull();
	});
});

describe('conv2d refuses tensors that are not what they say', () => {
	const ones = (shape: Shape) =>
		tensor(shape, new Array<number>(shape.reduce((a, b) => a * b, 1)).fill(1));
	const [x, weight] = [ones(image), ones(kernel)];
	const short = (shape: Shape) => ({ shape, data: [1] });

	it.each([
		['x', short(image), weight, null, 'x has 1 elements where shape [1, 1, 5, 5] asks for 25'],
		['weight', x, short(kernel), null, 'weight has 1 elements where shape [1, 1, 3, 3] asks for 9'],
		['a long bias', x, weight, ones([2]), 'bias of shape [2] does not fit 1 out channels'],
		[
			'a bias of two axes',
			x,
			weight,
			ones([1, 1]),
			'bias of shape [1, 1] does not fit 1 out channels'
		],
		[
			'an empty bias',
			x,
			weight,
			{ shape: [1], data: [] },
			'bias has 0 elements where shape [1] asks for 1'
		]
	] as const)('%s', (_, badX, badWeight, badBias, message) => {
		const run = () => conv2d(badX, badWeight, badBias, {}, float64);
		const open = () => conv2dTimeline(badX, badWeight, badBias, {}, float64);
		expect(run).toThrow(EngineError);
		expect(run).toThrow(`conv2d: ${message}`);
		expect(open).toThrow(`conv2dTimeline: ${message}`);
	});
});
