import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkInterpolate2d, interpolate2d, interpolate2dBackward, rational } from '../../index';
import { interpolate2dBackwardTimeline, interpolate2dTimeline, toFloat64 } from '../../index';
import { interpolate2dTrace, resolveInterpolate2d, sourcePosition } from '../../index';
import { type Interpolate2dOptions } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { expectClose } from '../../testing/differences';
import { exact, expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient, innerProduct } from '../../testing/gradients';
import { expectMakes, expectReadsTrue } from '../../testing/steps';
import { registerGradients } from '../../testing/tensorflow-gradients';
import { imageGradientByTensorFlow, imagesByTensorFlow } from '../../testing/tensorflow-images';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const modes = fc.constantFrom(
	{ mode: 'nearest', alignCorners: false } as const,
	{ mode: 'bilinear', alignCorners: false } as const,
	{ mode: 'bilinear', alignCorners: true } as const
);
const sized = fc
	.tuple(upTo(2), upTo(2), upTo(5), upTo(5), upTo(8), upTo(8), modes)
	.chain(([n, c, height, width, oh, ow, mode]) =>
		fc.record({
			x: integerTensor([n, c, height, width]),
			gradOutput: integerTensor([n, c, oh, ow]),
			options: fc.constant({ ...mode, size: [oh, ow] as const })
		})
	);
const scaled = fc
	.tuple(upTo(4), upTo(4), fc.constantFrom(1, 2, 3, 1.5, '4/3', 2.25), modes)
	.chain(([height, width, scaleFactor, mode]) =>
		integerTensor([1, 1, height, width]).chain((x) => {
			const options = { ...mode, scaleFactor };
			const { vertical, horizontal } = resolveInterpolate2d(x.shape, options);
			return fc.record({
				x: fc.constant(x),
				gradOutput: integerTensor([1, 1, vertical.outputSize, horizontal.outputSize]),
				options: fc.constant(options)
			});
		})
	);
const calls: fc.Arbitrary<{
	x: ReturnType<typeof matrix>;
	gradOutput: ReturnType<typeof matrix>;
	options: Interpolate2dOptions;
}> = fc.oneof(sized, scaled);

describe('interpolate2d by hand', () => {
	const row = matrix([[0, 12, 24]]);
	const values = (options: Interpolate2dOptions) =>
		rowsOf(interpolate2d(row, options, rational))[0];
	it('nearest repeats cells, and rounds down', () => {
		expect(values({ scaleFactor: [1, 2] })).toEqual([0, 0, 12, 12, 24, 24]);
		expect(values({ size: [1, 5] })).toEqual([0, 0, 12, 12, 24]);
		expect(values({ size: [1, 2] })).toEqual([0, 12]);
	});
	it('bilinear lies between centres, and holds at the ends', () => {
		const options = { scaleFactor: [1, 2], mode: 'bilinear' } as const;
		expect(values(options)).toEqual([0, 3, 9, 15, 21, 24]);
	});
	it('bilinear with alignCorners spans from corner to corner', () => {
		const options = { size: [1, 5], mode: 'bilinear', alignCorners: true } as const;
		expect(values(options)).toEqual([0, 6, 12, 18, 24]);
		expect(values({ ...options, size: [1, 1] })).toEqual([0]);
	});
	it('a factor that does not divide sets the distance, as in PyTorch', () => {
		const pair = exact([1, 1, 1, 3], [0, 12, 24]);
		const byFactor = interpolate2d(pair, { scaleFactor: [1, 1.5], mode: 'bilinear' }, rational);
		expectEqual(byFactor, exact([1, 1, 1, 4], [0, 6, 14, 22]));
		const bySize = interpolate2d(pair, { size: [1, 4], mode: 'bilinear' }, rational);
		expectEqual(bySize, exact([1, 1, 1, 4], [0, '15/2', '33/2', 24]));
	});
	it('weighs the four neighbours exactly', () => {
		const image = matrix([
			[0, 16],
			[32, 48]
		]);
		const options = { scaleFactor: 2, mode: 'bilinear' } as const;
		const { terms } = interpolate2dTrace(image, options, rational).at(5);
		expect(terms.map(({ factor }) => factor.toFraction())).toEqual([
			'9/16',
			'3/16',
			'3/16',
			'1/16'
		]);
		expect(rowsOf(interpolate2d(image, options, rational))[1]).toEqual([8, 12, 20, 24]);
	});
	it('says where an output cell lies in the input', () => {
		const { horizontal } = resolveInterpolate2d([1, 1, 1, 3], { size: [1, 4], mode: 'bilinear' });
		const places = [0, 1, 2, 3].map((cell) => sourcePosition(horizontal, cell).toFraction());
		expect(places).toEqual(['0', '5/8', '11/8', '17/8']);
	});
});

