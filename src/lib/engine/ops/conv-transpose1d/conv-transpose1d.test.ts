import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	checkConvTranspose1d,
	conv1d,
	convTranspose1d,
	convTranspose1dBackward,
	convTranspose1dBackwardTimeline,
	convTranspose1dTimeline,
	convTranspose2dReadings,
	EngineError,
	indexAt,
	rational,
	resolveConvTranspose1d
} from '../../index';
import type { ConvTranspose1dOptions, EngineErrorCode, Rational, Tensor } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact } from '../../testing/exact';
import { at, difference, dot, sum } from '../../testing/multilinear';
import { readyTensorFlow, transposedByTensorFlow } from '../../testing/tensorflow-convolution';
import { expectAsTensorFlow } from '../../testing/tensorflow-lines';
import { expectOneProcess, expectRandomAccess } from '../../testing/timelines';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const calls = fc
	.record({
		...{ size: upTo(5), kernel: upTo(3), stride: upTo(4), dilation: upTo(3), batch: upTo(2) },
		...{ groups: upTo(2), inPerGroup: upTo(2), outPerGroup: upTo(2), more: fc.nat({ max: 3 }) },
		crops: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
	})
	.chain((drawn) => {
		const { size, kernel, stride, dilation, groups } = drawn;
		const outputPadding = Math.min(drawn.more, Math.max(stride, dilation) - 1);
		const whole = (size - 1) * stride + dilation * (kernel - 1) + 1 + outputPadding;
		const before = Math.min(drawn.crops[0], whole - 1);
		const padding = [before, Math.min(drawn.crops[1], whole - 1 - before)] as const;
		const options = { stride, padding, outputPadding, dilation, groups };
		const xShape = [drawn.batch, groups * drawn.inPerGroup, size];
		const weightShape = [groups * drawn.inPerGroup, drawn.outPerGroup, kernel];
		const geometry = resolveConvTranspose1d(xShape, weightShape, options);
		return fc.record({
			...{ geometry: fc.constant(geometry), options: fc.constant(options) },
			...{ x: integerTensor(xShape), dx: integerTensor(xShape) },
			...{ weight: integerTensor(weightShape), dw: integerTensor(weightShape) },
			bias: fc.option(integerTensor([geometry.outputShape[1]])),
			gradOutput: integerTensor(geometry.outputShape)
		});
	});

const line = (...values: (number | string)[]) => exact([1, 1, values.length], values);
const texts = ({ data }: Tensor<Rational>) => data.map(String).join(' ');

describe('convTranspose1d by hand', () => {
	it.each<[ConvTranspose1dOptions, string]>([
		[{}, '1 12 120 200'],
		[{ stride: 2 }, '1 10 102 20 200'],
		[{ stride: 2, padding: 1 }, '10 102 20'],
		[{ stride: 2, padding: 1, outputPadding: 1 }, '10 102 20 200'],
		[{ stride: 4 }, '1 10 100 0 2 20 200'],
		[{ padding: [0, 3] }, '1'],
		[{ dilation: 2 }, '1 2 10 20 100 200']
	])('1 2 stamping 1 10 100, %j: %s', (options, expected) => {
		const y = convTranspose1d(line(1, 2), line(1, 10, 100), null, options, rational);
		expect(texts(y)).toBe(expected);
		expect(y.shape).toEqual([1, 1, expected.split(' ').length]);
	});
});

