import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conv2d,
	elementCount,
	indexAt,
	mapTensor,
	offset,
	rational,
	resolveConv2d
} from '../../index';
import { tensor, windowTaps, type Conv2dOptions, type Rational, type Tensor } from '../../index';
import { conv2dCalls, integerTensor, type DrawnConv2d } from '../../testing/arbitraries';
import { expectEqual } from '../../testing/exact';
import { paddedSources } from '../../testing/padding-oracle';

type Exact = Tensor<Rational>;

/** Asserts a law for every convolution drawn. */
const always = (law: (call: DrawnConv2d) => void) => fc.assert(fc.property(conv2dCalls, law));

const convolve = (x: Exact, weight: Exact, options: Conv2dOptions, bias: Exact | null = null) =>
	conv2d(x, weight, bias, options, rational);

/** A tensor made cell by cell. */
const made = (shape: readonly number[], cell: (index: number[]) => Rational): Exact =>
	tensor(
		shape,
		Array.from({ length: elementCount(shape) }, (_, place) => cell(indexAt(shape, place)))
	);

const at = (source: Exact, index: readonly number[]) => source.data[offset(source.shape, index)];

/** a·s + b·t, cell by cell. */
const combined = (a: Rational, s: Exact, b: Rational, t: Exact) =>
	mapTensor(s, (value, place) =>
		rational.add(rational.mul(a, value), rational.mul(b, t.data[place]))
	);

/** The channels from `first` up to `end` of an image, or the filters of a weight. */
const sliced = (source: Exact, axis: number, first: number, end: number) =>
	made(source.shape.with(axis, end - first), (index) =>
		at(source, index.with(axis, index[axis] + first))
	);

const rotated = (weight: Exact) =>
	made(weight.shape, ([oc, ic, row, column]) =>
		at(weight, [oc, ic, weight.shape[2] - 1 - row, weight.shape[3] - 1 - column])
	);

const factor = fc
	.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 7 }))
	.map(([above, below]) => rational.from(`${above}/${below}`));

describe('conv2d is linear', () => {
	const withOther = (shapeOf: (call: DrawnConv2d) => readonly number[]) =>
		conv2dCalls.chain((call) =>
			fc.tuple(fc.constant(call), integerTensor(shapeOf(call)), factor, factor)
		);

	it('in its input', () => {
		fc.assert(
			fc.property(
				withOther(({ xShape }) => xShape),
				([call, other, a, b]) => {
					const { x, weight, options } = call;
					const [whole, parts] = [combined(a, x, b, other), [x, other]];
					const [left, right] = parts.map((part) => convolve(part, weight, options));
					expectEqual(convolve(whole, weight, options), combined(a, left, b, right));
				}
			)
		);
	});

	it('in its weight', () => {
		fc.assert(
			fc.property(
				withOther(({ weightShape }) => weightShape),
				([call, other, a, b]) => {
					const { x, weight, options } = call;
					const [whole, parts] = [combined(a, weight, b, other), [weight, other]];
					const [left, right] = parts.map((part) => convolve(x, part, options));
					expectEqual(convolve(x, whole, options), combined(a, left, b, right));
				}
			)
		);
	});

	it('and a bias shifts every cell of its map', () => {
		always(({ x, weight, bias, options }) => {
			const plain = convolve(x, weight, options);
			const biased = convolve(x, weight, options, bias);
			expectEqual(
				biased,
				made(plain.shape, (index) =>
					rational.add(at(plain, index), bias ? bias.data[index[1]] : rational.zero)
				)
			);
		});
	});
});

