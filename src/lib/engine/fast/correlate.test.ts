import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, correlatePlane, EngineError, float64, paddingModes, tensor } from '../index';
import type { PaddingMode } from '../index';

interface Plane {
	readonly height: number;
	readonly width: number;
	readonly kernelHeight: number;
	readonly kernelWidth: number;
	readonly cells: number[];
	readonly kernel: number[];
	readonly paddingMode: PaddingMode;
}

/** Planes and kernels of any rectangle; the plane is large enough for its padding. */
const planes = (kernelSizes: fc.Arbitrary<[height: number, width: number]>): fc.Arbitrary<Plane> =>
	fc
		.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }), kernelSizes, fc.constantFrom(...paddingModes))
		.chain(([moreHeight, moreWidth, [kernelHeight, kernelWidth], paddingMode]) => {
			const leastFor = (kernel: number) => Math.ceil((kernel - 1) / 2) + 1;
			const isFree = paddingMode === 'zeros' || paddingMode === 'replicate';
			const height = moreHeight + (isFree ? 1 : leastFor(kernelHeight));
			const width = moreWidth + (isFree ? 1 : leastFor(kernelWidth));
			const integers = (length: number) =>
				fc.array(fc.integer({ min: -255, max: 255 }), { minLength: length, maxLength: length });
			return fc.record({
				height: fc.constant(height),
				width: fc.constant(width),
				kernelHeight: fc.constant(kernelHeight),
				kernelWidth: fc.constant(kernelWidth),
				cells: integers(height * width),
				kernel: integers(kernelHeight * kernelWidth),
				paddingMode: fc.constant(paddingMode)
			});
		});

function expectSameAsConv2d(plane: Plane): void {
	const { height, width, kernelHeight, kernelWidth, cells, kernel, paddingMode } = plane;
	const x = tensor([1, 1, height, width], cells);
	const weight = tensor([1, 1, kernelHeight, kernelWidth], kernel);
	const y = conv2d(x, weight, null, { padding: 'same', paddingMode }, float64);
	const input = Float32Array.from(cells);
	const out = new Float32Array(cells.length).fill(NaN);
	correlatePlane(input, height, width, kernel, kernelHeight, kernelWidth, paddingMode, out);
	expect(Array.from(out)).toEqual(y.data);
	expect(Array.from(input)).toEqual(cells);
}

describe('correlatePlane', () => {
	it('is conv2d with a 3×3 kernel', () => {
		const threeByThree = fc.constant<[number, number]>([3, 3]);
		fc.assert(fc.property(planes(threeByThree), expectSameAsConv2d), { numRuns: 300 });
	});

	it('is conv2d with a kernel of any size, even ones too', () => {
		const size = fc.integer({ min: 1, max: 7 });
		fc.assert(fc.property(planes(fc.tuple(size, size)), expectSameAsConv2d), { numRuns: 300 });
	});

	it('takes a kernel as Float32Array too', () => {
		const out = new Float32Array(3);
		const kernel = Float32Array.of(100, 10, 1);
		correlatePlane(Float32Array.of(1, 2, 3), 1, 3, kernel, 1, 3, 'circular', out);
		expect(Array.from(out)).toEqual([312, 123, 231]);
	});

	it('overwrites all that was in the output', () => {
		const out = new Float32Array(64).fill(99);
		correlatePlane(new Float32Array(64), 8, 8, new Array<number>(9).fill(1), 3, 3, 'reflect', out);
		expect(new Set(out)).toEqual(new Set([0]));
	});

	it.each([
		['input', [15, 16, 9], 'input has 15 elements where 4×4 asks for 16'],
		['output', [16, 17, 9], 'out has 17 elements where 4×4 asks for 16'],
		['kernel', [16, 16, 8], 'kernel has 8 elements where 3×3 asks for 9']
	])('refuses a wrong length of %s', (_, [cells, outputs, weights], message) => {
		const [input, out] = [new Float32Array(cells), new Float32Array(outputs)];
		const kernel = new Array<number>(weights).fill(1);
		const run = () => correlatePlane(input, 4, 4, kernel, 3, 3, 'zeros', out);
		expect(run).toThrow(EngineError);
		expect(run).toThrow(`correlatePlane: ${message}`);
	});

	it('refuses a mirror wider than the image', () => {
		const plane = new Float32Array(4);
		const kernel = new Array<number>(25).fill(1);
		const run = () => correlatePlane(plane, 2, 2, kernel, 5, 5, 'reflect', new Float32Array(4));
		expect(run).toThrow("paddingTop 2 is more than 1, the most that paddingMode 'reflect' allows");
	});
});
