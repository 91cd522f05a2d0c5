import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conv2d,
	convTranspose2d,
	convTranspose2dBackward,
	inputSizesFor,
	mapTensor,
	outputSize,
	rational,
	resolveConv2d,
	resolveConvTranspose2d,
	zeroInserted
} from '../../index';
import { conv2dBackwardCalls } from '../../testing/gradient-arbitraries';
import { integerTensor } from '../../testing/arbitraries';
import { expectEqual } from '../../testing/exact';
import { at, difference, dot, made, sum } from '../../testing/multilinear';
import {
	convTranspose2dCalls,
	type DrawnConvTranspose2d
} from '../../testing/transposed-arbitraries';

const always = (law: (call: DrawnConvTranspose2d) => void) =>
	fc.assert(fc.property(convTranspose2dCalls, law));

describe('convTranspose2d is the transpose of conv2d', () => {
	it('⟨conv2d(x, w), y⟩ = ⟨x, convTranspose2d(y, w)⟩', () => {
		let strided = 0;
		fc.assert(
			fc.property(conv2dBackwardCalls, ({ x, weight, options, gradOutput: y }) => {
				const { stride, dilation, groups, padding } = options;
				const convolution = { stride, dilation, groups, padding };
				const { window } = resolveConv2d(x.shape, weight.shape, convolution);
				const [height, width] = [window.vertical, window.horizontal].map(
					(axis) => (axis.paddedSize - axis.effectiveKernel) % axis.stride
				);
				strided += height + width > 0 ? 1 : 0;
				const options2 = { ...convolution, outputPadding: [height, width] } as const;
				const back = convTranspose2d(y, weight, null, options2, rational);
				expect(back.shape).toEqual(x.shape);
				const there = conv2d(x, weight, null, convolution, rational);
				expect(String(dot(there, y))).toBe(String(dot(x, back)));
			})
		);
		expect(strided).toBeGreaterThan(20);
	});

	it('is a convolution of the zero-inserted input with the rotated kernel at stride 1', () => {
		always(({ x, weight, options }) => {
			const geometry = resolveConvTranspose2d(x.shape, weight.shape, options);
			const { groups, dilation } = options;
			const [inPerGroup, outPerGroup] = [x.shape[1] / groups, weight.shape[1]];
			const swapped = made(
				[groups * outPerGroup, inPerGroup, ...weight.shape.slice(2)],
				([oc, ic, ...cell]) => {
					const group = Math.floor(oc / outPerGroup);
					return at(weight, [group * inPerGroup + ic, oc % outPerGroup, ...cell]);
				}
			);
			const inserted = zeroInserted(x, geometry, rational);
			const rotated = { groups, dilation, rotateKernel: true };
			const convolved = conv2d(inserted, swapped, null, rotated, rational);
			expectEqual(convTranspose2d(x, weight, null, options, rational), convolved);
		});
	});
});

describe('the gradients of convTranspose2d', () => {
	it('adding e to x, weight or bias changes ⟨y, gradOutput⟩ by ⟨e, gradient⟩', () => {
		const withChanges = convTranspose2dCalls.chain((call) =>
			fc.record({
				call: fc.constant(call),
				dx: integerTensor(call.x.shape),
				dw: integerTensor(call.weight.shape),
				db: integerTensor([call.gradOutput.shape[1]])
			})
		);
		let biases = 0;
		fc.assert(
			fc.property(withChanges, ({ call, dx, dw, db }) => {
				const { x, weight, bias, options, gradOutput } = call;
				const gradients = convTranspose2dBackward(
					...([x, weight, bias, options, gradOutput, rational] as const)
				);
				const y = convTranspose2d(x, weight, bias, options, rational);
				const change = (...[x2, weight2, bias2]: [typeof x, typeof x, typeof bias]) => {
					const other = convTranspose2d(x2, weight2, bias2, options, rational);
					return String(dot(difference(other, y), gradOutput));
				};
				const expected = (e: typeof x, gradient: typeof x) => {
					expect(gradient.shape).toEqual(e.shape);
					return String(dot(e, gradient));
				};
				expect(change(sum(x, dx), weight, bias)).toBe(expected(dx, gradients.input));
				expect(change(x, sum(weight, dw), bias)).toBe(expected(dw, gradients.weight));
				expect(gradients.bias === null).toBe(bias === null);
				if (!bias || !gradients.bias) return;
				expect(change(x, weight, sum(bias, db))).toBe(expected(db, gradients.bias));
				biases++;
			})
		);
		expect(biases).toBeGreaterThan(20);
	});

	it('cell by cell: f(w + e) − f(w) is the gradient of w', () => {
		let compared = 0;
		fc.assert(
			fc.property(convTranspose2dCalls, ({ x, weight, options, gradOutput }) => {
				const gradients = convTranspose2dBackward(
					...([x, weight, null, options, gradOutput, rational] as const)
				);
				gradients.weight.data.forEach((gradient, place) => {
					const unit = mapTensor(weight, (_, index) =>
						index === place ? rational.one : rational.zero
					);
					const y = convTranspose2d(x, unit, null, options, rational);
					expect(String(gradient)).toBe(String(dot(y, gradOutput)));
					compared++;
				});
			}),
			{ numRuns: 30 }
		);
		expect(compared).toBeGreaterThan(200);
	});
});

describe('inputSizesFor', () => {
	it('3 windows of k=3 s=2: inputs of 7 and 8', () => {
		expect(inputSizesFor(3, 3, 2, 0, 1)).toEqual([7, 8]);
		expect(inputSizesFor(3, 3, 2, 2, 1)).toEqual([5, 6]);
		expect(inputSizesFor(1, 3, 4, 4, 1)).toEqual([1, 2]);
	});

	it('is every size that outputSize maps there, and no other', () => {
		const upTo = (most: number) => fc.integer({ min: 1, max: most });
		fc.assert(
			fc.property(
				...([upTo(5), upTo(4), upTo(5), fc.nat({ max: 6 }), upTo(3)] as const),
				(windows, kernel, stride, padding, dilation) => {
					const sizes = Array.from({ length: 60 }, (_, index) => index + 1);
					const mapped = sizes.filter(
						(size) => outputSize(size, kernel, stride, padding, dilation) === windows
					);
					expect(inputSizesFor(windows, kernel, stride, padding, dilation)).toEqual(mapped);
				}
			)
		);
	});

	it.each([
		[[0, 3, 2, 0, 1], 'windows 0 is not a positive integer'],
		[[3, NaN, 2, 0, 1], 'kernel NaN is not a positive integer'],
		[[3, 3, -1, 0, 1], 'stride -1 is not a positive integer'],
		[[3, 3, 2, -1, 1], 'paddingTotal -1 is negative'],
		[[3, 3, 2, 0, 0], 'dilation 0 is not a positive integer']
	] as const)('refuses %j', ([windows, kernel, stride, padding, dilation], message) => {
		expect(() => inputSizesFor(windows, kernel, stride, padding, dilation)).toThrow(
			`inputSizesFor: ${message}`
		);
	});
});
