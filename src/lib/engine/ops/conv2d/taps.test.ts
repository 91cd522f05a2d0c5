import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, conv2dConsumers, conv2dTaps, elementCount, indexAt, offset } from '../../index';
import { rational, resolveConv2d, type Conv2dGeometry, type Conv2dOutput } from '../../index';
import { conv2dCalls } from '../../testing/arbitraries';
import { exact, matrix } from '../../testing/exact';

/** Every index of a shape of four axes. */
function indices(shape: Conv2dGeometry['outputShape']): Conv2dOutput[] {
	return Array.from({ length: elementCount(shape) }, (_, place) => {
		const [first, second, third, fourth] = indexAt(shape, place);
		return [first, second, third, fourth];
	});
}

describe('conv2dTaps', () => {
	const x = matrix([
		[1, 2],
		[3, 4]
	]);
	const kernel = matrix([
		[5, 6],
		[7, 8]
	]);
	const taps = (rotateKernel: boolean) => {
		const geometry = resolveConv2d(x.shape, kernel.shape, { padding: 1, rotateKernel });
		return conv2dTaps(x, kernel, geometry, rational, [0, 0, 0, 1]).map((tap) => ({
			...tap,
			...{ x: tap.x.toFraction(), w: tap.w.toFraction(), product: tap.product.toFraction() }
		}));
	};

	it('lists what a cell at the edge multiplies', () => {
		const above = { channel: 0, source: null, padded: true, x: '0', product: '0' };
		const inside = { channel: 0, padded: false };
		expect(taps(false)).toEqual([
			{ ...above, offset: [0, 0], kernel: [0, 0], position: [-1, 0], w: '5' },
			{ ...above, offset: [0, 1], kernel: [0, 1], position: [-1, 1], w: '6' },
			{
				...inside,
				...{ offset: [1, 0], kernel: [1, 0], position: [0, 0], source: [0, 0] },
				...{ x: '1', w: '7', product: '7' }
			},
			{
				...inside,
				...{ offset: [1, 1], kernel: [1, 1], position: [0, 1], source: [0, 1] },
				...{ x: '2', w: '8', product: '16' }
			}
		]);
	});

	it('names the cell of the kernel that lies there when it is turned', () => {
		const [, , third, fourth] = taps(true);
		expect(third).toMatchObject({ offset: [1, 0], kernel: [0, 1], x: '1', w: '6', product: '6' });
		expect(fourth).toMatchObject({ offset: [1, 1], kernel: [0, 0], x: '2', w: '5', product: '10' });
	});

	it('counts channels in x, also in the second group', () => {
		const image = exact([1, 4, 1, 1], [1, 2, 3, 4]);
		const weight = exact([2, 2, 1, 1], [10, 20, 30, 40]);
		const geometry = resolveConv2d(image.shape, weight.shape, { groups: 2 });
		const [third, fourth] = conv2dTaps(image, weight, geometry, rational, [0, 1, 0, 0]);
		expect([third.channel, third.x.toFraction(), third.w.toFraction()]).toEqual([2, '3', '30']);
		expect([fourth.channel, fourth.x.toFraction(), fourth.w.toFraction()]).toEqual([3, '4', '40']);
	});

	it('adds up to the output cell', () => {
		fc.assert(
			fc.property(conv2dCalls, ({ x: image, weight, options }) => {
				const geometry = resolveConv2d(image.shape, weight.shape, options);
				const y = conv2d(image, weight, null, options, rational);
				for (const output of indices(geometry.outputShape)) {
					const list = conv2dTaps(image, weight, geometry, rational, output);
					expect(list).toHaveLength(geometry.termsPerCell);
					const sum = list.reduce((total, { product }) => total.add(product), rational.zero);
					expect(String(sum)).toBe(String(y.data[offset(y.shape, output)]));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('reads the cells and weights that it names', () => {
		fc.assert(
			fc.property(conv2dCalls, ({ x: image, weight, options }) => {
				const geometry = resolveConv2d(image.shape, weight.shape, options);
				for (const output of indices(geometry.outputShape)) {
					const [n, oc] = output;
					for (const tap of conv2dTaps(image, weight, geometry, rational, output)) {
						const perGroup = geometry.inChannelsPerGroup;
						const named = offset(weight.shape, [oc, tap.channel % perGroup, ...tap.kernel]);
						expect(tap.w).toBe(weight.data[named]);
						const isCell = tap.source !== null;
						const read = isCell ? offset(image.shape, [n, tap.channel, ...tap.source]) : -1;
						expect(tap.x).toBe(isCell ? image.data[read] : rational.zero);
						expect(tap.padded).toBe(!isCell || String(tap.source) !== String(tap.position));
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it.each<[Conv2dOutput, string]>([
		[[1, 0, 0, 0], 'output n 1'],
		[[0, 1, 0, 0], 'output oc 1'],
		[[0, 0, 3, 0], 'output oh 3'],
		[[0, 0, 0, -1], 'output ow -1'],
		[[0, 0, 0.5, 0], 'output oh 0.5']
	])('throws at %j', (output, message) => {
		const geometry = resolveConv2d(x.shape, kernel.shape, { padding: 1 });
		const ask = () => conv2dTaps(x, kernel, geometry, rational, output);
		expect(ask).toThrow(`conv2dTaps: ${message} is not an integer from 0 to`);
	});
});

describe('conv2dConsumers', () => {
	it('finds the four windows that read the centre of 3×3 under 2×2', () => {
		const geometry = resolveConv2d([1, 1, 3, 3], [1, 1, 2, 2], {});
		expect(conv2dConsumers(geometry, [0, 0, 1, 1])).toEqual([
			{ output: [0, 0, 0, 0], term: 3, offset: [1, 1], kernel: [1, 1], weight: [0, 0, 1, 1] },
			{ output: [0, 0, 0, 1], term: 2, offset: [1, 0], kernel: [1, 0], weight: [0, 0, 1, 0] },
			{ output: [0, 0, 1, 0], term: 1, offset: [0, 1], kernel: [0, 1], weight: [0, 0, 0, 1] },
			{ output: [0, 0, 1, 1], term: 0, offset: [0, 0], kernel: [0, 0], weight: [0, 0, 0, 0] }
		]);
	});

	it('is the inverse of conv2dTaps, in order', () => {
		let compared = 0;
		fc.assert(
			fc.property(conv2dCalls, ({ x, weight, options }) => {
				const geometry = resolveConv2d(x.shape, weight.shape, options);
				const uses = new Map<string, unknown[]>();
				for (const output of indices(geometry.outputShape)) {
					const [n, oc] = output;
					conv2dTaps(x, weight, geometry, rational, output).forEach((tap, term) => {
						if (!tap.source) return;
						const cell = String([n, tap.channel, ...tap.source]);
						const ic = tap.channel % geometry.inChannelsPerGroup;
						const use = { output, term, offset: tap.offset, kernel: tap.kernel };
						const list = uses.get(cell) ?? [];
						uses.set(cell, [...list, { ...use, weight: [oc, ic, ...tap.kernel] }]);
					});
				}
				for (const cell of indices(geometry.inputShape)) {
					const expected = uses.get(String(cell)) ?? [];
					expect(conv2dConsumers(geometry, cell)).toEqual(expected);
					compared += expected.length;
				}
			}),
			{ numRuns: 60 }
		);
		expect(compared).toBeGreaterThan(1000);
	});

	it.each<[Conv2dOutput, string]>([
		[[1, 0, 0, 0], 'input n 1'],
		[[0, 2, 0, 0], 'input channel 2'],
		[[0, 0, -1, 0], 'input row -1'],
		[[0, 0, 0, 4], 'input column 4']
	])('throws at %j', (cell, message) => {
		const geometry = resolveConv2d([1, 2, 3, 4], [1, 2, 2, 2], {});
		expect(() => conv2dConsumers(geometry, cell)).toThrow(`conv2dConsumers: ${message}`);
	});
});
