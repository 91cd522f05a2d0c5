import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { conv2d, rational, resolveConv2d, toFloat64, type PaddingMode } from '../../index';
import { conv2dCalls, type DrawnConv2d } from '../../testing/arbitraries';
import { paddedSources } from '../../testing/padding-oracle';

// TensorFlow.js cannot dilate and stride at once, so each configuration keeps one of the two.
const comparable = fc.tuple(conv2dCalls, fc.boolean()).map(([call, keepsStride]): DrawnConv2d => {
	const kept = keepsStride ? { dilation: 1 } : { stride: 1 };
	return { ...call, options: { ...call.options, ...kept } };
});

const configurations = fc.sample(comparable, { seed: 1998, numRuns: 300 });

const nhwc = (shape: readonly number[], data: readonly number[]) =>
	tf.transpose(tf.tensor4d([...data], [shape[0], shape[1], shape[2], shape[3]]), [0, 2, 3, 1]);

/** The image with its padding written out: by mirrorPad and pad where they can, else cell by cell. */
function padded(image: tf.Tensor4D, call: DrawnConv2d): tf.Tensor4D {
	const { vertical, horizontal } = resolveConv2d(
		call.x.shape,
		call.weight.shape,
		call.options
	).window;
	const { paddingMode } = call.options;
	const sides = [vertical, horizontal].map(({ paddingBefore, paddingAfter }): [number, number] => [
		paddingBefore,
		paddingAfter
	]);
	const around: [number, number][] = [[0, 0], ...sides, [0, 0]];
	if (paddingMode === 'reflect') return tf.mirrorPad(image, around, 'reflect');
	if (paddingMode === 'zeros') return tf.pad(image, around);
	return [vertical, horizontal].reduce((partly, axis, index) => {
		const { size, paddingBefore, paddingAfter } = axis;
		const sources = paddedSources(size, paddingBefore, paddingAfter, paddingMode);
		const cells = sources.map((source) => source ?? NaN);
		return tf.gather(partly, tf.tensor1d(cells, 'int32'), index + 1);
	}, image);
}

/** The same convolution by TensorFlow.js, as NCHW numbers. */
function byTensorFlow(call: DrawnConv2d, pad: 'valid' | 'same' = 'valid'): number[] {
	return tf.tidy(() => {
		const { options } = call;
		const [x, weight] = [call.x, call.weight].map((part) => toFloat64(part, rational));
		const [outChannels, perGroup, height, width] = weight.shape;
		const filters = tf.transpose(
			tf.tensor4d([...weight.data], [outChannels, perGroup, height, width]),
			[2, 3, 1, 0]
		);
		const turned: tf.Tensor4D = options.rotateKernel ? tf.reverse4d(filters, [0, 1]) : filters;
		const bare = nhwc(x.shape, x.data);
		const image = pad === 'same' ? bare : padded(bare, call);
		const pair = (value: typeof options.stride): [number, number] =>
			typeof value === 'number' ? [value, value] : [value[0], value[1]];
		const images = tf.split<tf.Tensor4D>(image, options.groups, 3);
		const maps = tf
			.split<tf.Tensor4D>(turned, options.groups, 3)
			.map((part, group) =>
				tf.conv2d(images[group], part, pair(options.stride), pad, 'NHWC', pair(options.dilation))
			);
		const y = tf.concat(maps, 3);
		const biased = call.bias
			? tf.add(y, tf.tensor1d(toFloat64(call.bias, rational).data.slice()))
			: y;
		return Array.from(tf.transpose(biased, [0, 3, 1, 2]).dataSync());
	});
}

describe('conv2d against TensorFlow.js', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
	});

	it('agrees in 300 configurations, to the last digit', () => {
		let compared = 0;
		for (const call of configurations) {
			const { x, weight, bias, options } = call;
			const y = toFloat64(conv2d(x, weight, bias, options, rational), rational);
			const context = JSON.stringify([x.shape, weight.shape, options]);
			expect(byTensorFlow(call), context).toEqual(y.data);
			compared++;
		}
		expect(compared).toBe(300);
	});

	it('varies every option in them', () => {
		const count = (has: (call: DrawnConv2d) => boolean) => configurations.filter(has).length;
		const isMode = (mode: PaddingMode) => (call: DrawnConv2d) => call.options.paddingMode === mode;
		const isWide = (value: DrawnConv2d['options']['stride']) => String(value) !== '1,1';
		const padding = ({ options }: DrawnConv2d) => options.padding;
		const counts = {
			zeros: count(isMode('zeros')),
			reflect: count(isMode('reflect')),
			replicate: count(isMode('replicate')),
			circular: count(isMode('circular')),
			strided: count(({ options }) => options.stride !== 1 && isWide(options.stride)),
			dilated: count(({ options }) => options.dilation !== 1 && isWide(options.dilation)),
			grouped: count(({ options }) => options.groups > 1),
			rotated: count(({ options }) => options.rotateKernel),
			biased: count(({ bias }) => bias !== null),
			named: count((call) => typeof padding(call) === 'string'),
			rectangular: count(({ xShape }) => xShape[2] !== xShape[3])
		};
		const rare = Object.entries(counts).filter(([, times]) => times < 30);
		expect(rare).toEqual([]);
	});

	it('means by ‘same’ what TensorFlow.js means at stride 1', () => {
		let compared = 0;
		for (const call of fc.sample(conv2dCalls, { seed: 2012, numRuns: 100 })) {
			const same = { stride: 1, padding: 'same', paddingMode: 'zeros' } as const;
			const options = { ...call.options, ...same };
			const y = toFloat64(conv2d(call.x, call.weight, call.bias, options, rational), rational);
			expect(y.shape.slice(2)).toEqual(call.x.shape.slice(2));
			expect(byTensorFlow({ ...call, options }, 'same')).toEqual(y.data);
			compared++;
		}
		expect(compared).toBe(100);
	});
});
