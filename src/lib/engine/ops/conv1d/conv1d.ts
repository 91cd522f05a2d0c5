import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import type { Conv2dGradients } from '../conv2d/backward';
import { convolve } from '../conv2d/conv2d';
import { conv2dInputGradientGather } from '../conv2d/input-gradient';
import { conv2dWeightGradient, sumPerChannel } from '../conv2d/weight-gradient';
import { resolveConv1dTensors, type Conv1dOptions } from './geometry';
import { asImage, asLine } from './line';

/**
 * 1-D convolution as in torch.nn.functional.conv1d, that is cross-correlation, or true convolution
 * with `rotateKernel`: x [N, inChannels, L], weight [outChannels, inChannels / groups, k], bias
 * [outChannels] or null → [N, outChannels, OL]. Throws an EngineError if they do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html).
 */
export function conv1d<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv1dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const { plane } = resolveConv1dTensors(x, weight, bias, options, 'conv1d');
	return asLine(convolve(plane, asImage(x), asImage(weight), bias, arithmetic));
}

/**
 * The way back through `conv1d`: from gradOutput [N, outChannels, OL] to the gradients by x, weight
 * and bias, each with the shape of what it belongs to. Throws an EngineError if the tensors do not
 * go together.
 */
export function conv1dBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv1dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Conv2dGradients<T> {
	const op = 'conv1dBackward';
	const { plane } = resolveConv1dTensors(x, weight, bias, options, op, gradOutput);
	const gradient = asImage(gradOutput);
	return {
		input: asLine(conv2dInputGradientGather(plane, asImage(weight), gradient, arithmetic)),
		weight: asLine(conv2dWeightGradient(plane, asImage(x), gradient, arithmetic)),
		bias: bias && sumPerChannel(gradient, arithmetic)
	};
}
