import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, float64, linear, maxPool2d, relu, tensor } from '../index';
import { convolveSame, multiplyAdd, poolPairs, rectify } from './chain';

const integers = (length: number) =>
	fc.array(fc.integer({ min: -99, max: 99 }), { minLength: length, maxLength: length });
const size = fc.record({
	channels: fc.integer({ min: 1, max: 3 }),
	height: fc.integer({ min: 1, max: 4 }).map((half) => 2 * half),
	width: fc.integer({ min: 1, max: 4 }).map((half) => 2 * half)
});
const image = size.chain((given) =>
	integers(given.channels * given.height * given.width).map((x) => ({ size: given, x }))
);
const tensorOf = ({ size: { channels, height, width }, x }: { size: Size; x: number[] }) =>
	tensor([1, channels, height, width], x);
type Size = { channels: number; height: number; width: number };

describe('a chain of layers on doubles', () => {
	it('convolves as conv2d does, exactly on integers', () => {
		const call = fc
			.tuple(image, fc.constantFrom(1, 3, 5), fc.integer({ min: 1, max: 3 }))
			.chain(([given, kernel, filters]) =>
				fc.record({
					given: fc.constant(given),
					kernel: fc.constant(kernel),
					weight: integers(filters * given.size.channels * kernel * kernel),
					bias: integers(filters)
				})
			);
		fc.assert(
			fc.property(call, ({ given, kernel, weight, bias }) => {
				const fast = convolveSame(
					Float64Array.from(given.x),
					given.size,
					Float64Array.from(weight),
					Float64Array.from(bias),
					kernel
				);
				const shape = [bias.length, given.size.channels, kernel, kernel];
				const options = { padding: (kernel - 1) / 2 };
				const slow = conv2d(
					tensorOf(given),
					tensor(shape, weight),
					tensor([bias.length], bias),
					options,
					float64
				);
				expect([...fast]).toEqual(slow.data.map((value) => value + 0));
			})
		);
	});

	it('rectifies, pools and multiplies as relu, maxPool2d and linear do', () => {
		const call = image.chain((given) =>
			fc.record({
				given: fc.constant(given),
				weight: integers(2 * given.x.length),
				bias: integers(2)
			})
		);
		fc.assert(
			fc.property(call, ({ given, weight, bias }) => {
				const x = Float64Array.from(given.x);
				expect([...rectify(x)]).toEqual(relu(tensorOf(given), float64).data);
				const { output } = maxPool2d(tensorOf(given), { kernelSize: 2 }, float64);
				expect([...poolPairs(x, given.size)]).toEqual(output.data);
				const row = tensor([1, x.length], given.x);
				const matrix = tensor([2, x.length], weight);
				const dense = linear(row, matrix, tensor([2], bias), float64);
				const fast = multiplyAdd(x, Float64Array.from(weight), Float64Array.from(bias));
				expect([...fast]).toEqual(dense.data);
			})
		);
	});
});