describe('convTranspose1d', () => {
	it('⟨conv1d(x, w), y⟩ = ⟨x, convTranspose1d(y, w)⟩', () => {
		let compared = 0;
		fc.assert(
			fc.property(calls, ({ x: y, weight, options, gradOutput: x }) => {
				const { outputPadding, stride, ...rest } = options;
				if (outputPadding >= stride) return; // The convolution would have more windows.
				const there = conv1d(x, weight, null, { stride, ...rest }, rational);
				const back = convTranspose1d(y, weight, null, options, rational);
				expect([there.shape, back.shape]).toEqual([y.shape, x.shape]);
				expect(String(dot(there, y))).toBe(String(dot(x, back)));
				compared++;
			})
		);
		expect(compared).toBeGreaterThan(50);
	});

	it('has the gradients of a multilinear function', () => {
		fc.assert(
			fc.property(calls, ({ x, dx, weight, dw, bias, options, gradOutput }) => {
				const gradients = convTranspose1dBackward(x, weight, bias, options, gradOutput, rational);
				const run = (a: typeof x, b: typeof x) => convTranspose1d(a, b, bias, options, rational);
				const change = (other: typeof x) =>
					String(dot(difference(other, run(x, weight)), gradOutput));
				expect(change(run(sum(x, dx), weight))).toBe(String(dot(dx, gradients.input)));
				expect(change(run(x, sum(weight, dw)))).toBe(String(dot(dw, gradients.weight)));
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
				const y = convTranspose1d(x, weight, bias, options, rational);
				for (const reading of convTranspose2dReadings) {
					const open = () => convTranspose1dTimeline(x, weight, bias, options, rational, reading);
					expectOneProcess(open());
					expectRandomAccess(open);
				}
				for (const reading of ['zeroInsert', 'matrix'] as const) {
					const { trace } = convTranspose1dTimeline(x, weight, bias, options, rational, reading)[1];
					y.data.forEach((value, index) => {
						const step = trace.at(index);
						expect([step.output, `${step.sum}`]).toEqual([indexAt(y.shape, index), `${value}`]);
						cells++;
					});
				}
				const stamps = convTranspose1dTimeline(x, weight, bias, options, rational, 'stamp')[1]
					.trace;
				for (const { cell, now } of stamps.at(stamps.length - 1).touched) {
					expect(String(now)).toBe(String(at(y, cell)));
				}
				const gradients = convTranspose1dBackward(x, weight, bias, options, gradOutput, rational);
				for (const target of ['input', 'weight'] as const) {
					const back = convTranspose1dBackwardTimeline(
						...([x, weight, bias, options, gradOutput, rational, target] as const)
					);
					expectOneProcess(back);
					gradients[target].data.forEach((value, index) => {
						const step = back[1].trace.at(index);
						const place = indexAt(gradients[target].shape, index);
						expect([step.cell, `${step.sum}`]).toEqual([place, `${value}`]);
					});
				}
			}),
			{ numRuns: 15 }
		);
		expect(cells).toBeGreaterThan(100);
	});
});

describe('convTranspose1d against TensorFlow.js', () => {
	beforeAll(readyTensorFlow);

	it('agrees forward and backward in 100 configurations, to the last digit', () => {
		expect.assertions(100);
		for (const call of fc.sample(calls, { seed: 2016, numRuns: 100 })) {
			const { x, weight, bias, options, gradOutput, geometry } = call;
			const output = convTranspose1d(x, weight, bias, options, rational);
			const back = convTranspose1dBackward(x, weight, bias, options, gradOutput, rational);
			expectAsTensorFlow(call, [output, back.input, back.weight, back.bias], (...inputs) =>
				transposedByTensorFlow(geometry.plane, ...inputs)
			);
		}
	});
});

describe('convTranspose1d refuses', () => {
	const [x, kernel] = [
		[1, 1, 3],
		[1, 1, 3]
	];

	it.each<
		[
			x: readonly number[],
			weight: readonly number[],
			ConvTranspose1dOptions,
			EngineErrorCode,
			string
		]
	>([
		[x, kernel, { stride: 0 }, 'notPositiveInteger', 'stride 0 is not a positive integer'],
		[x, kernel, { dilation: NaN }, 'notPositiveInteger', 'dilation NaN is not a positive integer'],
		[x, kernel, { padding: -1 }, 'negativePadding', 'paddingBefore -1 is negative'],
		[x, kernel, { outputPadding: 1 }, 'outputPaddingTooLarge', 'outputPadding 1 is more than 0'],
		[
			x,
			kernel,
			{ padding: 3 },
			'emptyOutput',
			'size 3 with kernel 3 makes 5, of which padding 3+3'
		],
		[x, kernel, { groups: 2 }, 'groupsDoNotDivide', 'groups 2 does not divide inChannels 1'],
		[x, [2, 1, 3], {}, 'channelsDoNotMatch', 'weight [2, 1, 3] takes 2 channels, but input has 1'],
		[[1, 3], kernel, {}, 'wrongRank', 'x of shape [1, 3] has 2 axes, not 3'],
		[x, [1, 1, 0], {}, 'notPositiveInteger', 'weight length 0 is not a positive integer']
	])('x %j, weight %j, %j: %s', (xShape, weightShape, options, code, message) => {
		const error = checkConvTranspose1d(xShape, weightShape, options);
		expect(error).toMatchObject({ op: 'convTranspose1d', code });
		const resolve = () => resolveConvTranspose1d(xShape, weightShape, options);
		expect(resolve).toThrow(EngineError);
		expect(resolve).toThrow(`convTranspose1d: ${message}`);
	});

	it('tensors that are not what they say', () => {
		const [image, weight, short] = [line(1, 2, 3), line(1, 2), { shape: [1, 1, 3], data: [] }];
		expect(() => convTranspose1d(short, weight, null, {}, rational)).toThrow('x has 0 elements');
		expect(() => convTranspose1dBackward(image, weight, null, {}, image, rational)).toThrow(
			'convTranspose1dBackward: gradOutput of shape [1, 1, 3]'
		);
		expect(() =>
			convTranspose1dTimeline(image, weight, exact([2], [1, 2]), {}, rational, 'stamp')
		).toThrow('convTranspose1dTimeline: bias of shape [2] does not fit 1 out channels');
	});
});
