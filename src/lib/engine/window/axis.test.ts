import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputSize, resolveAxis, type AxisOptions } from '../index';
import { axisOptions } from '../testing/arbitraries';

describe('outputSize', () => {
	it.each([
		// size, kernel, stride, padding at each end, dilation → windows
		[5, 3, 1, 0, 1, 3],
		[5, 3, 1, 1, 1, 5],
		[5, 3, 2, 1, 1, 3],
		[6, 3, 2, 0, 1, 2],
		[7, 3, 1, 0, 2, 3],
		[224, 11, 4, 2, 1, 55],
		[32, 5, 1, 0, 1, 28],
		[4, 2, 2, 0, 1, 2],
		[3, 3, 7, 0, 1, 1]
	])('i=%d k=%d s=%d p=%d d=%d → %d', (size, kernel, stride, padding, dilation, windows) => {
		expect(outputSize(size, kernel, stride, 2 * padding, dilation)).toBe(windows);
		expect(resolveAxis({ size, kernel, stride, padding, dilation }).outputSize).toBe(windows);
	});

	it('floors: a 6-wide input has no third window at stride 2', () => {
		expect(Number.isInteger((6 - 3) / 2 + 1)).toBe(false);
		expect(outputSize(6, 3, 2, 0, 1)).toBe(2);
	});
});

/** The first cells of the windows, counted one by one in the padded input. */
function windowStarts(options: AxisOptions, before: number, after: number): number[] {
	const { size, kernel, stride = 1, dilation = 1, ceilMode = false } = options;
	const paddedSize = before + size + after;
	const last = (start: number) => start + dilation * (kernel - 1);
	const starts: number[] = [];
	for (let start = 0; start < paddedSize; start += stride) {
		const isLeftOver = last(start - stride) < paddedSize - 1 && start < size + before;
		if (ceilMode ? isLeftOver : last(start) < paddedSize) starts.push(start);
	}
	return starts;
}

describe('resolveAxis', () => {
	it('has PyTorch’s defaults', () => {
		expect(resolveAxis({ size: 5, kernel: 3 })).toEqual({
			size: 5,
			kernel: 3,
			stride: 1,
			paddingBefore: 0,
			paddingAfter: 0,
			paddingMode: 'zeros',
			dilation: 1,
			ceilMode: false,
			effectiveKernel: 3,
			paddedSize: 5,
			outputSize: 3
		});
	});

	it('has as many windows as fit when they are counted one by one', () => {
		fc.assert(
			fc.property(axisOptions, fc.boolean(), (drawn, ceilMode) => {
				const options = { ...drawn, ceilMode };
				const axis = resolveAxis(options);
				const starts = windowStarts(options, axis.paddingBefore, axis.paddingAfter);
				expect(axis.outputSize).toBe(starts.length);
				expect(axis.paddedSize).toBe(axis.paddingBefore + axis.size + axis.paddingAfter);
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		// size, kernel, stride, padding → without and with ceilMode, as torch.nn.MaxPool2d
		[4, 3, 2, 0, 1, 2],
		[5, 2, 2, 0, 2, 3],
		[5, 3, 2, 1, 3, 3],
		[4, 2, 3, 1, 2, 2],
		[3, 2, 3, 1, 2, 2],
		[2, 1, 3, 1, 2, 1]
	])('i=%d k=%d s=%d p=%d → %d, with ceilMode %d', (size, kernel, stride, padding, floor, ceil) => {
		expect(resolveAxis({ size, kernel, stride, padding }).outputSize).toBe(floor);
		expect(resolveAxis({ size, kernel, stride, padding, ceilMode: true }).outputSize).toBe(ceil);
	});

	it('with ceilMode lets a window hang over that does not fit at all', () => {
		expect(resolveAxis({ size: 3, kernel: 4, stride: 2, ceilMode: true }).outputSize).toBe(1);
		expect(() => resolveAxis({ size: 3, kernel: 4, stride: 2 })).toThrow('does not fit');
		expect(() => resolveAxis({ size: 3, kernel: 5, stride: 2, ceilMode: true })).toThrow();
	});
});

describe('padding by name', () => {
	const sides = (options: AxisOptions) => {
		const { paddingBefore, paddingAfter } = resolveAxis(options);
		return [paddingBefore, paddingAfter];
	};

	it('valid adds nothing', () => {
		expect(sides({ size: 5, kernel: 3, padding: 'valid' })).toEqual([0, 0]);
	});
	it('same needs unequal sides for an even kernel: the odd cell comes after', () => {
		expect(sides({ size: 5, kernel: 3, padding: 'same' })).toEqual([1, 1]);
		expect(sides({ size: 5, kernel: 2, padding: 'same' })).toEqual([0, 1]);
		expect(sides({ size: 5, kernel: 4, padding: 'same' })).toEqual([1, 2]);
		expect(sides({ size: 5, kernel: 2, dilation: 3, padding: 'same' })).toEqual([1, 2]);
	});
	it('same keeps the size at stride 1 and gives ⌈size / stride⌉ otherwise', () => {
		fc.assert(
			fc.property(axisOptions, (options) => {
				const size = Math.max(options.size, options.dilation * (options.kernel - 1) + 1);
				const axis = resolveAxis({ ...options, size, padding: 'same' });
				expect(axis.outputSize).toBe(Math.ceil(size / options.stride));
			})
		);
		expect(resolveAxis({ size: 5, kernel: 3, stride: 2, padding: 'same' }).outputSize).toBe(3);
	});
	it('full has a window wherever kernel and input share a cell', () => {
		expect(sides({ size: 5, kernel: 3, padding: 'full' })).toEqual([2, 2]);
		expect(sides({ size: 5, kernel: 3, dilation: 2, padding: 'full' })).toEqual([4, 4]);
		expect(resolveAxis({ size: 5, kernel: 3, padding: 'full' }).outputSize).toBe(5 + 3 - 1);
	});
	it('full lets a kernel be larger than the input', () => {
		expect(resolveAxis({ size: 2, kernel: 5, padding: 'full' }).outputSize).toBe(6);
	});
});
