import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, receptiveFieldBottomUp, receptiveFieldTopDown } from '../../index';
import type { FieldWindow } from '../../index';
import { composeField, inputField, type AxisField } from './axis-field';
import { windowReads } from './periodic-reads';

const window = (kernel: number, stride = 1, paddingBefore = 0, dilation = 1): FieldWindow => ({
	kernel,
	stride,
	paddingBefore,
	dilation
});

const upTo = (most: number) => fc.integer({ min: 1, max: most });

const chains = fc.array(
	fc.record({
		kernel: upTo(7),
		stride: upTo(4),
		paddingBefore: fc.nat({ max: 4 }),
		dilation: upTo(3)
	}),
	{ minLength: 1, maxLength: 8 }
);

const sizes = (windows: readonly FieldWindow[]) =>
	receptiveFieldBottomUp(windows).map(({ size }) => size);

describe('the recursion from the bottom', () => {
	it('adds (k − 1) · jump: 3, 5, 7 for three 3×3', () => {
		expect(sizes([window(3), window(3), window(3)])).toEqual([3, 5, 7]);
	});
	it('lets a stride count for the layers after it only', () => {
		expect(sizes([window(3, 2), window(3)])).toEqual([3, 7]);
		expect(sizes([window(3), window(3, 2)])).toEqual([3, 5]);
	});
	it('spreads a field by dilation as by a larger kernel', () => {
		expect(sizes([window(3, 1, 0, 4)])).toEqual(sizes([window(9)]));
	});
	it('names every number of a line', () => {
		const [, second] = receptiveFieldBottomUp([window(11, 4, 2), window(3, 2, 1)]);
		expect(second).toEqual({
			window: window(3, 2, 1),
			effectiveKernel: 3,
			before: { size: 11, jump: 4, start: -2 },
			growth: 8,
			size: 19,
			jump: 8,
			start: -6
		});
	});
	it('moves a field by padding, but does not change its size', () => {
		fc.assert(
			fc.property(chains, (windows) => {
				const plain = windows.map((one) => ({ ...one, paddingBefore: 0 }));
				expect(sizes(windows)).toEqual(sizes(plain));
				expect(receptiveFieldBottomUp(plain).every(({ start }) => start === 0)).toBe(true);
			})
		);
	});
	it.each([
		[window(0), 'kernel 0'],
		[window(3, 1.5), 'stride 1.5'],
		[window(3, 1, 0.5), 'paddingBefore 0.5'],
		[window(3, 1, 0, -1), 'dilation -1']
	])('refuses %j', (bad, message) => {
		for (const recursion of [receptiveFieldBottomUp, receptiveFieldTopDown]) {
			expect(() => recursion([bad])).toThrow(EngineError);
			expect(() => recursion([bad])).toThrow(message);
		}
	});
});

describe('the recursion from the top', () => {
	it('is (r − 1) · s + k', () => {
		const lines = receptiveFieldTopDown([window(3, 2, 1), window(5, 3), window(2)]);
		expect(lines.map(({ index, above, below }) => [index, above, below])).toEqual([
			[2, 1, 2],
			[1, 2, 8],
			[0, 8, 17]
		]);
	});
	it('ends where the other begins', () => {
		fc.assert(
			fc.property(chains, (windows) => {
				const last = receptiveFieldBottomUp(windows).at(-1);
				const lowest = receptiveFieldTopDown(windows).at(-1);
				expect(lowest).toMatchObject({ index: 0, below: last?.size, startBelow: last?.start });
			})
		);
	});
	it('is the composition of what the windows read', () => {
		fc.assert(
			fc.property(chains, (windows) => {
				let field: AxisField = inputField;
				for (const [index, { size, jump, start }] of receptiveFieldBottomUp(windows).entries()) {
					field = composeField(field, windowReads(windows[index]));
					expect(field).toMatchObject({ size, start, period: 1, advance: jump });
				}
			})
		);
	});
});
