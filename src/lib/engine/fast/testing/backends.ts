import { expect } from 'vitest';
import type { Tensor } from '../../index';
import type { Backend } from '../backend';
import { typescriptBackend } from '../typescript/backend';
import { backendOf, compileKernels } from '../wasm/load';

const kernels = await compileKernels(['simd']);

/** A backend in WebAssembly with memory for small tensors; the tests need a runtime that has it. */
function smallWasmBackend(): Backend {
	const backend = kernels && backendOf(kernels, 8);
	if (!backend) throw new Error('no WebAssembly with SIMD, or no memory for it');
	return backend;
}

/** Every backend there is, each anew: all pass the same tests. */
export const backends: readonly (readonly [name: string, make: () => Backend])[] = [
	['TypeScript', typescriptBackend],
	['WebAssembly', smallWasmBackend]
];

/** How far a result in 32-bit floats may be from the one in doubles, as a part of the greatest. */
export const float32Tolerance = 3e-5;

/** A tensor's numbers in an array of the backend. */
export function arrayOf(backend: Backend, { data }: Tensor<number>): Float32Array {
	const array = backend.allocate(data.length);
	array.set(data);
	return array;
}

/** An array full of what nothing may read. */
export function dirtyArray(backend: Backend, length: number): Float32Array {
	return backend.allocate(length).fill(99);
}

/** Asserts that an array holds a tensor, to `float32Tolerance` of its greatest number, or of 1. */
export function expectHolds(array: Float32Array, { data }: Tensor<number>, context: string): void {
	expect(array.length, context).toBe(data.length);
	const most = data.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 1);
	data.forEach((value, place) => {
		if (Math.abs(array[place] - value) <= float32Tolerance * most) return;
		expect.fail(`${context} at ${place}: ${array[place]} where ${value} was expected`);
	});
}
