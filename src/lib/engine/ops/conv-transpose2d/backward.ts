import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import type { Conv2dGradients } from '../conv2d/backward';
import { convolve } from '../conv2d/conv2d';
import { conv2dWeightGradient, sumPerChannel } from '../conv2d/weight-gradient';
import type { ConvTranspose2dGeometry, ConvTranspose2dOptions } from './geometry';
import { resolveConvTranspose2dTensors } from './tensors';

/**
 * The way back through `convTranspose2d`: from gradOutput [N, outChannels, OH, OW] to the gradients
 * by x, weight and bias. That of x is the convolution itself. Throws an EngineError if the tensors do
 * not go together.
 */
export function convTranspose2dBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Conv2dGradients<T> {
	const op = 'convTranspose2dBackward';
	const geometry = resolveConvTranspose2dTensors(x, weight, bias, options, op, gradOutput);
	return transposedGradients(geometry, x, weight, bias, gradOutput, arithmetic);
}

/** The gradients of a transposed convolution whose tensors are known to fit its geometry. */
export function transposedGradients<T>(
	{ convolution }: ConvTranspose2dGeometry,
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Conv2dGradients<T> {
	return {
		input: convolve(convolution, gradOutput, weight, null, arithmetic),
		weight: conv2dWeightGradient(convolution, gradOutput, x, arithmetic),
		bias: bias && sumPerChannel(gradOutput, arithmetic)
	};
}
