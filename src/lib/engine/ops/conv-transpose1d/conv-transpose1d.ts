import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import { asImage, asLine } from '../conv1d/line';
import { transposedGradients } from '../conv-transpose2d/backward';
import { transposeConvolve } from '../conv-transpose2d/conv-transpose2d';
import type { Conv2dGradients } from '../conv2d/backward';
import { resolveConvTranspose1dTensors, type ConvTranspose1dOptions } from './geometry';

/**
 * 1-D transposed convolution as in torch.nn.functional.conv_transpose1d: x [N, inChannels, L],
 * weight [inChannels, outChannels / groups, k], bias [outChannels] or null → [N, outChannels, OL]
 * with OL = (L − 1) · stride − 2 · padding + dilation · (k − 1) + outputPadding + 1. Throws an
 * EngineError if they do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html).
 */
export function convTranspose1d<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose1dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const { plane } = resolveConvTranspose1dTensors(x, weight, bias, options, 'convTranspose1d');
	return asLine(transposeConvolve(plane, asImage(x), asImage(weight), bias, arithmetic));
}

/**
 * The way back through `convTranspose1d`: from gradOutput [N, outChannels, OL] to the gradients by
 * x, weight and bias, each with the shape of what it belongs to. Throws an EngineError if the
 * tensors do not go together.
 */
export function convTranspose1dBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose1dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Conv2dGradients<T> {
	const op = 'convTranspose1dBackward';
	const { plane } = resolveConvTranspose1dTensors(x, weight, bias, options, op, gradOutput);
	const [image, kernels, gradient] = [asImage(x), asImage(weight), asImage(gradOutput)];
	const gradients = transposedGradients(plane, image, kernels, bias, gradient, arithmetic);
	return {
		input: asLine(gradients.input),
		weight: asLine(gradients.weight),
		bias: gradients.bias
	};
}
