import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount } from '../../tensor/shape';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { consumersOf, positionAt, sourceAt, type WindowAxis } from '../../window';
import type { Conv2dGeometry } from './geometry';

function requireArguments<T>(
	op: string,
	geometry: Conv2dGeometry,
	weight: Tensor<T>,
	gradOutput: Tensor<T>
) {
	requireTensor(op, 'weight', weight, geometry.weightShape);
	requireTensor(op, 'gradOutput', gradOutput, geometry.outputShape);
}

/**
 * The gradient of the input, read as a *scatter*: every cell of gradOutput [N, outChannels, OH, OW]
 * stamps its kernel, times itself, onto the cells that its window read → [N, inChannels, H, W].
 * Equal to `conv2dInputGradientGather`. Throws an EngineError if a tensor does not fit the geometry.
 */
export function conv2dInputGradientScatter<T>(
	geometry: Conv2dGeometry,
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	requireArguments('conv2dInputGradientScatter', geometry, weight, gradOutput);
	const { inChannelsPerGroup, outChannelsPerGroup, rotateKernel, inputShape } = geometry;
	const { vertical, horizontal } = geometry.window;
	const [batch, outChannels, outputHeight, outputWidth] = geometry.outputShape;
	const [, inChannels, height, width] = inputShape;
	const [, , kernelHeight, kernelWidth] = geometry.weightShape;
	const data = new Array<T>(elementCount(inputShape)).fill(arithmetic.zero);
	for (let n = 0; n < batch; n++) {
		for (let oc = 0; oc < outChannels; oc++) {
			const firstChannel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup;
			for (let oh = 0; oh < outputHeight; oh++) {
				for (let ow = 0; ow < outputWidth; ow++) {
					const map = n * outChannels + oc;
					const gradient = gradOutput.data[(map * outputHeight + oh) * outputWidth + ow];
					for (let ic = 0; ic < inChannelsPerGroup; ic++) {
						const channel = (n * inChannels + firstChannel + ic) * height;
						const filter = (oc * inChannelsPerGroup + ic) * kernelHeight;
						for (let u = 0; u < kernelHeight; u++) {
							const row = sourceAt(vertical, positionAt(vertical, oh, u));
							if (row === null) continue; // What falls on a zero of the padding is lost.
							const kernelRow = rotateKernel ? kernelHeight - 1 - u : u;
							for (let v = 0; v < kernelWidth; v++) {
								const column = sourceAt(horizontal, positionAt(horizontal, ow, v));
								if (column === null) continue;
								const kernelColumn = rotateKernel ? kernelWidth - 1 - v : v;
								const w = weight.data[(filter + kernelRow) * kernelWidth + kernelColumn];
								const cell = (channel + row) * width + column;
								data[cell] = arithmetic.add(data[cell], arithmetic.mul(gradient, w));
							}
						}
					}
				}
			}
		}
	}
	return { shape: inputShape, data };
}

const consumersByCell = (axis: WindowAxis) =>
	Array.from({ length: axis.size }, (_, cell) => consumersOf(axis, cell));

/**
 * The gradient of the input, read as a *gather*: every input cell adds up, over the output cells
 * that read it, their gradient times the weight by which they read it → [N, inChannels, H, W]. That
 * is gradOutput, zeros stuffed in between for a stride, under the kernel rotated by 180°. Equal to
 * `conv2dInputGradientScatter`. Throws an EngineError if a tensor does not fit the geometry.
 */
export function conv2dInputGradientGather<T>(
	geometry: Conv2dGeometry,
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	requireArguments('conv2dInputGradientGather', geometry, weight, gradOutput);
	const { inChannelsPerGroup, outChannelsPerGroup, rotateKernel, inputShape } = geometry;
	const rows = consumersByCell(geometry.window.vertical);
	const columns = consumersByCell(geometry.window.horizontal);
	const [, outChannels, outputHeight, outputWidth] = geometry.outputShape;
	const [batch, inChannels] = inputShape;
	const [, , kernelHeight, kernelWidth] = geometry.weightShape;
	const data: T[] = [];
	for (let n = 0; n < batch; n++) {
		for (let channel = 0; channel < inChannels; channel++) {
			const ic = channel % inChannelsPerGroup;
			const firstOut = Math.floor(channel / inChannelsPerGroup) * outChannelsPerGroup;
			for (const rowConsumers of rows) {
				for (const columnConsumers of columns) {
					let sum = arithmetic.zero;
					for (let oc = firstOut; oc < firstOut + outChannelsPerGroup; oc++) {
						const map = (n * outChannels + oc) * outputHeight;
						const filter = (oc * inChannelsPerGroup + ic) * kernelHeight;
						for (const { output: oh, k: u } of rowConsumers) {
							const kernelRow = rotateKernel ? kernelHeight - 1 - u : u;
							for (const { output: ow, k: v } of columnConsumers) {
								const kernelColumn = rotateKernel ? kernelWidth - 1 - v : v;
								const gradient = gradOutput.data[(map + oh) * outputWidth + ow];
								const w = weight.data[(filter + kernelRow) * kernelWidth + kernelColumn];
								sum = arithmetic.add(sum, arithmetic.mul(gradient, w));
							}
						}
					}
					data.push(sum);
				}
			}
		}
	}
	return { shape: inputShape, data };
}
