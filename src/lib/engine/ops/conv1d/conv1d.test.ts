import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	checkConv1d,
	conv1d,
	conv1dBackward,
	conv1dBackwardTimeline,
	conv1dTimeline,
	EngineError,
	indexAt,
	rational,
	resolveConv1d
} from '../../index';
import type { Conv1dOptions, EngineErrorCode, Rational, Tensor } from '../../index';
import { axisOptions, integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual } from '../../testing/exact';
import { at, difference, dot, made, sum } from '../../testing/multilinear';
import { paddedSources } from '../../testing/padding-oracle';
import { convolvedByTensorFlow, readyTensorFlow } from '../../testing/tensorflow-convolution';
import { expectAsTensorFlow } from '../../testing/tensorflow-lines';
import { expectOneProcess, expectRandomAccess } from '../../testing/timelines';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const calls = fc
	.record({
		...{ axis: axisOptions, batch: upTo(2), groups: upTo(2), inPerGroup: upTo(2) },
		...{ outPerGroup: upTo(2), rotateKernel: fc.boolean() }
	})
	.chain(({ axis, batch, groups, inPerGroup, outPerGroup, rotateKernel }) => {
		const { size, kernel, stride, padding, paddingMode, dilation } = axis;
		const options = { stride, padding, paddingMode, dilation, groups, rotateKernel };
		const xShape = [batch, groups * inPerGroup, size];
		const weightShape = [groups * outPerGroup, inPerGroup, kernel];
		const geometry = resolveConv1d(xShape, weightShape, options);
		return fc.record({
			...{ geometry: fc.constant(geometry), options: fc.constant(options) },
			...{ x: integerTensor(xShape), dx: integerTensor(xShape) },
			...{ weight: integerTensor(weightShape), dw: integerTensor(weightShape) },
			bias: fc.option(integerTensor([weightShape[0]])),
			gradOutput: integerTensor(geometry.outputShape)
		});
	});

const line = (...values: (number | string)[]) => exact([1, 1, values.length], values);
const texts = ({ data }: Tensor<Rational>) => data.map(String).join(' ');

describe('conv1d by hand', () => {
	it.each<[Conv1dOptions, string]>([
		[{}, '-2 -2 -2'],
		[{ padding: 1 }, '-2 -2 -2 -2 4'],
		[{ stride: 2, padding: 1 }, '-2 -2 4'],
		[{ padding: [2, 0] }, '-1 -2 -2 -2 -2'],
		[{ padding: 'same', paddingMode: 'replicate' }, '-1 -2 -2 -2 -1'],
		[{ dilation: 2 }, '-4'],
		[{ rotateKernel: true }, '2 2 2']
	])('1 2 3 4 5 under 1 0 −1, %j: %s', (options, expected) => {
		const y = conv1d(line(1, 2, 3, 4, 5), line(1, 0, -1), null, options, rational);
		expect(texts(y)).toBe(expected);
		expect(y.shape).toEqual([1, 1, expected.split(' ').length]);
	});

	it('goes back', () => {
		const gradients = conv1dBackward(
			...([line(1, 2, 3, 4), line(5, 6), exact([1], [0]), { stride: 2 }] as const),
			...([line(1, 10), rational] as const)
		);
		expect(texts(gradients.input)).toBe('5 6 50 60');
		expect(texts(gradients.weight)).toBe('31 42');
		expect(gradients.bias && texts(gradients.bias)).toBe('11');
		expect(gradients.weight.shape).toEqual([1, 1, 2]);
	});
});

describe('conv1d', () => {
	it('is the sum that defines it, for every option', () => {
		fc.assert(
			fc.property(calls, ({ x, weight, bias, options, geometry }) => {
				const { axis, outputShape, weightShape, plane } = geometry;
				const { size, paddingBefore, paddingAfter, paddingMode, stride, dilation } = axis;
				const sources = paddedSources(size, paddingBefore, paddingAfter, paddingMode);
				const defined = made(outputShape, ([n, oc, ol]) => {
					let total = bias ? bias.data[oc] : rational.zero;
					for (let ic = 0; ic < weightShape[1]; ic++) {
						for (let k = 0; k < weightShape[2]; k++) {
							const source = sources[ol * stride + k * dilation];
							if (source === null) continue;
							const group = Math.floor(oc / plane.outChannelsPerGroup);
							const channel = group * weightShape[1] + ic;
							const used = options.rotateKernel ? weightShape[2] - 1 - k : k;
							const w = at(weight, [oc, ic, used]);
							total = rational.add(total, rational.mul(at(x, [n, channel, source]), w));
						}
					}
					return total;
				});
				expectEqual(conv1d(x, weight, bias, options, rational), defined);
			})
		);
	});

	it('has the gradients of a multilinear function', () => {
		fc.assert(
			fc.property(calls, ({ x, dx, weight, dw, bias, options, gradOutput }) => {
				const gradients = conv1dBackward(x, weight, bias, options, gradOutput, rational);
				const y = conv1d(x, weight, bias, options, rational);
				const change = (other: typeof y) => String(dot(difference(other, y), gradOutput));
				expect(change(conv1d(sum(x, dx), weight, bias, options, rational))).toBe(
					String(dot(dx, gradients.input))
				);
				expect(change(conv1d(x, sum(weight, dw), bias, options, rational))).toBe(
					String(dot(dw, gradients.weight))
				);
				expect(gradients.input.shape).toEqual(x.shape);
				expect(gradients.weight.shape).toEqual(weight.shape);
				expect(gradients.bias?.shape).toEqual(bias?.shape);
			})
		);
	});

	it('and its steps agree, there and back, at every grain and in any order', () => {
		let cells = 0;
		fc.assert(
			fc.property(calls, ({ x, weight, bias, options, gradOutput }) => {
				const y = conv1d(x, weight, bias, options, rational);
				const open = () => conv1dTimeline(x, weight, bias, options, rational);
				y.data.forEach((value, index) => {
					const step = open()[1].trace.at(index);
					expect([step.output, String(step.sum)]).toEqual([indexAt(y.shape, index), `${value}`]);
					for (const { source, channel, x: read } of step.taps) {
						const named =
							source === null ? rational.zero : at(x, [step.output[0], channel, source]);
						expect(read).toBe(named);
					}
					cells++;
				});
				expectOneProcess(open());
				expectRandomAccess(open);
				const gradients = conv1dBackward(x, weight, bias, options, gradOutput, rational);
				const back = <Target extends 'input' | 'inputScatter' | 'weight' | 'bias'>(
					target: Target
				) => conv1dBackwardTimeline(x, weight, bias, options, gradOutput, rational, target);
				gradients.input.data.forEach((value, index) => {
					const { cell, sum: total } = back('input')[1].trace.at(index);
					expect([cell, `${total}`]).toEqual([indexAt(x.shape, index), `${value}`]);
				});
				gradients.weight.data.forEach((value, index) => {
					const { weight: cell, sum: total } = back('weight')[1].trace.at(index);
					expect([cell, `${total}`]).toEqual([indexAt(weight.shape, index), `${value}`]);
				});
				const lastStamp = back('inputScatter')[0].trace;
				for (const { cell, now } of lastStamp.at(lastStamp.length - 1).touched) {
					expect(String(now)).toBe(String(at(gradients.input, cell)));
				}
				expectOneProcess(back('input'));
				expectOneProcess(back('inputScatter'));
				expectOneProcess(back('weight'));
				if (bias) expectOneProcess(back('bias'));
			}),
			{ numRuns: 15 }
		);
		expect(cells).toBeGreaterThan(50);
	});
});

