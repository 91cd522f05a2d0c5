import { describe, expect, it } from 'vitest';
import { conv2dBackward, float64, fromRows, rational, type Conv2dOptions } from '../../index';
import { exact, matrix, rowsOf, type Written } from '../../testing/exact';

type Rows = readonly (readonly Written[])[];

/** The gradients for one image and one kernel, as rows of numbers. */
function backward(x: Rows, kernel: Rows, gradOutput: Rows, options: Conv2dOptions = {}) {
	const [image, weight, gradient] = [x, kernel, gradOutput].map(matrix);
	const gradients = conv2dBackward(image, weight, null, options, gradient, rational);
	return { input: rowsOf(gradients.input), weight: rowsOf(gradients.weight) };
}

const countingTo8 = [
	[0, 1, 2],
	[3, 4, 5],
	[6, 7, 8]
];
const kernel = [
	[1, 2],
	[3, 4]
];

describe('conv2dBackward by hand', () => {
	it('stamps the kernel where the gradient is 1, and reads the window there', () => {
		const lonelyOne = [
			[0, 0],
			[0, 1]
		];
		const { input, weight } = backward(countingTo8, kernel, lonelyOne);
		expect(input).toEqual([
			[0, 0, 0],
			[0, 1, 2],
			[0, 3, 4]
		]);
		expect(weight).toEqual([
			[4, 5],
			[7, 8]
		]);
	});

	it('adds up where stamps overlap', () => {
		const { input, weight } = backward(countingTo8, kernel, [
			[1, 10],
			[100, 1000]
		]);
		expect(input).toEqual([
			[1, 12, 20],
			[103, 1234, 2040],
			[300, 3400, 4000]
		]);
		expect(weight).toEqual([
			[0 + 10 + 300 + 4000, 1 + 20 + 400 + 5000],
			[3 + 40 + 600 + 7000, 4 + 50 + 700 + 8000]
		]);
	});

	it('stamps the turned kernel if the kernel is turned', () => {
		const { input, weight } = backward(
			countingTo8,
			kernel,
			[
				[1, 0],
				[0, 0]
			],
			{ rotateKernel: true }
		);
		expect(input).toEqual([
			[4, 3, 0],
			[2, 1, 0],
			[0, 0, 0]
		]);
		expect(weight).toEqual([
			[4, 3],
			[1, 0]
		]);
	});

	it('gives nothing to the column that 6 at k=3 s=2 never reads', () => {
		const options = { stride: [1, 2] } as const;
		const { input, weight } = backward([[1, 2, 3, 4, 5, 6]], [[1, 2, 3]], [[1, 10]], options);
		expect(input).toEqual([[1, 2, 13, 20, 30, 0]]);
		expect(weight).toEqual([[31, 42, 53]]);
	});

	it('puts the stamp’s cells as far apart as the dilation', () => {
		const { input, weight } = backward([[1, 2, 3, 4]], [[5, 6]], [[1, 10]], { dilation: 2 });
		expect(input).toEqual([[5, 50, 6, 60]]);
		expect(weight).toEqual([[21, 43]]);
	});

	it('loses what falls on the zeros of the padding', () => {
		const options = { padding: [0, 1] } as const;
		const { input, weight } = backward([[1, 2]], [[3, 4]], [[1, 10, 100]], options);
		expect(input).toEqual([[1 * 4 + 10 * 3, 10 * 4 + 100 * 3]]);
		expect(weight).toEqual([[10 * 1 + 100 * 2, 1 * 1 + 10 * 2]]);
	});

	it.each([
		['zeros', [[12, 123, 230]], [[8, 14, 8]]],
		['reflect', [[12, 123 + 301, 230]], [[8 + 2, 14, 8 + 6]]],
		['replicate', [[12 + 1, 123, 230 + 300]], [[8 + 1, 14, 8 + 9]]],
		['circular', [[12 + 300, 123, 230 + 1]], [[8 + 3, 14, 8 + 3]]]
	] as const)('gives to a cell what its copies in the padding get: %s', (paddingMode, dx, dw) => {
		const options = { padding: 'same', paddingMode } as const;
		const { input, weight } = backward([[1, 2, 3]], [[1, 10, 100]], [[1, 2, 3]], options);
		expect(input).toEqual(dx);
		expect(weight).toEqual(dw);
	});

	it('sums the gradient of each channel for the bias, over images and cells', () => {
		const x = exact([2, 1, 1, 2], [1, 2, 3, 4]);
		const weight = exact([2, 1, 1, 1], [1, 10]);
		const gradOutput = exact([2, 2, 1, 2], [1, 2, 10, 20, 100, 200, 1000, '1/2']);
		const biased = conv2dBackward(x, weight, exact([2], [5, 6]), {}, gradOutput, rational);
		expect(biased.bias?.data.map(String)).toEqual(['303', '1030.5']);
		expect(biased.input.data.map(String)).toEqual(['101', '202', '10100', '205']);
		expect(biased.weight.data.map(String)).toEqual(['1105', '3052']);
		expect(conv2dBackward(x, weight, null, {}, gradOutput, rational).bias).toBeNull();
	});

	it('keeps two groups apart', () => {
		const x = exact([1, 2, 1, 1], [3, 5]);
		const weight = exact([4, 1, 1, 1], [1, 2, 3, 4]);
		const gradOutput = exact([1, 4, 1, 1], [1, 10, 100, 1000]);
		const gradients = conv2dBackward(x, weight, null, { groups: 2 }, gradOutput, rational);
		expect(gradients.input.data.map(String)).toEqual(['21', '4300']);
		expect(gradients.weight.data.map(String)).toEqual(['3', '30', '500', '5000']);
	});

	it('has no negative zero in doubles', () => {
		const [x, weight, gradOutput] = [fromRows([[0, 0]]), fromRows([[-1]]), fromRows([[0, -0]])];
		const gradients = conv2dBackward(x, weight, { shape: [1], data: [1] }, {}, gradOutput, float64);
		expect([gradients.input.data, gradients.weight.data, gradients.bias?.data]).toEqual([
			[0, 0],
			[0],
			[0]
		]);
	});
});
