import fc from 'fast-check';
import { resolveConvTranspose2d } from '../index';
import type { ConvTranspose2dOptions, Rational, Tensor } from '../index';
import { integerTensor } from './arbitraries';

/** A possible transposed convolution with small integers, and a gradient of its output. */
export interface DrawnConvTranspose2d {
	readonly x: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	readonly bias: Tensor<Rational> | null;
	readonly options: Required<ConvTranspose2dOptions>;
	readonly gradOutput: Tensor<Rational>;
}

const upTo = (most: number) => fc.integer({ min: 1, max: most });

/** One axis; crops and outputPadding are brought down to what is possible. */
const axis = fc
	.record({
		...{ size: upTo(4), kernel: upTo(3), stride: upTo(4), dilation: upTo(3) },
		...{ crops: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), more: fc.nat({ max: 3 }) }
	})
	.map(({ size, kernel, stride, dilation, crops, more }) => {
		const outputPadding = Math.min(more, Math.max(stride, dilation) - 1);
		const whole = (size - 1) * stride + dilation * (kernel - 1) + 1 + outputPadding;
		const before = Math.min(crops[0], whole - 1);
		const after = Math.min(crops[1], whole - 1 - before);
		return { size, kernel, stride, dilation, outputPadding, before, after };
	});

const shapes = fc
	.record({
		...{ batch: upTo(2), groups: upTo(2), inPerGroup: upTo(2), outPerGroup: upTo(2) },
		...{ vertical: axis, horizontal: axis }
	})
	.map(({ batch, groups, inPerGroup, outPerGroup, vertical, horizontal }) => {
		const options: Required<ConvTranspose2dOptions> = {
			stride: [vertical.stride, horizontal.stride],
			padding: {
				...{ top: vertical.before, bottom: vertical.after },
				...{ left: horizontal.before, right: horizontal.after }
			},
			outputPadding: [vertical.outputPadding, horizontal.outputPadding],
			dilation: [vertical.dilation, horizontal.dilation],
			groups
		};
		const xShape = [batch, groups * inPerGroup, vertical.size, horizontal.size];
		const weightShape = [groups * inPerGroup, outPerGroup, vertical.kernel, horizontal.kernel];
		return { xShape, weightShape, options };
	});

/** Possible transposed convolutions, all options varied, half of them with a bias. */
export const convTranspose2dCalls: fc.Arbitrary<DrawnConvTranspose2d> = shapes.chain(
	({ xShape, weightShape, options }) => {
		const { outputShape } = resolveConvTranspose2d(xShape, weightShape, options);
		return fc.record({
			x: integerTensor(xShape),
			weight: integerTensor(weightShape),
			bias: fc.option(integerTensor([outputShape[1]])),
			options: fc.constant(options),
			gradOutput: integerTensor(outputShape)
		});
	}
);
