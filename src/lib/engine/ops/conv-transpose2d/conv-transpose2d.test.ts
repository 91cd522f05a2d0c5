import { describe, expect, it } from 'vitest';
import {
	convTranspose2d,
	convTranspose2dBackward,
	rational,
	resolveConvTranspose2d
} from '../../index';
import { zeroInserted, type ConvTranspose2dOptions } from '../../index';
import { exact, matrix, rowsOf, type Written } from '../../testing/exact';

type Rows = readonly (readonly Written[])[];

/** The transposed convolution of one image with one kernel, as rows of numbers. */
const spread = (x: Rows, kernel: Rows, options: ConvTranspose2dOptions = {}) =>
	rowsOf(convTranspose2d(matrix(x), matrix(kernel), null, options, rational));

const twoByTwo = [
	[1, 2],
	[3, 4]
];
const kernel = [
	[1, 10],
	[100, 1000]
];

describe('convTranspose2d by hand', () => {
	it('adds up stamps that overlap', () => {
		expect(spread(twoByTwo, kernel)).toEqual([
			[1, 12, 20],
			[103, 1234, 2040],
			[300, 3400, 4000]
		]);
	});

	it('lays them side by side at s=2', () => {
		expect(spread(twoByTwo, kernel, { stride: 2 })).toEqual([
			[1, 10, 2, 20],
			[100, 1000, 200, 2000],
			[3, 30, 4, 40],
			[300, 3000, 400, 4000]
		]);
	});

	it('makes the uneven overlaps of a checkerboard at k=3 s=2', () => {
		expect(spread([[1, 1, 1]], [[1, 1, 1]], { stride: [1, 2] })).toEqual([[1, 1, 2, 1, 2, 1, 1]]);
	});

	it('crops by the padding, each side its own', () => {
		expect(spread(twoByTwo, kernel, { padding: 1 })).toEqual([[1234]]);
		const padding = { top: 0, left: 1, bottom: 2, right: 0 };
		expect(spread(twoByTwo, kernel, { padding })).toEqual([[12, 20]]);
	});

	it('adds cells that nothing is stamped on by outputPadding', () => {
		const options = { stride: [1, 2], outputPadding: [0, 1] } as const;
		expect(spread([[1, 2]], [[5]], options)).toEqual([[5, 0, 10, 0]]);
	});

	it('shows with outputPadding what the padding would have cropped', () => {
		const options = { stride: 2, padding: 1 };
		expect(spread(twoByTwo, kernel, options)).toEqual([
			[1000, 200],
			[30, 4]
		]);
		expect(spread(twoByTwo, kernel, { ...options, outputPadding: 1 })).toEqual([
			[1000, 200, 2000],
			[30, 4, 40],
			[3000, 400, 4000]
		]);
	});

	it('spreads the stamp at d=2', () => {
		expect(spread([[1, 2]], [[1, 10]], { dilation: 2 })).toEqual([[1, 2, 10, 20]]);
	});

	it('may have an outputPadding beyond the stride if the dilation is larger', () => {
		const options = { dilation: 3, outputPadding: [0, 2] } as const;
		expect(spread([[1, 2]], [[1, 10]], options)).toEqual([[1, 2, 0, 10, 20, 0, 0]]);
	});

	it('sums over input channels, adds the bias once, keeps groups apart', () => {
		const x = exact([1, 2, 1, 1], [3, 5]);
		const weight = exact([2, 2, 1, 1], [1, 10, 100, 1000]);
		const y = (groups: number) =>
			convTranspose2d(
				x,
				weight,
				exact([2 * groups], groups === 1 ? ['1/2', 0] : [0, 0, 0, 1]),
				{
					groups
				},
				rational
			).data.map(String);
		expect(y(1)).toEqual(['503.5', '5030']);
		expect(y(2)).toEqual(['3', '30', '500', '5001']);
	});

	it('goes back as a convolution', () => {
		const gradOutput = matrix([
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1]
		]);
		const gradients = convTranspose2dBackward(
			...([matrix(twoByTwo), matrix(kernel), exact([1], [0]), {}, gradOutput, rational] as const)
		);
		expect(rowsOf(gradients.input)).toEqual([
			[1001, 100],
			[10, 1001]
		]);
		expect(rowsOf(gradients.weight)).toEqual([
			[1 + 4, 3],
			[2, 1 + 4]
		]);
		expect(gradients.bias?.data.map(String)).toEqual(['3']);
	});
});

describe('zeroInserted', () => {
	const inserted = (options: ConvTranspose2dOptions) => {
		const x = matrix([[1, 2]]);
		const geometry = resolveConvTranspose2d(x.shape, [1, 1, 1, 3], options);
		return rowsOf(zeroInserted(x, geometry, rational));
	};

	it('puts s − 1 zeros between, d(k − 1) − p around, and the outputPadding after', () => {
		const stride = [1, 3] as const;
		expect(inserted({ stride })).toEqual([[0, 0, 1, 0, 0, 2, 0, 0]]);
		expect(inserted({ stride, padding: [0, 1] })).toEqual([[0, 1, 0, 0, 2, 0]]);
		expect(inserted({ stride, padding: [0, 1], outputPadding: [0, 2] })).toEqual([
			[0, 1, 0, 0, 2, 0, 0, 0]
		]);
		expect(inserted({ dilation: [1, 2] })).toEqual([[0, 0, 0, 0, 1, 2, 0, 0, 0, 0]]);
	});

	it('is cropped where the padding is larger than d(k − 1)', () => {
		const padding = { top: 0, left: 3, bottom: 0, right: 0 };
		expect(inserted({ stride: [1, 4], padding })).toEqual([[0, 0, 0, 2, 0, 0]]);
	});
});
