import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { positionAt, sourceAt } from '../../window';
import type { Conv2dGeometry } from './geometry';

/**
 * The gradient of the weight: the correlation of x [N, inChannels, H, W] with gradOutput
 * [N, outChannels, OH, OW], whose cells lie as far apart as the stride, at steps of the dilation
 * → [outChannels, inChannels / groups, kh, kw]. Throws an EngineError if a tensor does not fit the
 * geometry.
 */
export function conv2dWeightGradient<T>(
	geometry: Conv2dGeometry,
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	requireTensor('conv2dWeightGradient', 'x', x, geometry.inputShape);
	requireTensor('conv2dWeightGradient', 'gradOutput', gradOutput, geometry.outputShape);
	const { inChannelsPerGroup, outChannelsPerGroup, rotateKernel, weightShape } = geometry;
	const { vertical, horizontal } = geometry.window;
	const [, , outputHeight, outputWidth] = geometry.outputShape;
	const [batch, inChannels, height, width] = geometry.inputShape;
	const [outChannels, , kernelHeight, kernelWidth] = weightShape;
	const data: T[] = [];
	for (let oc = 0; oc < outChannels; oc++) {
		const firstChannel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup;
		for (let ic = 0; ic < inChannelsPerGroup; ic++) {
			for (let kernelRow = 0; kernelRow < kernelHeight; kernelRow++) {
				const u = rotateKernel ? kernelHeight - 1 - kernelRow : kernelRow;
				for (let kernelColumn = 0; kernelColumn < kernelWidth; kernelColumn++) {
					const v = rotateKernel ? kernelWidth - 1 - kernelColumn : kernelColumn;
					let sum = arithmetic.zero;
					for (let n = 0; n < batch; n++) {
						const channel = (n * inChannels + firstChannel + ic) * height;
						const map = (n * outChannels + oc) * outputHeight;
						for (let oh = 0; oh < outputHeight; oh++) {
							const row = sourceAt(vertical, positionAt(vertical, oh, u));
							if (row === null) continue; // The weight met a zero of the padding.
							for (let ow = 0; ow < outputWidth; ow++) {
								const column = sourceAt(horizontal, positionAt(horizontal, ow, v));
								if (column === null) continue;
								const pixel = x.data[(channel + row) * width + column];
								const gradient = gradOutput.data[(map + oh) * outputWidth + ow];
								sum = arithmetic.add(sum, arithmetic.mul(pixel, gradient));
							}
						}
					}
					data.push(sum);
				}
			}
		}
	}
	return { shape: weightShape, data };
}

/**
 * The gradient of the bias: for each channel the sum of gradOutput [N, outChannels, OH, OW] over
 * all images and cells → [outChannels].
 */
export function sumPerChannel<T>(gradOutput: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	const [batch, channels, height, width] = gradOutput.shape;
	const data = new Array<T>(channels).fill(arithmetic.zero);
	for (let map = 0; map < batch * channels; map++) {
		for (let cell = map * height * width; cell < (map + 1) * height * width; cell++) {
			data[map % channels] = arithmetic.add(data[map % channels], gradOutput.data[cell]);
		}
	}
	return { shape: [channels], data };
}
