import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	checkWindow2d,
	EngineError,
	resolveAxis,
	resolveWindow2d,
	windowConsumers
} from '../index';
import { windowDropped, windowReadCounts, windowTaps, type Window2dOptions } from '../index';
import { conv2dShapes } from '../testing/arbitraries';

const window5 = (options: Partial<Window2dOptions>) =>
	resolveWindow2d({ inputSize: [5, 5], kernelSize: [3, 3], ...options });

const windows = conv2dShapes.map(({ xShape, weightShape, options }) =>
	resolveWindow2d({
		...options,
		inputSize: [xShape[2], xShape[3]],
		kernelSize: [weightShape[2], weightShape[3]]
	})
);

const cellsOf = ([height, width]: readonly [number, number]) =>
	Array.from({ length: height * width }, (_, place) => [Math.floor(place / width), place % width]);

describe('resolveWindow2d', () => {
	it('keeps height and width apart', () => {
		const window = resolveWindow2d({
			inputSize: [5, 9],
			kernelSize: [3, 2],
			stride: [1, 3],
			padding: [2, 1],
			dilation: [2, 1]
		});
		const vertical = { size: 5, kernel: 3, stride: 1, padding: 2, dilation: 2 };
		expect(window.vertical).toEqual(resolveAxis(vertical));
		expect(window.horizontal).toEqual(resolveAxis({ size: 9, kernel: 2, stride: 3, padding: 1 }));
		expect(window.outputSize).toEqual([5, 4]);
	});
	it('puts each of four paddings on its side', () => {
		const { vertical, horizontal } = window5({ padding: { top: 1, left: 2, bottom: 3, right: 4 } });
		expect([vertical.paddingBefore, vertical.paddingAfter]).toEqual([1, 3]);
		expect([horizontal.paddingBefore, horizontal.paddingAfter]).toEqual([2, 4]);
	});
	it.each([
		['valid', [3, 3]],
		['same', [5, 5]],
		['full', [7, 7]]
	] as const)('%s of a 3×3 kernel on 5×5 gives %j', (padding, size) => {
		expect(window5({ padding }).outputSize).toEqual(size);
	});
	it('same with stride 2 does not keep 5×5: it gives 3×3', () => {
		expect(window5({ padding: 'same', stride: 2 }).outputSize).toEqual([3, 3]);
	});
});

describe('windowReadCounts', () => {
	it('reads the corner of 5×5 once and its centre 9 times', () => {
		expect(windowReadCounts(window5({}))).toEqual([
			[1, 2, 3, 2, 1],
			[2, 4, 6, 4, 2],
			[3, 6, 9, 6, 3],
			[2, 4, 6, 4, 2],
			[1, 2, 3, 2, 1]
		]);
	});
	it('reads every cell 9 times with full padding', () => {
		expect(new Set(windowReadCounts(window5({ padding: 'full' })).flat())).toEqual(new Set([9]));
	});
});

describe('windowDropped', () => {
	it('is one column of 5×6 under 3×3 at stride [1, 2]', () => {
		const options = { inputSize: [5, 6], kernelSize: [3, 3], stride: [1, 2] } as const;
		const window = resolveWindow2d(options);
		expect(window.outputSize).toEqual([3, 2]);
		expect(windowDropped(window)).toEqual([0, 1, 2, 3, 4].map((row) => [row, 5]));
	});
	it('is the cells in no tap', () => {
		fc.assert(
			fc.property(windows, (window) => {
				const read = new Set(
					cellsOf(window.outputSize).flatMap(([oh, ow]) =>
						windowTaps(window, oh, ow).map((tap) => String(tap.source))
					)
				);
				const inputSize = [window.vertical.size, window.horizontal.size] as const;
				const unread = cellsOf(inputSize).filter((cell) => !read.has(String(cell)));
				expect(windowDropped(window)).toEqual(unread);
			})
		);
	});
});

describe('windowTaps', () => {
	it('reads the corner of a padded image row by row', () => {
		const window = resolveWindow2d({ inputSize: [2, 2], kernelSize: [2, 2], padding: 1 });
		expect(windowTaps(window, 0, 1)).toEqual([
			{ offset: [0, 0], position: [-1, 0], source: null, padded: true, outside: false },
			{ offset: [0, 1], position: [-1, 1], source: null, padded: true, outside: false },
			{ offset: [1, 0], position: [0, 0], source: [0, 0], padded: false, outside: false },
			{ offset: [1, 1], position: [0, 1], source: [0, 1], padded: false, outside: false }
		]);
	});
	it('takes a corner from both mirrors', () => {
		const options = { inputSize: [3, 3], kernelSize: [1, 1], padding: 2 } as const;
		const [tap] = windowTaps(resolveWindow2d({ ...options, paddingMode: 'reflect' }), 0, 6);
		expect(tap).toMatchObject({ position: [-2, 4], source: [2, 0], padded: true });
	});
	it('calls a cell outside if either axis hangs over', () => {
		const options = { kernelSize: [2, 2], stride: 2, ceilMode: true } as const;
		const tall = windowTaps(resolveWindow2d({ ...options, inputSize: [3, 4] }), 1, 0);
		expect(tall.map(({ outside }) => outside)).toEqual([false, false, true, true]);
		expect(tall.map(({ source }) => source)).toEqual([[2, 0], [2, 1], null, null]);
		const wide = windowTaps(resolveWindow2d({ ...options, inputSize: [4, 3] }), 0, 1);
		expect(wide.map(({ outside }) => outside)).toEqual([false, true, false, true]);
		expect(wide.map(({ source }) => source)).toEqual([[0, 2], null, [1, 2], null]);
	});
	it('throws for a window that is not there', () => {
		expect(() => windowTaps(window5({}), 3, 0)).toThrow('output 3');
		expect(() => windowTaps(window5({}), 0, -1)).toThrow('output -1');
	});
});

describe('windowConsumers', () => {
	it('is the inverse of windowTaps, in order', () => {
		fc.assert(
			fc.property(windows, (window) => {
				const readings = cellsOf(window.outputSize).flatMap(([oh, ow]) =>
					windowTaps(window, oh, ow).map(({ offset, source }) => ({
						source: String(source),
						consumer: { output: [oh, ow], offset }
					}))
				);
				for (const cell of cellsOf([window.vertical.size, window.horizontal.size])) {
					const expected = readings.filter(({ source }) => source === String(cell));
					expect(windowConsumers(window, cell[0], cell[1])).toEqual(
						expected.map(({ consumer }) => consumer)
					);
				}
			})
		);
	});
});

describe('checkWindow2d', () => {
	it('accepts what resolveWindow2d accepts', () => {
		expect(checkWindow2d({ inputSize: [5, 5], kernelSize: [3, 3] })).toBeNull();
	});
	it('returns what resolveWindow2d throws', () => {
		const options = { inputSize: [3, 3], kernelSize: [5, 5] } as const;
		expect(checkWindow2d(options)).toBeInstanceOf(EngineError);
		expect(() => resolveWindow2d(options)).toThrow(checkWindow2d(options)?.message);
	});
});
