import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementCount, indexAt, offset, permute, tensor } from '../index';

const anyOrder = fc
	.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
	.chain((shape) =>
		fc.record({
			shape: fc.constant(shape),
			dims: fc.shuffledSubarray(
				shape.map((_, axis) => axis),
				{ minLength: shape.length }
			)
		})
	);
const counting = (shape: readonly number[]) =>
	tensor(
		shape,
		Array.from({ length: elementCount(shape) }, (_, place) => place)
	);

describe('another order of the axes', () => {
	it('turns a 2×2 picture with channels last into its three planes', () => {
		const pixels = tensor([2, 2, 3], [1, 10, 100, 2, 20, 200, 3, 30, 300, 4, 40, 400]);
		expect(permute(pixels, [2, 0, 1])).toEqual({
			shape: [3, 2, 2],
			data: [1, 2, 3, 4, 10, 20, 30, 40, 100, 200, 300, 400]
		});
	});

	it('puts every element where its index says', () => {
		fc.assert(
			fc.property(anyOrder, ({ shape, dims }) => {
				const source = counting(shape);
				const result = permute(source, dims);
				result.data.forEach((value, place) => {
					const index = indexAt(result.shape, place);
					const before = shape.map((_, axis) => index[dims.indexOf(axis)]);
					expect(value).toBe(offset(shape, before));
				});
			})
		);
	});

	it('is undone by the inverse order', () => {
		fc.assert(
			fc.property(anyOrder, ({ shape, dims }) => {
				const source = counting(shape);
				const inverse = shape.map((_, axis) => dims.indexOf(axis));
				expect(permute(permute(source, dims), inverse)).toEqual(source);
			})
		);
	});

	it('counts axes from the end, too', () => {
		const source = counting([2, 3, 4]);
		expect(permute(source, [-1, 0, 1])).toEqual(permute(source, [2, 0, 1]));
	});

	it.each([[[0, 1]], [[0, 1, 1]], [[0, 1, -1, 2]], [[0, 1, 3]]])('refuses %j', (dims) => {
		expect(() => permute(counting([2, 3, 4]), dims)).toThrow('permute: ');
	});
});
