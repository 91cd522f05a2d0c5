import type { BatchNormArrays, BatchNormGeometry, BatchNormKernel } from '../backend';

/** Σ a[i] · b[i] over one channel of two arrays [batch, channels, size]; b null stands for ones. */
function channelSum(
	a: Float32Array,
	b: Float32Array | null,
	moved: number,
	channel: number,
	{ batch, channels, size }: BatchNormGeometry
): number {
	let sum = 0;
	for (let image = 0; image < batch; image++) {
		const first = ((image * channels + channel) * size) | 0;
		const end = (first + size) | 0;
		for (let place = first; place < end; place++) {
			sum += b ? a[place] * (b[place] - moved) : a[place] - moved;
		}
	}
	return sum;
}

function squares(
	x: Float32Array,
	mean: number,
	channel: number,
	{ batch, channels, size }: BatchNormGeometry
): number {
	let sum = 0;
	for (let image = 0; image < batch; image++) {
		const first = ((image * channels + channel) * size) | 0;
		const end = (first + size) | 0;
		for (let place = first; place < end; place++) sum += (x[place] - mean) * (x[place] - mean);
	}
	return sum;
}

/** to = from · factor + other · otherFactor + constant over one channel. */
function combine(
	from: Float32Array,
	factor: number,
	other: Float32Array,
	otherFactor: number,
	constant: number,
	to: Float32Array,
	channel: number,
	{ batch, channels, size }: BatchNormGeometry
): void {
	for (let image = 0; image < batch; image++) {
		const first = ((image * channels + channel) * size) | 0;
		const end = (first + size) | 0;
		for (let place = first; place < end; place++) {
			to[place] = from[place] * factor + other[place] * otherFactor + constant;
		}
	}
}

/** Batch normalisation; `means` and `roots` keep the batch's mean and √(variance + eps) of each channel. */
export function batchNormKernel(
	geometry: BatchNormGeometry,
	{ x, y, weight, bias, running, gradients }: BatchNormArrays
): BatchNormKernel {
	const { batch, channels, size, momentum, eps } = geometry;
	const members = batch * size;
	const means = new Float64Array(channels);
	const roots = new Float64Array(channels);

	function normalize(channel: number, mean: number, root: number): void {
		const factor = weight[channel] / root;
		combine(x, factor, x, 0, bias[channel] - mean * factor, y, channel, geometry);
	}

	return {
		train() {
			for (let channel = 0; channel < channels; channel++) {
				const mean = channelSum(x, null, 0, channel, geometry) / members;
				const square = squares(x, mean, channel, geometry);
				const root = Math.sqrt(square / members + eps);
				means[channel] = mean;
				roots[channel] = root;
				running.mean[channel] += momentum * (mean - running.mean[channel]);
				const unbiased = square / (members - 1);
				running.variance[channel] += momentum * (unbiased - running.variance[channel]);
				normalize(channel, mean, root);
			}
		},
		evaluate() {
			for (let channel = 0; channel < channels; channel++) {
				const root = Math.sqrt(running.variance[channel] + eps);
				normalize(channel, running.mean[channel], root);
			}
		},
		backward() {
			if (!gradients) return;
			for (let channel = 0; channel < channels; channel++) {
				const [mean, root] = [means[channel], roots[channel]];
				const sum = channelSum(gradients.y, null, 0, channel, geometry);
				const slope = channelSum(gradients.y, x, mean, channel, geometry) / root;
				gradients.bias[channel] = sum;
				gradients.weight[channel] = slope;
				// γ/σ · (dy − mean(dy) − x̂ · mean(dy · x̂)) with x̂ = (x − μ) / σ
				const factor = weight[channel] / root;
				const alongX = (-factor * slope) / (members * root);
				const constant = (-factor * sum) / members - alongX * mean;
				combine(gradients.y, factor, x, alongX, constant, gradients.x, channel, geometry);
			}
		}
	};
}
