import type { FastAdamOptions, FastSgdOptions, UpdateKernel } from '../backend';
import type { Machine } from './machine';

/** SGD for one parameter. */
export function sgd(
	{ kernels, memory }: Machine,
	parameter: Float32Array,
	gradient: Float32Array,
	{ momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 }: FastSgdOptions
): UpdateKernel {
	const { length } = parameter;
	const parameterPlace = memory.placeOf('sgd', 'parameter', parameter);
	const gradientPlace = memory.placeOf('sgd', 'gradient', gradient);
	const momentumBuffer = momentum === 0 ? null : memory.numbers(length);
	const ahead = nesterov ? momentum : 0;
	let share = 1;
	return {
		update(lr) {
			kernels.sgdStep(
				parameterPlace,
				gradientPlace,
				momentumBuffer?.byteOffset ?? 0,
				length,
				lr,
				weightDecay,
				momentum,
				share,
				ahead
			);
			// Only the first gradient is taken whole.
			share = 1 - dampening;
		},
		slots: momentumBuffer ? { momentumBuffer } : {}
	};
}

/** Adam, or AdamW if the weight decay is decoupled, for one parameter. */
export function adam(
	{ kernels, memory }: Machine,
	parameter: Float32Array,
	gradient: Float32Array,
	options: FastAdamOptions,
	isDecoupled: boolean
): UpdateKernel {
	const { betas = [0.9, 0.999], eps = 1e-8, weightDecay = isDecoupled ? 0.01 : 0 } = options;
	const [beta1, beta2] = betas;
	const { length } = parameter;
	const parameterPlace = memory.placeOf('adam', 'parameter', parameter);
	const gradientPlace = memory.placeOf('adam', 'gradient', gradient);
	const [expAvg, expAvgSq] = [memory.numbers(length), memory.numbers(length)];
	let step = 0;
	return {
		update(lr) {
			step++;
			kernels.adamStep(
				parameterPlace,
				gradientPlace,
				expAvg.byteOffset,
				expAvgSq.byteOffset,
				length,
				lr / (1 - beta1 ** step),
				beta1,
				1 - beta1,
				beta2,
				1 - beta2,
				1 / (1 - beta2 ** step),
				eps,
				isDecoupled ? 0 : weightDecay,
				isDecoupled ? 1 - lr * weightDecay : 1
			);
		},
		slots: { expAvg, expAvgSq }
	};
}
