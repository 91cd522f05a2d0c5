import type { BatchNormArrays, BatchNormGeometry, BatchNormKernel } from '../backend';
import type { Machine } from './machine';

/** Batch normalisation; the batch's own mean and variance of each channel stay in memory. */
export function batchNorm(
	{ kernels, memory }: Machine,
	{ batch, channels, size, momentum, eps }: BatchNormGeometry,
	{ x, y, weight, bias, running, gradients }: BatchNormArrays
): BatchNormKernel {
	const place = (argument: string, array: Float32Array) =>
		memory.placeOf('batchNorm', argument, array);
	const [xPlace, yPlace] = [place('x', x), place('y', y)];
	const [weights, biases] = [place('weight', weight), place('bias', bias)];
	const runningMeans = place('running mean', running.mean);
	const runningVariances = place('running variance', running.variance);
	const [means, variances] = [memory.numbers(channels), memory.numbers(channels)];
	const grad = gradients && {
		x: place('gradient of x', gradients.x),
		y: place('gradient of y', gradients.y),
		weight: place('gradient of weight', gradients.weight),
		bias: place('gradient of bias', gradients.bias)
	};
	const members = batch * size;
	const unbiased = members / (members - 1);

	function normalize(meanPlace: number, variancePlace: number): void {
		kernels.normalize(
			xPlace,
			yPlace,
			batch,
			channels,
			size,
			meanPlace,
			variancePlace,
			weights,
			biases,
			eps
		);
	}

	return {
		train() {
			const [meanPlace, variancePlace] = [means.byteOffset, variances.byteOffset];
			kernels.channelMoments(xPlace, batch, channels, size, meanPlace, variancePlace);
			for (let channel = 0; channel < channels; channel++) {
				running.mean[channel] += momentum * (means[channel] - running.mean[channel]);
				const variance = variances[channel] * unbiased;
				running.variance[channel] += momentum * (variance - running.variance[channel]);
			}
			normalize(meanPlace, variancePlace);
		},
		evaluate: () => normalize(runningMeans, runningVariances),
		backward() {
			if (!grad) return;
			kernels.normalizeBackward(
				xPlace,
				grad.y,
				grad.x,
				batch,
				channels,
				size,
				means.byteOffset,
				variances.byteOffset,
				weights,
				grad.weight,
				grad.bias,
				eps
			);
		}
	};
}
