import { productsRun, squaresRun, sumRun } from './sums';

/** target = x · scale + shift, for numbers that lie side by side. */
function scaleRun(x: usize, target: usize, length: i32, scale: f32, shift: f32): void {
	const end = x + ((<usize>length) << 2);
	const scales = f32x4.splat(scale);
	const shifts = f32x4.splat(shift);
	for (; x + 16 <= end; x += 16, target += 16) {
		v128.store(target, f32x4.add(f32x4.mul(v128.load(x), scales), shifts));
	}
	for (; x < end; x += 4, target += 4) store<f32>(target, load<f32>(x) * scale + shift);
}

/** The mean and the biased variance of each channel of x [batch, channels, size]. */
export function channelMoments(
	x: usize,
	batch: i32,
	channels: i32,
	size: i32,
	means: usize,
	variances: usize
): void {
	const plane = (<usize>size) << 2;
	const count = <f64>batch * <f64>size;
	for (let channel = 0; channel < channels; channel++, x += plane, means += 4, variances += 4) {
		let sum: f64 = 0;
		for (let n = 0; n < batch; n++) sum += sumRun(x + plane * channels * n, size);
		const mean = <f32>(sum / count);
		let squares: f64 = 0;
		for (let n = 0; n < batch; n++) squares += squaresRun(x + plane * channels * n, size, mean);
		store<f32>(means, mean);
		store<f32>(variances, <f32>(squares / count));
	}
}

/** weight · (x − mean) / √(variance + eps) + bias for each channel of x [batch, channels, size]. */
export function normalize(
	x: usize,
	y: usize,
	batch: i32,
	channels: i32,
	size: i32,
	means: usize,
	variances: usize,
	weights: usize,
	biases: usize,
	eps: f64
): void {
	const plane = (<usize>size) << 2;
	for (let n = 0; n < batch; n++) {
		for (let channel: usize = 0; channel < <usize>channels; channel++, x += plane, y += plane) {
			const at = channel << 2;
			const deviation = Math.sqrt(<f64>load<f32>(variances + at) + eps);
			const scale = <f64>load<f32>(weights + at) / deviation;
			const shift = <f64>load<f32>(biases + at) - <f64>load<f32>(means + at) * scale;
			scaleRun(x, y, size, <f32>scale, <f32>shift);
		}
	}
}

/**
 * The way back through `normalize` by the batch's own mean and variance, and through both of these:
 * with σ = √(variance + eps) and m numbers a channel,
 *
 *     gradBias = Σ gradY      gradWeight = Σ gradY · (x − mean) / σ
 *     gradX = weight / σ · (gradY − gradBias / m − (x − mean) / σ · gradWeight / m)
 */
export function normalizeBackward(
	x: usize,
	gradY: usize,
	gradX: usize,
	batch: i32,
	channels: i32,
	size: i32,
	means: usize,
	variances: usize,
	weights: usize,
	gradWeights: usize,
	gradBiases: usize,
	eps: f64
): void {
	const plane = (<usize>size) << 2;
	const image = plane * channels;
	const count = <f64>batch * <f64>size;
	for (let channel: usize = 0; channel < <usize>channels; channel++) {
		const at = channel << 2;
		const mean = load<f32>(means + at);
		const deviation = Math.sqrt(<f64>load<f32>(variances + at) + eps);
		const start = plane * channel;
		let gradBias: f64 = 0;
		let products: f64 = 0;
		for (let n = 0; n < batch; n++) {
			const place = start + image * n;
			gradBias += sumRun(gradY + place, size);
			products += productsRun(x + place, gradY + place, size, mean);
		}
		const gradWeight = products / deviation;
		store<f32>(gradBiases + at, <f32>gradBias);
		store<f32>(gradWeights + at, <f32>gradWeight);
		const scale = <f64>load<f32>(weights + at) / deviation;
		const slope = (-scale * gradWeight) / (count * deviation);
		const shift = (-scale * gradBias) / count;
		for (let n = 0; n < batch; n++) {
			const place = start + image * n;
			mixRun(
				gradY + place,
				x + place,
				gradX + place,
				size,
				<f32>scale,
				mean,
				<f32>slope,
				<f32>shift
			);
		}
	}
}

/** target = gradient · scale + (x − mean) · slope + shift, for numbers that lie side by side. */
function mixRun(
	gradient: usize,
	x: usize,
	target: usize,
	length: i32,
	scale: f32,
	mean: f32,
	slope: f32,
	shift: f32
): void {
	const end = x + ((<usize>length) << 2);
	const scales = f32x4.splat(scale);
	const means = f32x4.splat(mean);
	const slopes = f32x4.splat(slope);
	const shifts = f32x4.splat(shift);
	for (; x + 16 <= end; x += 16, gradient += 16, target += 16) {
		const fromX = f32x4.mul(f32x4.sub(v128.load(x), means), slopes);
		const sum = f32x4.add(f32x4.mul(v128.load(gradient), scales), fromX);
		v128.store(target, f32x4.add(sum, shifts));
	}
	for (; x < end; x += 4, gradient += 4, target += 4) {
		store<f32>(target, load<f32>(gradient) * scale + (load<f32>(x) - mean) * slope + shift);
	}
}
