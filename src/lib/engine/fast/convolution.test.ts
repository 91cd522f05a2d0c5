import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conv2d,
	conv2dBackward,
	convTranspose2d,
	convTranspose2dBackward,
	elementCount,
	float64,
	rational,
	resolveConv2d,
	resolveConvTranspose2d,
	toFloat64,
	type Conv2dOptions,
	type Rational,
	type Tensor
} from '../index';
import { randomTensor, seededRandom } from '../testing/differences';
import { convTranspose2dCalls } from '../testing/transposed-arbitraries';
import type { Backend, WeightedArrays, WeightedKernel } from './backend';
import { arrayOf, backends, dirtyArray, expectHolds } from './testing/backends';
import { convolutionCalls, type ConvolutionCall } from './testing/convolution-calls';

type Doubles = Tensor<number>;

interface Call {
	readonly x: Doubles;
	readonly weight: Doubles;
	readonly bias: Doubles | null;
	readonly gradOutput: Doubles;
}

interface Expected {
	readonly output: Doubles;
	readonly input: Doubles;
	readonly weight: Doubles;
	readonly bias: Doubles | null;
}

/** How a backend plans a call with its arrays. */
type Plan = (backend: Backend, arrays: WeightedArrays) => WeightedKernel;

/** Compares what every backend makes of a call, which is worked out once. */
function expectPasses(call: Call, plan: Plan, expected: Expected, context: string): void {
	for (const [name, make] of backends)
		expectPassesBy(make(), call, plan, expected, `${name} ${context}`);
}

/** Runs all four passes twice, so that nothing is left over from the first, and compares. */
function expectPassesBy(
	backend: Backend,
	{ x, weight, bias, gradOutput }: Call,
	plan: Plan,
	expected: Expected,
	context: string
): void {
	const gradients = {
		y: arrayOf(backend, gradOutput),
		x: dirtyArray(backend, x.data.length),
		weight: dirtyArray(backend, weight.data.length),
		bias: bias && dirtyArray(backend, bias.data.length)
	};
	const arrays = {
		...{ x: arrayOf(backend, x), weight: arrayOf(backend, weight) },
		...{ bias: bias && arrayOf(backend, bias), gradients },
		y: dirtyArray(backend, gradOutput.data.length)
	};
	const kernel = plan(backend, arrays);
	const { allocated } = backend;
	for (let run = 0; run < 2; run++) {
		kernel.forward();
		kernel.weightGradient();
		kernel.inputGradient();
		kernel.biasGradient();
	}
	expect(backend.allocated).toBe(allocated);
	expectHolds(arrays.y, expected.output, `${context} output`);
	expectHolds(gradients.x, expected.input, `${context} input gradient`);
	expectHolds(gradients.weight, expected.weight, `${context} weight gradient`);
	if (gradients.bias && expected.bias) {
		expectHolds(gradients.bias, expected.bias, `${context} bias gradient`);
	}
	expectHolds(arrays.x, x, `${context} x`);
	expectHolds(gradients.y, gradOutput, `${context} gradient above`);
}

function expectConv2d(call: ConvolutionCall): void {
	const { xShape, weightShape, options, hasBias } = call;
	const random = seededRandom(call.seed);
	const geometry = resolveConv2d(xShape, weightShape, options);
	const [x, weight] = [randomTensor(xShape, random), randomTensor(weightShape, random)];
	const bias = hasBias ? randomTensor([weightShape[0]], random) : null;
	const gradOutput = randomTensor(geometry.outputShape, random);
	const output = conv2d(x, weight, bias, options, float64);
	const gradients = conv2dBackward(x, weight, bias, options, gradOutput, float64);
	const plan: Plan = (backend, arrays) => backend.conv2d(geometry, arrays);
	const context = JSON.stringify(call);
	expectPasses({ x, weight, bias, gradOutput }, plan, { output, ...gradients }, context);
}

describe('convolution by every backend', () => {
	it.each(convolutionCalls)('is conv2d, %s', (_title, calls) => {
		fc.assert(fc.property(calls, expectConv2d), { numRuns: 100, seed: 1998 });
	});

	it.each<[string, number[], number[], Conv2dOptions]>([
		['x=[2,1,1,1] k=1×1', [2, 1, 1, 1], [1, 1, 1, 1], {}],
		['a kernel as large as the input', [2, 9, 3, 3], [8, 9, 3, 3], {}],
		['k=[1,5] over a line', [1, 2, 1, 9], [3, 2, 1, 5], { padding: [0, 2] }],
		['(6 + 2·1 − 3) mod 2 = 1', [1, 2, 6, 6], [2, 2, 3, 3], { stride: 2, padding: 1 }],
		['(7 + 2·2 − 5) mod 4 = 2', [1, 3, 7, 7], [9, 3, 5, 5], { stride: 4, padding: 2 }],
		['more terms than a block', [1, 70, 5, 5], [3, 70, 3, 3], { stride: 2 }],
		['more outputs than a block', [1, 1, 130, 70], [5, 1, 2, 2], {}],
		['depthwise', [1, 12, 6, 6], [12, 1, 3, 3], { groups: 12, padding: 1 }],
		['more channels than a block of Winograd’s', [1, 80, 5, 5], [70, 80, 3, 3], { padding: 1 }],
		['more tiles than a block of Winograd’s', [2, 8, 26, 30], [8, 8, 3, 3], { padding: 1 }]
	])('is conv2d, %s', (_title, xShape, weightShape, options) => {
		expectConv2d({ xShape, weightShape, options, hasBias: true, seed: 7 });
	});

	it('is convTranspose2d, with every option', () => {
		const doubles = (exact: Tensor<Rational>) => toFloat64(exact, rational);
		const property = fc.property(convTranspose2dCalls, (call) => {
			const [x, weight] = [doubles(call.x), doubles(call.weight)];
			const [bias, gradOutput] = [call.bias && doubles(call.bias), doubles(call.gradOutput)];
			const { options } = call;
			const geometry = resolveConvTranspose2d(x.shape, weight.shape, options);
			expect(elementCount(geometry.outputShape)).toBe(gradOutput.data.length);
			const output = convTranspose2d(x, weight, bias, options, float64);
			const gradients = convTranspose2dBackward(x, weight, bias, options, gradOutput, float64);
			const plan: Plan = (backend, arrays) => backend.convTranspose2d(geometry, arrays);
			const context = JSON.stringify([x.shape, weight.shape, options]);
			expectPasses({ x, weight, bias, gradOutput }, plan, { output, ...gradients }, context);
		});
		fc.assert(property, { numRuns: 100, seed: 2015 });
	});

	it.each(backends)('leaves out the gradients that nobody asked for, in %s', (_, make) => {
		const backend = make();
		const geometry = resolveConv2d([1, 1, 4, 4], [1, 1, 3, 3], {});
		const arrays = {
			...{ x: backend.allocate(16), weight: backend.allocate(9), bias: null },
			...{ y: dirtyArray(backend, 4), gradients: null }
		};
		const kernel = backend.conv2d(geometry, arrays);
		kernel.inputGradient();
		kernel.weightGradient();
		kernel.biasGradient();
		kernel.forward();
		expect(Array.from(arrays.y)).toEqual([0, 0, 0, 0]);
	});
});
