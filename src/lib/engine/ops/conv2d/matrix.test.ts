import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conv2d,
	convolutionMatrix,
	convolutionMatrixRow,
	convTranspose2d,
	elementCount,
	im2col,
	rational,
	resolveConv2d,
	weightMatrix
} from '../../index';
import type { Conv2dOptions, Rational, Tensor } from '../../index';
import { conv2dCalls } from '../../testing/arbitraries';
import { exact, expectEqual, matrix } from '../../testing/exact';
import { conv2dBackwardCalls } from '../../testing/gradient-arbitraries';
import { at, made } from '../../testing/multilinear';

type Exact = Tensor<Rational>;

/** The rows of a matrix, as text. */
const rowsOf = ({ shape: [rows, columns], data }: Exact) =>
	Array.from({ length: rows }, (_, row) =>
		data
			.slice(row * columns, (row + 1) * columns)
			.map(String)
			.join(' ')
	);

/** The product of a matrix [rows, columns] and a column. */
const times = (table: Exact, column: readonly Rational[]) =>
	Array.from({ length: table.shape[0] }, (_, row) =>
		column.reduce(
			(sum, value, place) => rational.add(sum, rational.mul(at(table, [row, place]), value)),
			rational.zero
		)
	);

describe('convolutionMatrix by hand', () => {
	const table = (xShape: readonly number[], kernel: Exact, options: Conv2dOptions = {}) =>
		rowsOf(convolutionMatrix(resolveConv2d(xShape, kernel.shape, options), kernel, rational));

	it('shifts the kernel down the diagonal', () => {
		expect(table([1, 1, 1, 5], matrix([[1, 2, 3]]))).toEqual([
			...['1 2 3 0 0', '0 1 2 3 0', '0 0 1 2 3']
		]);
	});

	it('is made of such blocks for 3×3 under 2×2', () => {
		const kernel = matrix([
			[1, 2],
			[3, 4]
		]);
		expect(table([1, 1, 3, 3], kernel)).toEqual([
			'1 2 0 3 4 0 0 0 0',
			'0 1 2 0 3 4 0 0 0',
			'0 0 0 1 2 0 3 4 0',
			'0 0 0 0 1 2 0 3 4'
		]);
	});

	it('steps by the stride, spreads by the dilation, turns with the kernel', () => {
		const [kernel, line] = [matrix([[1, 2]]), [1, 1, 1, 4]];
		expect(table(line, kernel, { stride: 2 })).toEqual(['1 2 0 0', '0 0 1 2']);
		expect(table(line, kernel, { dilation: 2 })).toEqual(['1 0 2 0', '0 1 0 2']);
		expect(table(line, kernel, { rotateKernel: true })).toEqual(['2 1 0 0', '0 2 1 0', '0 0 2 1']);
	});

	it('loses zeros of the padding, and adds up what is copied into it', () => {
		const kernel = matrix([[1, 10, 100]]);
		const padded = (paddingMode: Conv2dOptions['paddingMode']) =>
			table([1, 1, 1, 3], kernel, { padding: 'same', paddingMode });
		expect(padded('zeros')).toEqual(['10 100 0', '1 10 100', '0 1 10']);
		expect(padded('reflect')).toEqual(['10 101 0', '1 10 100', '0 101 10']);
		expect(padded('replicate')).toEqual(['11 100 0', '1 10 100', '0 1 110']);
		expect(padded('circular')).toEqual(['10 100 1', '1 10 100', '100 1 10']);
	});

	it('is block-diagonal with groups', () => {
		const weight = exact([2, 1, 1, 1], [5, 7]);
		expect(table([1, 2, 1, 2], weight, { groups: 2 })).toEqual([
			...['5 0 0 0', '0 5 0 0', '0 0 7 0', '0 0 0 7']
		]);
	});

	it('names the weights of a row', () => {
		const geometry = resolveConv2d([1, 1, 1, 3], [1, 1, 1, 2], { padding: [0, 1] });
		expect(convolutionMatrixRow(geometry, 0)).toEqual([{ column: 0, weight: [0, 0, 0, 1] }]);
		expect(convolutionMatrixRow(geometry, 1)).toEqual([
			{ column: 0, weight: [0, 0, 0, 0] },
			{ column: 1, weight: [0, 0, 0, 1] }
		]);
	});
});

