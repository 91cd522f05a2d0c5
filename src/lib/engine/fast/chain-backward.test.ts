import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conv2dBackward,
	float64,
	linearBackward,
	maxPool2dBackward,
	reluBackward,
	tensor,
	zeros
} from '../index';
import {
	convolveSameGradient,
	multiplyAddGradient,
	poolPairsGradient,
	rectifyGradient
} from './chain-backward';

/** Few values, so that pooling has ties and ReLU zeros. */
const integers = (length: number) =>
	fc.array(fc.integer({ min: -4, max: 4 }), { minLength: length, maxLength: length });
const call = fc
	.record({
		channels: fc.integer({ min: 1, max: 3 }),
		height: fc.integer({ min: 1, max: 4 }).map((half) => 2 * half),
		width: fc.integer({ min: 1, max: 4 }).map((half) => 2 * half),
		filters: fc.integer({ min: 1, max: 3 }),
		kernel: fc.constantFrom(1, 3, 5)
	})
	.chain(({ filters, kernel, ...size }) => {
		const cells = size.channels * size.height * size.width;
		return fc.record({
			size: fc.constant(size),
			filters: fc.constant(filters),
			kernel: fc.constant(kernel),
			x: integers(cells),
			sameGradient: integers(cells),
			pooledGradient: integers(cells / 4),
			convolvedGradient: integers(filters * size.height * size.width),
			weight: integers(filters * size.channels * kernel * kernel),
			matrix: integers(filters * cells),
			rowGradient: integers(filters)
		});
	});
const plain = (data: readonly number[]) => data.map((value) => value + 0);

describe('the way back through a chain of layers on doubles', () => {
	it('is that of the operations, exactly on integers, at ties and kinks too', () => {
		fc.assert(
			fc.property(call, ({ size, filters, kernel, ...given }) => {
				const { channels, height, width } = size;
				const x = tensor([1, channels, height, width], given.x);
				const doubles = Float64Array.from(given.x);
				const weight = tensor([filters, channels, kernel, kernel], given.weight);
				const convolved = conv2dBackward(
					x,
					weight,
					null,
					{ padding: (kernel - 1) / 2 },
					tensor([1, filters, height, width], given.convolvedGradient),
					float64
				);
				const fast = convolveSameGradient(
					Float64Array.from(given.convolvedGradient),
					size,
					Float64Array.from(given.weight),
					kernel
				);
				expect(plain([...fast])).toEqual(plain(convolved.input.data));

				const rectified = reluBackward(x, tensor(x.shape, given.sameGradient), float64);
				const gradient = Float64Array.from(given.sameGradient);
				expect(plain([...rectifyGradient(doubles, gradient)])).toEqual(plain(rectified.input.data));

				const pooled = maxPool2dBackward(
					x,
					{ kernelSize: 2 },
					tensor([1, channels, height / 2, width / 2], given.pooledGradient),
					float64
				);
				const pooledFast = poolPairsGradient(
					doubles,
					size,
					Float64Array.from(given.pooledGradient)
				);
				expect(plain([...pooledFast])).toEqual(plain(pooled.input.data));

				const row = tensor([1, given.x.length], given.x);
				const dense = linearBackward(
					row,
					tensor([filters, given.x.length], given.matrix),
					zeros([filters], float64),
					tensor([1, filters], given.rowGradient),
					float64
				);
				const denseFast = multiplyAddGradient(
					Float64Array.from(given.rowGradient),
					Float64Array.from(given.matrix)
				);
				expect(plain([...denseFast])).toEqual(plain(dense.input.data));
			}),
			{ numRuns: 30 }
		);
	});
});
