import fc from 'fast-check';
import { resolveConv2d, type Rational, type Tensor } from '../index';
import { conv2dCalls, integerTensor, type DrawnConv2d } from './arbitraries';

/** A possible convolution with a gradient of its output. */
export interface DrawnConv2dBackward extends DrawnConv2d {
	readonly gradOutput: Tensor<Rational>;
}

/** Possible convolutions and a gradient that comes back to each. */
export const conv2dBackwardCalls: fc.Arbitrary<DrawnConv2dBackward> = conv2dCalls.chain((call) =>
	integerTensor(resolveConv2d(call.xShape, call.weightShape, call.options).outputShape).map(
		(gradOutput) => ({ ...call, gradOutput })
	)
);
