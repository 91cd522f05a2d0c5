import type { FastAdamOptions, FastSgdOptions, UpdateKernel } from '../backend';
import type { Allocate } from './convolution';

/** One step of SGD with momentum; the first step takes the gradient whole. */
function sgdStep(
	parameter: Float32Array,
	gradient: Float32Array,
	buffer: Float32Array,
	lr: number,
	momentum: number,
	share: number,
	isNesterov: boolean,
	weightDecay: number
): void {
	for (let place = 0; place < parameter.length; place++) {
		const slope = gradient[place] + weightDecay * parameter[place];
		const moving = momentum * buffer[place] + share * slope;
		buffer[place] = moving;
		parameter[place] -= lr * (isNesterov ? slope + momentum * moving : moving);
	}
}

function plainStep(
	parameter: Float32Array,
	gradient: Float32Array,
	lr: number,
	weightDecay: number
): void {
	for (let place = 0; place < parameter.length; place++) {
		parameter[place] -= lr * (gradient[place] + weightDecay * parameter[place]);
	}
}

/** SGD for one parameter. */
export function sgdKernel(
	parameter: Float32Array,
	gradient: Float32Array,
	{ momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 }: FastSgdOptions,
	allocate: Allocate
): UpdateKernel {
	if (momentum === 0) {
		return { update: (lr) => plainStep(parameter, gradient, lr, weightDecay), slots: {} };
	}
	const momentumBuffer = allocate(parameter.length);
	let share = 1;
	return {
		update(lr) {
			const buffer = momentumBuffer;
			sgdStep(parameter, gradient, buffer, lr, momentum, share, nesterov, weightDecay);
			share = 1 - dampening;
		},
		slots: { momentumBuffer }
	};
}

/** One step of Adam; `correction` and `rootCorrection` undo that the averages start at 0. */
function adamStep(
	parameter: Float32Array,
	gradient: Float32Array,
	expAvg: Float32Array,
	expAvgSq: Float32Array,
	beta1: number,
	beta2: number,
	rate: number,
	rootCorrection: number,
	eps: number,
	shrink: number,
	weightDecay: number
): void {
	for (let place = 0; place < parameter.length; place++) {
		const value = parameter[place];
		const slope = gradient[place] + weightDecay * value;
		const mean = beta1 * expAvg[place] + (1 - beta1) * slope;
		const square = beta2 * expAvgSq[place] + (1 - beta2) * slope * slope;
		expAvg[place] = mean;
		expAvgSq[place] = square;
		const denominator = Math.sqrt(square) / rootCorrection + eps;
		parameter[place] = value * shrink - (rate * mean) / denominator;
	}
}

/** Adam, or AdamW if the weight decay is decoupled, for one parameter. */
export function adamKernel(
	parameter: Float32Array,
	gradient: Float32Array,
	options: FastAdamOptions,
	isDecoupled: boolean,
	allocate: Allocate
): UpdateKernel {
	const { betas = [0.9, 0.999], eps = 1e-8, weightDecay = isDecoupled ? 0.01 : 0 } = options;
	const [beta1, beta2] = betas;
	const [expAvg, expAvgSq] = [allocate(parameter.length), allocate(parameter.length)];
	let step = 0;
	return {
		update(lr) {
			step++;
			adamStep(
				parameter,
				gradient,
				expAvg,
				expAvgSq,
				beta1,
				beta2,
				lr / (1 - beta1 ** step),
				Math.sqrt(1 - beta2 ** step),
				eps,
				isDecoupled ? 1 - lr * weightDecay : 1,
				isDecoupled ? 0 : weightDecay
			);
		},
		slots: { expAvg, expAvgSq }
	};
}
