import fc from 'fast-check';
import { checkMaxPool2d, mapTensor, rational } from '../index';
import type { AvgPool2dOptions, MaxPool2dOptions, Rational, Tensor } from '../index';
import { integerTensor } from './arbitraries';

const upTo = (most: number) => fc.integer({ min: 1, max: most });

/** One axis of a pooling window: padded by at most half its kernel, which fits. */
const axis = fc
	.record({
		size: upTo(6),
		kernel: upTo(3),
		stride: upTo(4),
		dilation: upTo(2),
		sides: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 }))
	})
	.map((drawn) => {
		const [before, after] = drawn.sides.map((side) => Math.min(side, Math.floor(drawn.kernel / 2)));
		const spanned = drawn.dilation * (drawn.kernel - 1) + 1;
		const size = Math.max(drawn.size, spanned - before - after);
		return { ...drawn, size, sides: [before, after] as const };
	});

/** A possible pooling: images of small integers, and options that max and average pooling share. */
export interface DrawnPool {
	readonly x: Tensor<Rational>;
	readonly options: Required<MaxPool2dOptions>;
}

/** Possible poolings of small rectangles, all options varied. */
export const poolCalls: fc.Arbitrary<DrawnPool> = fc
	.record({
		batch: upTo(2),
		channels: upTo(2),
		vertical: axis,
		horizontal: axis,
		ceil: fc.boolean()
	})
	.map(({ batch, channels, vertical, horizontal, ceil }) => ({
		xShape: [batch, channels, vertical.size, horizontal.size],
		options: {
			kernelSize: [vertical.kernel, horizontal.kernel],
			stride: [vertical.stride, horizontal.stride],
			padding: {
				top: vertical.sides[0],
				bottom: vertical.sides[1],
				left: horizontal.sides[0],
				right: horizontal.sides[1]
			},
			dilation: [vertical.dilation, horizontal.dilation],
			ceilMode: ceil
		} as const
	}))
	.filter(({ xShape, options }) => checkMaxPool2d(xShape, options) === null)
	.chain(({ xShape, options }) => integerTensor(xShape).map((x) => ({ x, options })));

/** The options of average pooling, which knows no dilation, with its own two varied. */
export const averageOptions = (
	{ kernelSize, stride, padding, ceilMode }: MaxPool2dOptions,
	countIncludePad: boolean,
	divisorOverride: number | null
): AvgPool2dOptions => ({
	...{ kernelSize, stride, padding, ceilMode },
	...{ countIncludePad, divisorOverride }
});

/** The tensor with no two elements alike: each has a fraction of its own. */
export const withoutTies = (x: Tensor<Rational>): Tensor<Rational> =>
	mapTensor(x, (value, place) => rational.add(value, rational.from(`${place}/1000`)));

/** A step that moves no element of `withoutTies` past another. */
export const smallStep = rational.from('1/100000');