describe('im2col by hand', () => {
	it('lays the windows of 3×3 under 2×2 side by side', () => {
		const x = matrix([
			[0, 1, 2],
			[3, 4, 5],
			[6, 7, 8]
		]);
		const columns = im2col(x, resolveConv2d(x.shape, [1, 1, 2, 2], {}), rational);
		expect(columns.shape).toEqual([1, 4, 4]);
		expect(rowsOf({ shape: [4, 4], data: columns.data })).toEqual([
			...['0 1 3 4', '1 2 4 5', '3 4 6 7', '4 5 7 8']
		]);
	});

	it('puts zeros where the padding is', () => {
		const x = matrix([[1, 2]]);
		const geometry = resolveConv2d(x.shape, [1, 1, 1, 2], { padding: [0, 1] });
		expect(rowsOf({ shape: [2, 3], data: im2col(x, geometry, rational).data })).toEqual([
			...['0 1 2', '1 2 0']
		]);
	});
});

describe('the matrix is the convolution', () => {
	it('matrix · vec(x) = vec(conv2d(x)), image by image', () => {
		let cells = 0;
		fc.assert(
			fc.property(conv2dCalls, ({ x, weight, options }) => {
				const geometry = resolveConv2d(x.shape, weight.shape, options);
				const table = convolutionMatrix(geometry, weight, rational);
				const y = conv2d(x, weight, null, options, rational);
				const image = elementCount(x.shape.slice(1));
				const products = Array.from({ length: x.shape[0] }, (_, n) =>
					times(table, x.data.slice(n * image, (n + 1) * image))
				).flat();
				expect(products.map(String)).toEqual(y.data.map(String));
				cells += products.length;
			}),
			{ numRuns: 50 }
		);
		expect(cells).toBeGreaterThan(500);
	});

	it('its transpose is the transposed convolution', () => {
		fc.assert(
			fc.property(conv2dBackwardCalls, ({ x, weight, options, gradOutput: y }) => {
				const { stride, dilation, groups, padding } = options;
				const plain = { stride, dilation, groups, padding };
				const geometry = resolveConv2d(x.shape, weight.shape, plain);
				const table = convolutionMatrix(geometry, weight, rational);
				const turned = made([table.shape[1], table.shape[0]], ([a, b]) => at(table, [b, a]));
				const [rows, columns] = [geometry.window.vertical, geometry.window.horizontal].map(
					(axis) => (axis.paddedSize - axis.effectiveKernel) % axis.stride
				);
				const outputPadding = [rows, columns] as const;
				const back = convTranspose2d(y, weight, null, { ...plain, outputPadding }, rational);
				const [outCells, inCells] = table.shape;
				const first = times(turned, y.data.slice(0, outCells));
				expect(first.map(String)).toEqual(back.data.slice(0, inCells).map(String));
			}),
			{ numRuns: 30 }
		);
	});

	it('the kernels as rows times the windows as columns are the convolution, group by group', () => {
		fc.assert(
			fc.property(conv2dCalls, ({ x, weight, options }) => {
				const geometry = resolveConv2d(x.shape, weight.shape, options);
				const columns = im2col(x, geometry, rational);
				const rows = weightMatrix(geometry, weight);
				const [, , outputHeight, outputWidth] = geometry.outputShape;
				expect(columns.shape[2]).toBe(outputHeight * outputWidth);
				const product = made(geometry.outputShape, ([n, oc, oh, ow]) => {
					const group = Math.floor(oc / geometry.outChannelsPerGroup);
					return Array.from({ length: geometry.termsPerCell }, (_, term) => {
						const place = [n, group * geometry.termsPerCell + term, oh * outputWidth + ow];
						return rational.mul(at(rows, [oc, term]), at(columns, place));
					}).reduce(rational.add, rational.zero);
				});
				expectEqual(product, conv2d(x, weight, null, options, rational));
			}),
			{ numRuns: 50 }
		);
	});

	it('refuses tensors and rows that do not fit', () => {
		const geometry = resolveConv2d([1, 1, 3, 3], [1, 1, 2, 2], {});
		const wrong = matrix([[1]]);
		expect(() => convolutionMatrix(geometry, wrong, rational)).toThrow(
			'convolutionMatrix: weight of shape [1, 1, 1, 1]'
		);
		expect(() => weightMatrix(geometry, wrong)).toThrow('weightMatrix: weight of shape');
		expect(() => im2col(wrong, geometry, rational)).toThrow('im2col: x of shape [1, 1, 1, 1]');
		expect(() => convolutionMatrixRow(geometry, 4)).toThrow(RangeError);
	});
});
