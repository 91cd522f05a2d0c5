import type { Backend } from '../backend';
import { crossEntropyKernel } from '../typescript/cross-entropy';
import { avgPool2dKernel } from '../typescript/pooling';
import { batchNorm } from './batch-norm';
import type { Kernels } from './kernels';
import type { Machine } from './machine';
import { kernelMemory } from './memory';
import { activation, addition } from './pointwise';
import { maxPool2d } from './pooling';
import { adam, sgd } from './updates';
import { conv2dKernel, convTranspose2dKernel, linearKernel } from './weighted';

/**
 * The backend whose kernels are WebAssembly. What is no bottleneck or needs an exponential, which
 * WebAssembly has not, runs in TypeScript on the same arrays.
 */
export function wasmBackend(
	kernels: Kernels,
	webAssemblyMemory: WebAssembly.Memory,
	name: string
): Backend {
	const memory = kernelMemory(webAssemblyMemory);
	const machine: Machine = { kernels, memory };
	return {
		name,
		get allocated() {
			return memory.allocated;
		},
		allocate: memory.numbers,
		allocateIntegers: memory.integers,
		conv2d: (geometry, arrays) => conv2dKernel(machine, geometry, arrays),
		convTranspose2d: (geometry, arrays) => convTranspose2dKernel(machine, geometry, arrays),
		linear: (geometry, arrays) => linearKernel(machine, geometry, arrays),
		maxPool2d: (geometry, arrays) => maxPool2d(machine, geometry, arrays),
		avgPool2d: avgPool2dKernel,
		activation: (pointwise, arrays) => activation(machine, pointwise, arrays),
		batchNorm: (geometry, arrays) => batchNorm(machine, geometry, arrays),
		add: (a, b, sum) => addition(machine, a, b, sum),
		crossEntropy: crossEntropyKernel,
		sgd: (parameter, gradient, options) => sgd(machine, parameter, gradient, options),
		adam: (parameter, gradient, options, isDecoupled) =>
			adam(machine, parameter, gradient, options, isDecoupled)
	};
}
