import { describe, expect, it } from 'vitest';
import { conv2d, float64, fromRows, rational, toFloat64, type Conv2dOptions } from '../../index';
import { exact, matrix, rowsOf, type Written } from '../../testing/exact';

type Rows = readonly (readonly Written[])[];

/** The convolution of one image with one kernel, as rows of numbers. */
const convolved = (x: Rows, kernel: Rows, options: Conv2dOptions = {}) =>
	rowsOf(conv2d(matrix(x), matrix(kernel), null, options, rational));

const countingTo8 = [
	[0, 1, 2],
	[3, 4, 5],
	[6, 7, 8]
];
const laplacian = [
	[1, 1, 1],
	[1, -8, 1],
	[1, 1, 1]
];
const lonelyOne = [
	[0, 0, 0, 0, 0],
	[0, 0, 0, 0, 0],
	[0, 0, 1, 0, 0],
	[0, 0, 0, 0, 0],
	[0, 0, 0, 0, 0]
];

describe('conv2d by hand', () => {
	it('3×3 with 2×2 gives 2×2', () => {
		const kernel = [
			[0, 1],
			[2, 3]
		];
		expect(convolved(countingTo8, kernel)).toEqual([
			[19, 25],
			[37, 43]
		]);
	});

	it('turns a lonely 1 into −8 under a Laplacian', () => {
		expect(convolved(lonelyOne, laplacian, { padding: 1 })).toEqual([
			[0, 0, 0, 0, 0],
			[0, 1, 1, 1, 0],
			[0, 1, -8, 1, 0],
			[0, 1, 1, 1, 0],
			[0, 0, 0, 0, 0]
		]);
	});

	it('does not turn the kernel round, unless it is asked to', () => {
		const kernel = [
			[1, 2, 3],
			[4, 5, 6],
			[7, 8, 9]
		];
		expect(convolved(lonelyOne, kernel)).toEqual([
			[9, 8, 7],
			[6, 5, 4],
			[3, 2, 1]
		]);
		expect(convolved(lonelyOne, kernel, { rotateKernel: true })).toEqual(kernel);
	});

	it('x=[1,2,3,4,5] k=[1,0,-1] s=2 p=1', () => {
		const options = { stride: 2, padding: [0, 1] } as const;
		expect(convolved([[1, 2, 3, 4, 5]], [[1, 0, -1]], options)).toEqual([[-2, -2, 4]]);
	});

	it('does not read the last column of 6 at k=3 s=2', () => {
		const kernel = [[1, 1, 1]];
		const options = { stride: [1, 2] } as const;
		expect(convolved([[1, 2, 3, 4, 5, 6]], kernel, options)).toEqual([[6, 12]]);
		expect(convolved([[1, 2, 3, 4, 5, -99]], kernel, options)).toEqual([[6, 12]]);
	});

	it('reads every second cell at d=2', () => {
		expect(convolved([[1, 10, 2, 20, 3]], [[1, 1]], { dilation: 2 })).toEqual([[3, 30, 5]]);
	});

	it('pads an even kernel with one more cell after than before', () => {
		expect(convolved([[1, 2, 3]], [[1, 10]], { padding: 'same' })).toEqual([[21, 32, 3]]);
	});

	it.each([
		['zeros', [[12, 123, 230]]],
		['reflect', [[212, 123, 232]]],
		['replicate', [[112, 123, 233]]],
		['circular', [[312, 123, 231]]]
	] as const)('pads 1 2 3 with %s', (paddingMode, expected) => {
		const options = { padding: 'same', paddingMode } as const;
		expect(convolved([[1, 2, 3]], [[100, 10, 1]], options)).toEqual(expected);
	});

	it('has a place for every overlap with full padding', () => {
		expect(convolved([[1, 2, 3]], [[1, 10]], { padding: 'full' })).toEqual([[10, 21, 32, 3]]);
	});

	it('sums over channels and adds the bias once', () => {
		const x = exact([1, 3, 2, 2], [1, 2, 3, 4, 10, 20, 30, 40, 100, 200, 300, 400]);
		const weight = exact([2, 3, 1, 1], [1, 1, 1, 1, -1, 0]);
		const y = conv2d(x, weight, exact([2], ['1/2', 1000]), {}, rational);
		expect(y.shape).toEqual([1, 2, 2, 2]);
		expect(y.data.map(rational.toNumber)).toEqual([111.5, 222.5, 333.5, 444.5, 991, 982, 973, 964]);
	});

	it('lets each of two groups see its own channel', () => {
		const x = exact([1, 2, 1, 2], [1, 2, 10, 20]);
		const y = conv2d(x, exact([4, 1, 1, 1], [1, 2, 3, 4]), null, { groups: 2 }, rational);
		expect(y.data.map(rational.toNumber)).toEqual([1, 2, 2, 4, 30, 60, 40, 80]);
	});

	it('is exact where doubles are not: the mean of nine cells', () => {
		const ninths = Array.from({ length: 3 }, () => ['1/9', '1/9', '1/9']);
		const y = conv2d(matrix(countingTo8), matrix(ninths), null, {}, rational);
		expect(y.data.map((value) => value.toFraction())).toEqual(['4']);
		const tenths = conv2d(matrix([['0.1', '0.2']]), matrix([[1, 1]]), null, {}, rational);
		expect(tenths.data[0].toFraction()).toBe('3/10');
		const doubles = conv2d(fromRows([[0.1, 0.2]]), fromRows([[1, 1]]), null, {}, float64);
		expect(doubles.data).toEqual([0.30000000000000004]);
	});

	it('makes 32 maps of 3×3 from 5×5 with 32 filters', () => {
		const weight = exact([32, 1, 3, 3], new Array<number>(288).fill(1));
		expect(conv2d(matrix(lonelyOne), weight, null, {}, rational).shape).toEqual([1, 32, 3, 3]);
	});

	it('has no negative zero in doubles', () => {
		const x = fromRows([[0, 0]]);
		const bias = { shape: [1], data: [-0] };
		expect(conv2d(x, fromRows([[-1, -1]]), null, {}, float64).data).toEqual([0]);
		expect(conv2d(x, fromRows([[-1, -1]]), bias, { padding: 1 }, float64).data[0]).toBe(0);
	});

	it('leaves its arguments as they were', () => {
		const [x, weight] = [matrix(countingTo8), matrix([[1, 2]])];
		const before = JSON.stringify([toFloat64(x, rational), toFloat64(weight, rational)]);
		conv2d(x, weight, null, { padding: 'same', paddingMode: 'reflect' }, rational);
		expect(JSON.stringify([toFloat64(x, rational), toFloat64(weight, rational)])).toBe(before);
	});
});
