import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, conv2dBackward, mapTensor, rational, resolveConv2d } from '../../index';
import {
	conv2dInputGradientGather,
	conv2dInputGradientScatter,
	type Conv2dOptions,
	type Rational,
	type Tensor
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { conv2dBackwardCalls, type DrawnConv2dBackward } from '../../testing/gradient-arbitraries';
import { expectEqual } from '../../testing/exact';
import { at, difference, dot, exchanged, made, sum } from '../../testing/multilinear';
import { paddedSources } from '../../testing/padding-oracle';

type Exact = Tensor<Rational>;

/** Asserts a law for every convolution and gradient drawn. */
const always = (law: (call: DrawnConv2dBackward) => void) =>
	fc.assert(fc.property(conv2dBackwardCalls, law));

const convolve = (x: Exact, weight: Exact, options: Conv2dOptions, bias: Exact | null = null) =>
	conv2d(x, weight, bias, options, rational);

const gradientsOf = ({ x, weight, bias, options, gradOutput }: DrawnConv2dBackward) =>
	conv2dBackward(x, weight, bias, options, gradOutput, rational);

/** A tensor of zeros with a one at one place. */
const unit = (like: Exact, place: number) =>
	mapTensor(like, (_, index) => (index === place ? rational.one : rational.zero));

describe('the two readings of the gradient of the input', () => {
	it('are equal: what is scattered is what is gathered', () => {
		always(({ x, weight, options, gradOutput }) => {
			const geometry = resolveConv2d(x.shape, weight.shape, options);
			const scattered = conv2dInputGradientScatter(geometry, weight, gradOutput, rational);
			expectEqual(conv2dInputGradientGather(geometry, weight, gradOutput, rational), scattered);
		});
	});

	it('are the stuffed gradient under the rotated kernel, folded along the padding', () => {
		always((call) => {
			const { x, weight, options, gradOutput } = call;
			const { groups, paddingMode } = options;
			const geometry = resolveConv2d(x.shape, weight.shape, options);
			const { vertical, horizontal } = geometry.window;
			const axes = [vertical, horizontal];
			// Zeros between the gradient's cells, and room around them for the whole kernel.
			const stuffedSize = axes.map((axis) => axis.paddedSize + axis.effectiveKernel - 1);
			const stuffed = made(
				[...gradOutput.shape.slice(0, 2), ...stuffedSize],
				([n, oc, ...cell]) => {
					const from = cell.map(
						(place, index) => (place - axes[index].effectiveKernel + 1) / axes[index].stride
					);
					const isCell = from.every(
						(place, index) =>
							Number.isInteger(place) && place >= 0 && place < axes[index].outputSize
					);
					return isCell ? at(gradOutput, [n, oc, ...from]) : rational.zero;
				}
			);
			const [outPerGroup, inPerGroup] = [geometry.outChannelsPerGroup, geometry.inChannelsPerGroup];
			const backwards = made(
				[x.shape[1], outPerGroup, ...weight.shape.slice(2)],
				([channel, oc, ...kernel]) => {
					const group = Math.floor(channel / inPerGroup);
					return at(weight, [group * outPerGroup + oc, channel % inPerGroup, ...kernel]);
				}
			);
			const rotated = { groups, dilation: options.dilation, rotateKernel: !options.rotateKernel };
			const padded = convolve(stuffed, backwards, rotated);
			expect(padded.shape.slice(2)).toEqual(axes.map((axis) => axis.paddedSize));
			const [rows, columns] = axes.map((axis) =>
				paddedSources(axis.size, axis.paddingBefore, axis.paddingAfter, paddingMode)
			);
			const folded = made(x.shape, ([n, channel, row, column]) => {
				let total = rational.zero;
				rows.forEach((fromRow, paddedRow) =>
					columns.forEach((fromColumn, paddedColumn) => {
						if (fromRow !== row || fromColumn !== column) return;
						total = rational.add(total, at(padded, [n, channel, paddedRow, paddedColumn]));
					})
				);
				return total;
			});
			expectEqual(gradientsOf(call).input, folded);
		});
	});
});

describe('the gradients are those of a multilinear function', () => {
	it('adding e to x, weight or bias changes ⟨y, gradOutput⟩ by ⟨e, gradient⟩', () => {
		const withChanges = conv2dBackwardCalls.chain((call) =>
			fc.record({
				call: fc.constant(call),
				dx: integerTensor(call.x.shape),
				dw: integerTensor(call.weight.shape),
				db: integerTensor([call.weight.shape[0]])
			})
		);
		fc.assert(
			fc.property(withChanges, ({ call, dx, dw, db }) => {
				const { x, weight, bias, options, gradOutput } = call;
				const gradients = gradientsOf(call);
				const y = convolve(x, weight, options, bias);
				const change = (other: Exact) => String(dot(difference(other, y), gradOutput));
				expect(change(convolve(sum(x, dx), weight, options, bias))).toBe(
					String(dot(dx, gradients.input))
				);
				expect(change(convolve(x, sum(weight, dw), options, bias))).toBe(
					String(dot(dw, gradients.weight))
				);
				expect(gradients.bias === null).toBe(bias === null);
				if (!bias || !gradients.bias) return;
				expect(change(convolve(x, weight, options, sum(bias, db)))).toBe(
					String(dot(db, gradients.bias))
				);
			})
		);
	});

	it('cell by cell: f(w + e) − f(w) is the gradient of w, for every cell and weight', () => {
		let compared = 0;
		fc.assert(
			fc.property(conv2dBackwardCalls, (call) => {
				const { x, weight, options, gradOutput } = call;
				const gradients = gradientsOf(call);
				gradients.input.data.slice(0, 40).forEach((gradient, place) => {
					const y = convolve(unit(x, place), weight, options);
					expect(String(gradient)).toBe(String(dot(y, gradOutput)));
					compared++;
				});
				gradients.weight.data.slice(0, 40).forEach((gradient, place) => {
					const y = convolve(x, unit(weight, place), options);
					expect(String(gradient)).toBe(String(dot(y, gradOutput)));
					compared++;
				});
			}),
			{ numRuns: 30 }
		);
		expect(compared).toBeGreaterThan(500);
	});
});

describe('the gradient of the weight', () => {
	it('is the correlation of the input with the gradient: stride and dilation change places', () => {
		always((call) => {
			const { x, weight, options, gradOutput } = call;
			const geometry = resolveConv2d(x.shape, weight.shape, options);
			const { vertical, horizontal } = geometry.window;
			const [inPerGroup, outPerGroup] = [geometry.inChannelsPerGroup, geometry.outChannelsPerGroup];
			const swapped = {
				paddingMode: options.paddingMode,
				stride: [vertical.dilation, horizontal.dilation],
				dilation: [vertical.stride, horizontal.stride]
			} as const;
			const padding = {
				...{ top: vertical.paddingBefore, bottom: vertical.paddingAfter },
				...{ left: horizontal.paddingBefore, right: horizontal.paddingAfter }
			};
			const [, , kernelHeight, kernelWidth] = weight.shape;
			const correlated = made(weight.shape, ([oc, ic, row, column]) => {
				const channel = Math.floor(oc / outPerGroup) * inPerGroup + ic;
				const plane = (source: Exact, index: number) =>
					made([source.shape[0], 1, ...source.shape.slice(2)], ([n, , ...cell]) =>
						at(source, [n, index, ...cell])
					);
				const images = exchanged(plane(x, channel));
				const kernels = exchanged(plane(gradOutput, oc));
				const map = convolve(images, kernels, { ...swapped, padding });
				const turned = [kernelHeight - 1 - row, kernelWidth - 1 - column];
				return at(map, [0, 0, ...(options.rotateKernel ? turned : [row, column])]);
			});
			expectEqual(gradientsOf(call).weight, correlated);
		});
	});
});