describe('conv1d against TensorFlow.js', () => {
	beforeAll(readyTensorFlow);

	it('agrees forward and backward in 100 configurations, to the last digit', () => {
		expect.assertions(100);
		for (const call of fc.sample(calls, { seed: 1990, numRuns: 100 })) {
			const { x, weight, bias, options, gradOutput, geometry } = call;
			const output = conv1d(x, weight, bias, options, rational);
			const back = conv1dBackward(x, weight, bias, options, gradOutput, rational);
			expectAsTensorFlow(call, [output, back.input, back.weight, back.bias], (...inputs) =>
				convolvedByTensorFlow(geometry.plane, ...inputs)
			);
		}
	});
});

describe('conv1d refuses', () => {
	const [x, kernel] = [
		[1, 1, 5],
		[1, 1, 3]
	];

	it.each<
		[x: readonly number[], weight: readonly number[], Conv1dOptions, EngineErrorCode, string]
	>([
		[x, kernel, { stride: 0 }, 'notPositiveInteger', 'stride 0 is not a positive integer'],
		[x, kernel, { stride: NaN }, 'notPositiveInteger', 'stride NaN is not a positive integer'],
		[x, kernel, { dilation: 1.5 }, 'notPositiveInteger', 'dilation 1.5 is not a positive integer'],
		[x, kernel, { padding: -1 }, 'negativePadding', 'paddingBefore -1 is negative'],
		[x, kernel, { padding: [0, NaN] }, 'notInteger', 'paddingAfter NaN is not an integer'],
		[x, kernel, { padding: 5, paddingMode: 'reflect' }, 'paddingTooLarge', 'paddingBefore 5 is'],
		[x, kernel, { groups: 2 }, 'groupsDoNotDivide', 'groups 2 does not divide outChannels 1'],
		[x, [1, 2, 3], {}, 'channelsDoNotMatch', 'weight [1, 2, 3] reads 2 channels'],
		[x, [1, 1, 6], {}, 'kernelDoesNotFit', 'kernel 6 does not fit input 5 with padding 0'],
		[[1, 5], kernel, {}, 'wrongRank', 'x of shape [1, 5] has 2 axes, not 3'],
		[x, [1, 1, 1, 3], {}, 'wrongRank', 'weight of shape [1, 1, 1, 3] has 4 axes, not 3'],
		[[1, 1, 0], kernel, {}, 'notPositiveInteger', 'x length 0 is not a positive integer']
	])('x %j, weight %j, %j: %s', (xShape, weightShape, options, code, message) => {
		expect(checkConv1d(xShape, weightShape, options)).toMatchObject({ op: 'conv1d', code });
		const resolve = () => resolveConv1d(xShape, weightShape, options);
		expect(resolve).toThrow(EngineError);
		expect(resolve).toThrow(`conv1d: ${message}`);
	});

	it('tensors that are not what they say', () => {
		const [image, weight, short] = [line(1, 2, 3), line(1, 2), { shape: [1, 1, 3], data: [] }];
		expect(() => conv1d(short, weight, null, {}, rational)).toThrow('conv1d: x has 0 elements');
		expect(() => conv1d(image, weight, exact([2], [1, 2]), {}, rational)).toThrow(
			'conv1d: bias of shape [2] does not fit 1 out channels'
		);
		expect(() => conv1dBackward(image, weight, null, {}, image, rational)).toThrow(
			'conv1dBackward: gradOutput of shape [1, 1, 3]'
		);
		expect(() =>
			conv1dBackwardTimeline(image, weight, null, {}, line(1, 2), rational, 'bias')
		).toThrow("conv1dBackwardTimeline: target 'bias' is not one of input, inputScatter, weight");
	});
});