describe('interpolate2d in general', () => {
	it('keeps a constant image constant, and any image of the same size', () => {
		fc.assert(
			fc.property(calls, ({ x, options }) => {
				const constant = { ...x, data: x.data.map(() => rational.from('5/7')) };
				const values = interpolate2d(constant, options, rational).data.map(String);
				expect(new Set(values)).toEqual(new Set([String(rational.from('5/7'))]));
				const { mode, alignCorners } = options;
				const same = { mode, alignCorners, size: [x.shape[2], x.shape[3]] as const };
				expectEqual(interpolate2d(x, same, rational), x);
			})
		);
	});

	it('has its exact gradient, which is its adjoint', () => {
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const { input } = interpolate2dBackward(x, options, gradOutput, rational);
				const resized = (image: typeof x) => interpolate2d(image, options, rational);
				expectGradient(resized, x, gradOutput, input);
				const [there, back] = [innerProduct(resized(x), gradOutput), innerProduct(x, input)];
				expect(there.toFraction()).toBe(back.toFraction());
			}),
			{ numRuns: 30 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		let terms = 0;
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const forward = interpolate2dTimeline(x, options, rational);
				terms += expectMakes(forward, 'output', interpolate2d(x, options, rational));
				expectReadsTrue(forward, { x });
				const { input } = interpolate2dBackward(x, options, gradOutput, rational);
				const backward = interpolate2dBackwardTimeline(x, options, gradOutput, rational);
				terms += expectMakes(backward, 'gradInput', input);
				expectReadsTrue(backward, { gradOutput });
			}),
			{ numRuns: 20 }
		);
		expect(terms).toBeGreaterThan(300);
	});
});

describe('interpolate2d against TensorFlow.js', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	// PyTorch's 'bilinear' without alignCorners is TensorFlow's with halfPixelCenters, which has no
	// gradient there; PyTorch's 'nearest' is TensorFlow's without any option.
	it('agrees in 300 configurations, with the gradients that it has', () => {
		const seen = { nearest: 0, halfPixel: 0, corners: 0 };
		const gradients = { nearest: 0, corners: 0 };
		for (const { x, options, gradOutput } of fc.sample(sized, { seed: 1973, numRuns: 300 })) {
			const { mode, alignCorners } = options;
			const size: [number, number] = [options.size[0], options.size[1]];
			const resize = (image: tf.Tensor4D) =>
				mode === 'nearest'
					? tf.image.resizeNearestNeighbor(image, size, false, false)
					: tf.image.resizeBilinear(image, size, alignCorners, !alignCorners);
			const y = toFloat64(interpolate2d(x, options, rational), rational);
			const context = JSON.stringify([x.shape, options]);
			expectClose(imagesByTensorFlow(x, resize), y, 1e-5, context);
			const kind = mode === 'nearest' ? 'nearest' : alignCorners ? 'corners' : 'halfPixel';
			seen[kind]++;
			// Its gradients mix up the images of a batch (nearest), or height and width (bilinear).
			const isComparable = kind === 'nearest' ? x.shape[0] === 1 : x.shape[2] === x.shape[3];
			if (kind === 'halfPixel' || !isComparable) continue;
			const { input } = interpolate2dBackward(x, options, gradOutput, rational);
			const theirs = imageGradientByTensorFlow(x, gradOutput, resize);
			expectClose(theirs, toFloat64(input, rational), 1e-5, context);
			gradients[kind]++;
		}
		expect(Math.min(gradients.nearest, gradients.corners)).toBeGreaterThan(10);
		expect(Math.min(seen.nearest, seen.halfPixel, seen.corners)).toBeGreaterThan(60);
	});
});

describe('interpolate2d refuses', () => {
	const damaged = (mode: string) => mode as 'nearest';
	it.each<readonly [Interpolate2dOptions, string]>([
		[{}, 'exactly one of size and scaleFactor is needed'],
		[{ size: 2, scaleFactor: 2 }, 'exactly one of size and scaleFactor is needed'],
		[{ size: 0 }, 'outputHeight 0 is not a positive integer'],
		[{ size: [2, NaN] }, 'outputWidth NaN is not a positive integer'],
		[{ size: 2, alignCorners: true }, "alignCorners needs mode 'bilinear'"],
		[{ size: 2, mode: damaged('cubic') }, "mode 'cubic' is not one of nearest, bilinear"],
		[{ scaleFactor: 0 }, 'scaleFactorHeight 0 is not a positive number of at most 12 digits'],
		[{ scaleFactor: [1, -2] }, 'scaleFactorWidth -2 is not a positive number of at most 12 digits'],
		[{ scaleFactor: NaN }, 'scaleFactorHeight NaN is not a positive number of at most 12 digits'],
		[
			{ scaleFactor: 1 / 3 },
			'scaleFactorHeight 0.3333333333333333 is not a positive number of at most 12 digits'
		],
		[{ scaleFactor: '1/4' }, 'outputHeight 0 is not a positive integer']
	])('%j: %s', (options, message) => {
		expect(checkInterpolate2d([1, 1, 3, 3], options)?.message).toBe(`interpolate2d: ${message}`);
	});

	it('what is no image, and a gradient of another shape', () => {
		const [x, flat] = [exact([1, 1, 1, 1], [1]), exact([1, 1], [1])];
		const options = { size: 2 };
		expect(() => interpolate2d(flat, options, rational)).toThrow('x of shape [1, 1] has 2 axes');
		const message = 'gradOutput of shape [1, 1, 1, 1] is not of shape [1, 1, 2, 2]';
		expect(() => interpolate2dBackward(x, options, x, rational)).toThrow(message);
		expect(() => interpolate2dBackwardTimeline(x, options, x, rational)).toThrow(message);
	});
});
