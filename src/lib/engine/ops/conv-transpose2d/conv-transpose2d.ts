import type { Arithmetic } from '../../arithmetic/arithmetic';
import { mapTensor, type Tensor } from '../../tensor/tensor';
import { conv2dInputGradientGather } from '../conv2d/input-gradient';
import type { ConvTranspose2dGeometry, ConvTranspose2dOptions } from './geometry';
import { resolveConvTranspose2dTensors } from './tensors';

/**
 * 2-D transposed convolution as in torch.nn.functional.conv_transpose2d, the way back of the input
 * through a convolution: x [N, inChannels, H, W], weight [inChannels, outChannels / groups, kh, kw],
 * bias [outChannels] or null → [N, outChannels, OH, OW] with
 * OH = (H − 1) · stride − 2 · padding + dilation · (kh − 1) + outputPadding + 1. Throws an
 * EngineError if they do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html).
 */
export function convTranspose2d<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const geometry = resolveConvTranspose2dTensors(x, weight, bias, options, 'convTranspose2d');
	return transposeConvolve(geometry, x, weight, bias, arithmetic);
}

/** The transposed convolution of tensors that are known to fit its geometry. */
export function transposeConvolve<T>(
	geometry: ConvTranspose2dGeometry,
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const y = conv2dInputGradientGather(geometry.convolution, weight, x, arithmetic);
	if (!bias) return y;
	const [, channels, height, width] = geometry.outputShape;
	const channelAt = (place: number) => Math.floor(place / (height * width)) % channels;
	return mapTensor(y, (value, place) => arithmetic.add(value, bias.data[channelAt(place)]));
}
