import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import type { Conv2dOptions } from './geometry';
import { conv2dInputGradientGather } from './input-gradient';
import { resolveConv2dTensors } from './tensors';
import { conv2dWeightGradient, sumPerChannel } from './weight-gradient';

/** The gradients of a convolution, each with the shape of what it belongs to. */
export interface Conv2dGradients<T> {
	readonly input: Tensor<T>;
	readonly weight: Tensor<T>;
	/** Null without a bias. */
	readonly bias: Tensor<T> | null;
}

/**
 * The way back through `conv2d`: from gradOutput [N, outChannels, OH, OW], the gradient of the loss
 * by the output, to the gradients by x, weight and bias, for every option of the way there. Throws
 * an EngineError if the tensors do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html).
 */
export function conv2dBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Conv2dGradients<T> {
	const geometry = resolveConv2dTensors(x, weight, bias, options, 'conv2dBackward', gradOutput);
	return {
		input: conv2dInputGradientGather(geometry, weight, gradOutput, arithmetic),
		weight: conv2dWeightGradient(geometry, x, gradOutput, arithmetic),
		bias: bias && sumPerChannel(gradOutput, arithmetic)
	};
}
