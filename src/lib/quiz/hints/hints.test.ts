import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { resolveAxis } from '$lib/engine';
import type { FigureState, Hint } from '../question';
import { formulasIn } from '../rich-text';
import { makeRows, tapsAt } from '../rows';
import { countHints } from './count-hints';
import { shapeHints, sizeFormula, sizeHints } from './size-hints';
import { sumHints } from './sum-hints';

const state = (text: string): FigureState => ({ figure: 'figure', text });
const said = (hints: readonly Hint[]) => hints.map(({ text }) => text.en);
const opened = (hints: readonly Hint[]) => hints.map((hint) => hint.state?.text);

describe('the formula of a size', () => {
	it.each([
		[{ size: 7, kernel: 3 }, 'i - k + 1', '7 - 3 + 1'],
		[{ size: 7, kernel: 3, padding: 1 }, 'i + 2p - k + 1', '7 + 2 \\cdot 1 - 3 + 1'],
		[
			{ size: 7, kernel: 2, padding: [0, 1] as const },
			'i + p_1 + p_2 - k + 1',
			'7 + 0 + 1 - 2 + 1'
		],
		[
			{ size: 9, kernel: 3, dilation: 2, stride: 2 },
			'\\left\\lfloor \\frac{i - d(k - 1) - 1}{s} \\right\\rfloor + 1',
			'\\left\\lfloor \\frac{9 - 2 \\cdot (3 - 1) - 1}{2} \\right\\rfloor + 1'
		]
	])('has the terms of %j that matter', (options, symbols, numbers) => {
		expect(sizeFormula(resolveAxis(options))).toEqual({ symbols, numbers });
	});

	it('is rounded up where the last window may hang over', () => {
		const axis = resolveAxis({ size: 6, kernel: 3, stride: 2, ceilMode: true });
		expect(sizeFormula(axis).symbols).toContain('\\lceil');
		expect(said(sizeHints(axis, () => null))[2]).toContain('round up to 2 moves');
	});
});

describe('hints to a size', () => {
	it('open the first window, and the last one for the rounding', () => {
		const axis = resolveAxis({ size: 8, kernel: 3, stride: 2 });
		const hints = sizeHints(axis, (window) => state(`${window}`));
		expect(opened(hints)).toEqual(['0', '0', '2']);
		expect(said(hints)[2]).toBe(
			'5 ÷ 2 does not come out even: round down to 2 moves. The first window comes on top.'
		);
	});

	it('say when nothing is left over, and nothing of rounding at stride 1', () => {
		const even = resolveAxis({ size: 7, kernel: 3, stride: 2 });
		expect(said(sizeHints(even, () => null))[2]).toMatch(/^4 ÷ 2 = 2, nothing is left over/);
		expect(sizeHints(resolveAxis({ size: 7, kernel: 3 }), () => null)).toHaveLength(2);
	});

	it('have the numbers of both axes', () => {
		const axes = [
			resolveAxis({ size: 7, kernel: 3 }),
			resolveAxis({ size: 5, kernel: 2 })
		] as const;
		expect(said(shapeHints(axes, state('map')))[1]).toBe(
			'With the numbers put in, the output is $7 - 3 + 1$ high and $5 - 2 + 1$ wide.'
		);
	});
});

describe('hints to a sum', () => {
	const input = makeRows(3, 3, (row, column) => 3 * row + column);
	const kernel = makeRows(2, 2, (row, column) => row - column);

	it('tell the cells that the window reads, then the products', () => {
		const hints = sumHints(tapsAt(input, kernel, [1, 0]), {
			...{ window: state('cell'), products: state('term') }
		});
		expect(said(hints)).toEqual([
			'The window lies on rows 2–3 and columns 1–2. Lay the kernel over these cells, as it is.',
			'The products are 4×(−1) = −4, 6×1 = 6. They still have to be added.'
		]);
		expect(opened(hints)).toEqual(['cell', 'term']);
	});

	it('tell of gaps and of padding', () => {
		const options = { dilation: 2, padding: 1 };
		const [window] = sumHints(tapsAt(input, kernel, [0, 0], options), {
			...{ window: null, products: null }
		});
		expect(window.text.en).toBe(
			'The window lies on rows 2 and columns 2. 3 more of its cells are padding. Lay the kernel over these cells, as it is.'
		);
	});
});

describe('hints to parameters', () => {
	it('have the terms that the layer has', () => {
		const layer = { inChannels: 6, outChannels: 4, kernel: 3 };
		expect(said(countHints(layer, null))[1]).toBe(
			'With the numbers put in: $4 \\cdot \\left(6 \\cdot 3^2 + 1\\right)$'
		);
		expect(said(countHints({ ...layer, groups: 2, bias: false }, null))[1]).toBe(
			'With the numbers put in: $4 \\cdot \\frac{6}{2} \\cdot 3^2$'
		);
	});
});

it('writes TeX that can be set', () => {
	const axis = resolveAxis({ size: 9, kernel: 3, dilation: 2, stride: 2, padding: [1, 2] });
	const hints = [
		...sizeHints(axis, () => null),
		...countHints({ inChannels: 6, outChannels: 4, kernel: 3, groups: 2 }, null)
	];
	for (const { text } of hints) {
		for (const formula of [...formulasIn(text.en), ...formulasIn(text.zh)])
			katex.renderToString(formula, { throwOnError: true });
	}
});