describe('identity kernels', () => {
	/** A weight that passes every channel on through one cell of the kernel. */
	const passing = (channels: number, height: number, width: number) =>
		made([channels, channels, height, width], ([oc, ic, row, column]) => {
			const isCentre = row === (height - 1) / 2 && column === (width - 1) / 2;
			return oc === ic && isCentre ? rational.one : rational.zero;
		});

	it('1×1 gives back the input', () => {
		always(({ x }) => expectEqual(convolve(x, passing(x.shape[1], 1, 1), {}), x));
	});

	it('of any odd size gives back the input with same padding', () => {
		const odd = fc.constantFrom(1, 3, 5);
		fc.assert(
			fc.property(conv2dCalls, odd, odd, fc.boolean(), ({ x }, height, width, rotateKernel) => {
				const weight = passing(x.shape[1], height, width);
				expectEqual(convolve(x, weight, { padding: 'same', rotateKernel }), x);
			})
		);
	});
});

describe('shifting', () => {
	/** Convolutions with room for two windows and more that read no padding, on either axis. */
	const roomy = conv2dCalls.chain(({ xShape, weight, options }) => {
		const { vertical, horizontal } = resolveConv2d(xShape, weight.shape, options).window;
		const [height, width] = [vertical, horizontal].map(
			(axis) => axis.size + axis.effectiveKernel + 2 * axis.stride
		);
		const x = integerTensor([xShape[0], xShape[1], height, width]);
		return x.map((image) => ({ x: image, weight, options }));
	});

	it('the input by one stride shifts the output by one, away from the padding', () => {
		fc.assert(
			fc.property(roomy, ({ x, weight, options }) => {
				const { window, outputShape } = resolveConv2d(x.shape, weight.shape, options);
				const steps = [window.vertical.stride, window.horizontal.stride];
				const shifted = made(x.shape, ([n, c, row, column]) => {
					const from = [row - steps[0], column - steps[1]];
					return from.every((place) => place >= 0) ? at(x, [n, c, ...from]) : rational.from(77);
				});
				const [before, after] = [x, shifted].map((image) => convolve(image, weight, options));
				const readsNoPadding = (oh: number, ow: number) =>
					windowTaps(window, oh, ow).every(({ padded }) => !padded);
				let compared = 0;
				for (let place = 0; place < elementCount(outputShape); place++) {
					const [n, oc, oh, ow] = indexAt(outputShape, place);
					if (oh === 0 || ow === 0) continue;
					if (!readsNoPadding(oh, ow) || !readsNoPadding(oh - 1, ow - 1)) continue;
					const moved = at(before, [n, oc, oh - 1, ow - 1]);
					expect(at(after, [n, oc, oh, ow]).toFraction()).toBe(moved.toFraction());
					compared++;
				}
				expect(compared).toBeGreaterThan(0);
			})
		);
	});

	it('the input round a circle shifts the output round it, at every cell', () => {
		const size = fc.integer({ min: 3, max: 6 });
		const kernel = fc.integer({ min: 1, max: 3 });
		const images = fc
			.tuple(size, size, kernel, kernel)
			.chain(([h, w, kh, kw]) =>
				fc.tuple(integerTensor([1, 2, h, w]), integerTensor([2, 2, kh, kw]))
			);
		const options = { padding: 'same', paddingMode: 'circular' } as const;
		const turned = (image: Exact) =>
			made(image.shape, ([n, c, row, column]) => {
				const [, , height, width] = image.shape;
				return at(image, [n, c, (row + 1) % height, (column + width - 1) % width]);
			});
		fc.assert(
			fc.property(images, ([x, weight]) =>
				expectEqual(convolve(turned(x), weight, options), turned(convolve(x, weight, options)))
			)
		);
	});
});

