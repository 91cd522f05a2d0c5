import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import { positionAt, sourceAt } from '../../window';
import type { Conv2dGeometry, Conv2dOptions } from './geometry';
import { resolveConv2dTensors } from './tensors';

/**
 * 2-D convolution as in torch.nn.functional.conv2d, that is cross-correlation, or true convolution
 * with `rotateKernel`: x [N, inChannels, H, W], weight [outChannels, inChannels / groups, kh, kw],
 * bias [outChannels] or null → [N, outChannels, OH, OW]. Throws an EngineError if they do not go
 * together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html).
 */
export function conv2d<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return convolve(
		resolveConv2dTensors(x, weight, bias, options, 'conv2d'),
		x,
		weight,
		bias,
		arithmetic
	);
}

/** The convolution of tensors that are known to fit its geometry. */
export function convolve<T>(
	geometry: Conv2dGeometry,
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const { inChannelsPerGroup, outChannelsPerGroup, rotateKernel, outputShape } = geometry;
	const { vertical, horizontal } = geometry.window;
	const [batch, outChannels, outputHeight, outputWidth] = outputShape;
	const [, inChannels, height, width] = geometry.inputShape;
	const [, , kernelHeight, kernelWidth] = geometry.weightShape;
	const data: T[] = [];
	for (let n = 0; n < batch; n++) {
		for (let oc = 0; oc < outChannels; oc++) {
			const firstChannel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup;
			for (let oh = 0; oh < outputHeight; oh++) {
				for (let ow = 0; ow < outputWidth; ow++) {
					let sum = arithmetic.zero;
					for (let ic = 0; ic < inChannelsPerGroup; ic++) {
						const channel = (n * inChannels + firstChannel + ic) * height;
						const filter = (oc * inChannelsPerGroup + ic) * kernelHeight;
						for (let u = 0; u < kernelHeight; u++) {
							const row = sourceAt(vertical, positionAt(vertical, oh, u));
							if (row === null) continue; // A zero in the padding adds nothing.
							const kernelRow = rotateKernel ? kernelHeight - 1 - u : u;
							for (let v = 0; v < kernelWidth; v++) {
								const column = sourceAt(horizontal, positionAt(horizontal, ow, v));
								if (column === null) continue;
								const kernelColumn = rotateKernel ? kernelWidth - 1 - v : v;
								const pixel = x.data[(channel + row) * width + column];
								const w = weight.data[(filter + kernelRow) * kernelWidth + kernelColumn];
								sum = arithmetic.add(sum, arithmetic.mul(pixel, w));
							}
						}
					}
					data.push(bias ? arithmetic.add(sum, bias.data[oc]) : sum);
				}
			}
		}
	}
	return { shape: outputShape, data };
}
