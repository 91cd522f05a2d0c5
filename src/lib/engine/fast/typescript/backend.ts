import type { Backend } from '../backend';
import { activationKernel } from './activation';
import { batchNormKernel } from './batch-norm';
import { crossEntropyKernel } from './cross-entropy';
import { avgPool2dKernel, maxPool2dKernel } from './pooling';
import { adamKernel, sgdKernel } from './updates';
import { conv2dKernel, convTranspose2dKernel, linearKernel } from './weighted';

function add(a: Float32Array, b: Float32Array, sum: Float32Array): void {
	for (let place = 0; place < sum.length; place++) sum[place] = a[place] + b[place];
}

/** The fast kernels in plain TypeScript: they run wherever JavaScript does, and sum in doubles. */
export function typescriptBackend(): Backend {
	let allocated = 0;
	const allocate = (length: number) => {
		allocated += length;
		return new Float32Array(length);
	};
	const allocateIntegers = (length: number) => {
		allocated += length;
		return new Int32Array(length);
	};
	return {
		name: 'TypeScript',
		get allocated() {
			return allocated;
		},
		allocate,
		allocateIntegers,
		conv2d: (geometry, arrays) => conv2dKernel(geometry, arrays, allocate),
		convTranspose2d: (geometry, arrays) => convTranspose2dKernel(geometry, arrays, allocate),
		linear: linearKernel,
		maxPool2d: (geometry, arrays) =>
			maxPool2dKernel(geometry, arrays, allocateIntegers(arrays.y.length)),
		avgPool2d: avgPool2dKernel,
		activation: activationKernel,
		batchNorm: batchNormKernel,
		add: (a, b, sum) => () => add(a, b, sum),
		crossEntropy: crossEntropyKernel,
		sgd: (parameter, gradient, options) => sgdKernel(parameter, gradient, options, allocate),
		adam: (parameter, gradient, options, isDecoupled) =>
			adamKernel(parameter, gradient, options, isDecoupled, allocate)
	};
}
