import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineError, refusalOf } from '../../errors';
import { reluPointwise, float64 } from '../../index';
import type { Backend } from '../backend';
import { modules } from './generated/modules';
import { backendOf, compileKernels, loadWasmBackend } from './load';

/** A backend with as little memory as there can be. */
async function smallBackend(): Promise<Backend> {
	const kernels = await compileKernels(['simd']);
	const backend = kernels && backendOf(kernels, 1);
	if (!backend) throw new Error('this runtime has no WebAssembly with SIMD');
	return backend;
}

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('loading', () => {
	it('takes the first variant that the runtime can run', async () => {
		const isRelaxed = await compileKernels(['relaxedSimd']);
		const expected = isRelaxed ? 'WebAssembly with relaxed SIMD' : 'WebAssembly';
		expect((await loadWasmBackend(1))?.name).toBe(expected);
		expect((await compileKernels(['simd', 'relaxedSimd']))?.variant).toBe('simd');
	});

	it('gives every backend a memory of its own', async () => {
		const [one, other] = [await smallBackend(), await smallBackend()];
		const [mine, yours] = [one.allocate(4), other.allocate(4)];
		mine.fill(1);
		expect([...yours]).toEqual([0, 0, 0, 0]);
		const run = () => one.add(mine, yours, mine);
		expect(run).toThrow('add: b was not allocated by the backend that is to use it');
	});

	it('is null without WebAssembly', async () => {
		vi.stubGlobal('WebAssembly', undefined);
		expect(await loadWasmBackend()).toBeNull();
	});

	it('is null without SIMD', async () => {
		vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
		expect(await loadWasmBackend()).toBeNull();
	});

	it('is null where a security policy forbids WebAssembly', async () => {
		const refused = new WebAssembly.CompileError('violates the Content Security Policy');
		vi.spyOn(WebAssembly, 'compile').mockRejectedValue(refused);
		expect(await loadWasmBackend()).toBeNull();
	});

	it('is null without enough memory, and does not hide other failures', async () => {
		const kernels = await compileKernels();
		expect(kernels && backendOf(kernels, 2 ** 20)).toBeNull();
		vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new TypeError('broken'));
		await expect(loadWasmBackend()).rejects.toThrow('broken');
	});

	it('brings kernels of a few kilobytes', () => {
		for (const base64 of Object.values(modules)) {
			expect(base64.length * (3 / 4)).toBeLessThan(8 * 1024);
		}
	});
});

describe('memory', () => {
	it('hands out zeros that lie apart, each at a multiple of 16 bytes', async () => {
		const backend = await smallBackend();
		const arrays = [1, 5, 4, 7].map((length) => backend.allocate(length));
		const integers = backend.allocateIntegers(3);
		for (const { byteOffset } of [...arrays, integers]) expect(byteOffset % 16).toBe(0);
		arrays.forEach((array, index) => {
			expect([...array]).toEqual(new Array<number>(array.length).fill(0));
			array.fill(index + 1);
		});
		integers.fill(9);
		arrays.forEach((array, index) => expect(new Set(array)).toEqual(new Set([index + 1])));
		expect(backend.allocated).toBe(20);
	});

	it('never moves an array, however much is allocated later', async () => {
		const backend = await smallBackend();
		const first = backend.allocate(3).fill(7);
		const { buffer } = first;
		for (let count = 0; count < 60; count++) expect(backend.allocate(4000).buffer).toBe(buffer);
		expect([...first]).toEqual([7, 7, 7]);
	});

	it('says when it is full, and stays usable', async () => {
		const backend = await smallBackend();
		const error = refusalOf(() => backend.allocate(2 ** 20));
		expect(error).toBeInstanceOf(EngineError);
		expect(error).toMatchObject({ op: 'allocate', code: 'outOfRange' });
		expect(String(error)).toContain('1048576 numbers need 4194304 bytes');
		expect(backend.allocated).toBe(0);
		expect(backend.allocate(2).length).toBe(2);
	});

	it('takes no part of an array and no array of elsewhere', async () => {
		const backend = await smallBackend();
		const [x, y] = [backend.allocate(8), backend.allocate(8)];
		const plan = (part: Float32Array) => () =>
			backend.activation(reluPointwise(float64), { x: part, y, gradients: null });
		expect(plan(x.subarray(4))).toThrow('relu: x was not allocated');
		expect(plan(x.subarray(0, 4))).toThrow('relu: x was not allocated');
		expect(plan(new Float32Array(8))).toThrow('relu: x was not allocated');
		expect(plan(x)).not.toThrow();
	});

	it('leaves what follows an array alone, whatever its length', async () => {
		for (const length of [1, 2, 3, 4, 5, 9]) {
			const backend = await smallBackend();
			const [parameter, between, gradient, after] = [length, 4, length, 4].map((size) =>
				backend.allocate(size).fill(1)
			);
			backend.sgd(parameter, gradient, {}).update(1);
			backend.adam(parameter, gradient, {}, false).update(1);
			backend.add(parameter, gradient, gradient)();
			expect([...between, ...after]).toEqual(new Array<number>(8).fill(1));
		}
	});
});
