import { sumOf } from './multiply-add';

/** The sum of numbers that lie side by side, in sixteen parts, so that little is rounded away. */
export function sumRun(x: usize, length: i32): f64 {
	const end = x + ((<usize>length) << 2);
	let a = f32x4.splat(0);
	let b = a;
	let c = a;
	let d = a;
	for (; x + 64 <= end; x += 64) {
		a = f32x4.add(a, v128.load(x));
		b = f32x4.add(b, v128.load(x, 16));
		c = f32x4.add(c, v128.load(x, 32));
		d = f32x4.add(d, v128.load(x, 48));
	}
	let sum: f64 = sumOf(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)));
	for (; x < end; x += 4) sum += load<f32>(x);
	return sum;
}

/** The sum of the squares of the differences from `mean`, for numbers that lie side by side. */
export function squaresRun(x: usize, length: i32, mean: f32): f64 {
	const end = x + ((<usize>length) << 2);
	const means = f32x4.splat(mean);
	let a = f32x4.splat(0);
	let b = a;
	for (; x + 32 <= end; x += 32) {
		const left = f32x4.sub(v128.load(x), means);
		const right = f32x4.sub(v128.load(x, 16), means);
		a = f32x4.add(a, f32x4.mul(left, left));
		b = f32x4.add(b, f32x4.mul(right, right));
	}
	let sum: f64 = sumOf(f32x4.add(a, b));
	for (; x < end; x += 4) {
		const difference = <f64>(load<f32>(x) - mean);
		sum += difference * difference;
	}
	return sum;
}

/** The sum of gradient · (x − mean), for numbers that lie side by side. */
export function productsRun(x: usize, gradient: usize, length: i32, mean: f32): f64 {
	const end = x + ((<usize>length) << 2);
	const means = f32x4.splat(mean);
	let a = f32x4.splat(0);
	let b = a;
	for (; x + 32 <= end; x += 32, gradient += 32) {
		const left = f32x4.sub(v128.load(x), means);
		const right = f32x4.sub(v128.load(x, 16), means);
		a = f32x4.add(a, f32x4.mul(v128.load(gradient), left));
		b = f32x4.add(b, f32x4.mul(v128.load(gradient, 16), right));
	}
	let sum: f64 = sumOf(f32x4.add(a, b));
	for (; x < end; x += 4, gradient += 4) {
		sum += <f64>load<f32>(gradient) * <f64>(load<f32>(x) - mean);
	}
	return sum;
}

/** The sum over each channel of x [batch, channels, size]: the gradient of a bias. */
export function sumChannels(x: usize, batch: i32, channels: i32, size: i32, sums: usize): void {
	const plane = (<usize>size) << 2;
	for (let channel = 0; channel < channels; channel++, x += plane, sums += 4) {
		let sum: f64 = 0;
		for (let n = 0; n < batch; n++) sum += sumRun(x + plane * channels * n, size);
		store<f32>(sums, <f32>sum);
	}
}

/** The bias of each channel, or 0 without one, in all cells of y [batch, channels, size]. */
export function fillChannels(y: usize, batch: i32, channels: i32, size: i32, biases: usize): void {
	for (let n = 0; n < batch; n++) {
		for (let channel: usize = 0; channel < <usize>channels; channel++) {
			const bias = biases ? load<f32>(biases + (channel << 2)) : 0;
			for (const end = y + ((<usize>size) << 2); y < end; y += 4) store<f32>(y, bias);
		}
	}
}
