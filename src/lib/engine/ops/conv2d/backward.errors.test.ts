import { describe, expect, it } from 'vitest';
import { EngineError, float64, resolveConv2d, type Conv2dOptions, type Tensor } from '../../index';
import {
	conv2dBackward,
	conv2dBackwardTimeline,
	conv2dGatherTaps,
	conv2dInputGradientGather,
	conv2dInputGradientScatter,
	conv2dWeightGradient,
	conv2dWeightTaps
} from '../../index';

const ones = (...shape: number[]): Tensor<number> => ({
	shape,
	data: new Array<number>(shape.reduce((product, extent) => product * extent, 1)).fill(1)
});
const [x, weight, gradOutput] = [ones(1, 1, 5, 5), ones(1, 1, 3, 3), ones(1, 1, 3, 3)];
const short = { shape: [1, 1, 3, 3], data: [1] };

describe('conv2dBackward of 5×5 with 3×3 refuses', () => {
	it.each<
		readonly [
			...[x: Tensor<number>, weight: Tensor<number>, bias: Tensor<number> | null],
			...[options: Conv2dOptions, gradOutput: Tensor<number>, message: string]
		]
	>([
		[x, weight, null, {}, ones(1, 1, 5, 5), 'gradOutput of shape [1, 1, 5, 5] is not'],
		[x, weight, null, { stride: 2 }, gradOutput, 'gradOutput of shape [1, 1, 3, 3] is not'],
		[x, weight, null, {}, ones(9), 'gradOutput of shape [9] is not'],
		[x, weight, null, {}, short, 'gradOutput has 1 elements where shape [1, 1, 3, 3] asks for 9'],
		[x, short, null, {}, gradOutput, 'weight has 1 elements where shape [1, 1, 3, 3] asks for 9'],
		[x, weight, ones(2), {}, gradOutput, 'bias of shape [2] does not fit 1 out channels'],
		[x, weight, null, { stride: 0 }, gradOutput, 'strideHeight 0 is not a positive integer'],
		[x, weight, null, { stride: NaN }, gradOutput, 'strideHeight NaN is not a positive integer'],
		[ones(5, 5), weight, null, {}, gradOutput, 'x of shape [5, 5] has 2 axes, not 4'],
		[ones(1, 1, 2, 2), weight, null, {}, gradOutput, 'kernel 3×3 does not fit input 2×2']
	])('%#: %j', (badX, badWeight, bias, options, gradient, message) => {
		const run = () => conv2dBackward(badX, badWeight, bias, options, gradient, float64);
		const open = () =>
			conv2dBackwardTimeline(badX, badWeight, bias, options, gradient, float64, 'weight');
		expect(run).toThrow(EngineError);
		expect(run).toThrow(`conv2dBackward: ${message}`);
		expect(open).toThrow(`conv2dBackwardTimeline: ${message}`);
	});
});

describe('the parts of the way back refuse what does not fit their geometry', () => {
	const geometry = resolveConv2d(x.shape, weight.shape, {});

	it.each([
		[() => conv2dInputGradientGather(geometry, short, gradOutput, float64), 'weight has 1'],
		[() => conv2dInputGradientGather(geometry, weight, x, float64), 'gradOutput of shape'],
		[() => conv2dInputGradientScatter(geometry, x, gradOutput, float64), 'weight of shape'],
		[() => conv2dInputGradientScatter(geometry, weight, short, float64), 'gradOutput has 1'],
		[() => conv2dWeightGradient(geometry, weight, gradOutput, float64), 'x of shape'],
		[() => conv2dWeightGradient(geometry, x, x, float64), 'gradOutput of shape'],
		[() => conv2dGatherTaps(weight, gradOutput, geometry, float64, [0, 0, 5, 0]), 'input row 5'],
		[() => conv2dWeightTaps(x, gradOutput, geometry, float64, [0, 0, 0, 3]), 'weight column 3']
	])('%#: %s', (run, message) => {
		expect(run).toThrow(EngineError);
		expect(run).toThrow(message);
	});
});