describe('one option is another in disguise', () => {
	it('dilation is a kernel stuffed with zeros', () => {
		always(({ x, weight, options }) => {
			const { vertical, horizontal } = resolveConv2d(x.shape, weight.shape, options).window;
			const sizes = [vertical.effectiveKernel, horizontal.effectiveKernel];
			const stuffed = made([...weight.shape.slice(0, 2), ...sizes], ([oc, ic, row, column]) => {
				const from = [row / vertical.dilation, column / horizontal.dilation];
				return from.every(Number.isInteger) ? at(weight, [oc, ic, ...from]) : rational.zero;
			});
			expectEqual(convolve(x, weight, options), convolve(x, stuffed, { ...options, dilation: 1 }));
		});
	});

	it('groups are convolutions of their own, side by side', () => {
		always(({ x, weight, bias, options }) => {
			const { groups, inChannelsPerGroup, outChannelsPerGroup, outputShape } = resolveConv2d(
				x.shape,
				weight.shape,
				options
			);
			const parts = Array.from({ length: groups }, (_, group) => {
				const [firstIn, firstOut] = [group * inChannelsPerGroup, group * outChannelsPerGroup];
				const [endIn, endOut] = [firstIn + inChannelsPerGroup, firstOut + outChannelsPerGroup];
				const channels = sliced(x, 1, firstIn, endIn);
				const filters = sliced(weight, 0, firstOut, endOut);
				const biases = bias && sliced(bias, 0, firstOut, endOut);
				return convolve(channels, filters, { ...options, groups: 1 }, biases);
			});
			const sideBySide = made(outputShape, ([n, oc, oh, ow]) =>
				at(parts[Math.floor(oc / outChannelsPerGroup)], [n, oc % outChannelsPerGroup, oh, ow])
			);
			expectEqual(convolve(x, weight, options, bias), sideBySide);
		});
	});

	it('padding is an input that was padded before', () => {
		always(({ x, weight, options }) => {
			const { vertical, horizontal } = resolveConv2d(x.shape, weight.shape, options).window;
			const [rows, columns] = [vertical, horizontal].map((axis) =>
				paddedSources(axis.size, axis.paddingBefore, axis.paddingAfter, options.paddingMode)
			);
			const shape = [...x.shape.slice(0, 2), rows.length, columns.length];
			const padded = made(shape, ([n, c, row, column]) => {
				const [fromRow, fromColumn] = [rows[row], columns[column]];
				const isZero = fromRow === null || fromColumn === null;
				return isZero ? rational.zero : at(x, [n, c, fromRow, fromColumn]);
			});
			const valid = { ...options, padding: 'valid', paddingMode: 'zeros' } as const;
			expectEqual(convolve(x, weight, options), convolve(padded, weight, valid));
		});
	});

	it('stride keeps every s-th cell of the output at stride 1', () => {
		always(({ x, weight, options }) => {
			const { window, outputShape } = resolveConv2d(x.shape, weight.shape, options);
			const every = convolve(x, weight, { ...options, stride: 1 });
			const kept = made(outputShape, ([n, oc, oh, ow]) =>
				at(every, [n, oc, oh * window.vertical.stride, ow * window.horizontal.stride])
			);
			expectEqual(convolve(x, weight, options), kept);
		});
	});

	it('true convolution is cross-correlation with the kernel turned by 180°', () => {
		always(({ x, weight, options }) => {
			const turned = { ...options, rotateKernel: !options.rotateKernel };
			expectEqual(convolve(x, weight, options), convolve(x, rotated(weight), turned));
		});
	});
});

describe('true convolution', () => {
	const planes = fc
		.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
		.chain(([a, b, c, d]) => fc.tuple(integerTensor([1, 1, a, b]), integerTensor([1, 1, c, d])));

	it('does not mind which of the two is the kernel', () => {
		const options = { padding: 'full', rotateKernel: true } as const;
		fc.assert(
			fc.property(planes, ([f, g]) => expectEqual(convolve(f, g, options), convolve(g, f, options)))
		);
	});

	it('of f by g at the other end of cross-correlation: they turn into each other', () => {
		const options = { padding: 'full' } as const;
		fc.assert(
			fc.property(planes, ([f, g]) =>
				expectEqual(convolve(f, g, options), rotated(convolve(g, f, options)))
			)
		);
	});
});
