import type { Backend } from '../backend';
import { wasmBackend } from './backend';
import { modules } from './generated/modules';
import type { Kernels } from './kernels';

/** What the kernels ask of a runtime; relaxed SIMD multiplies and adds in one instruction. */
export type KernelVariant = keyof typeof modules;

/** Kernels that a runtime has compiled; each backend made of them has a memory of its own. */
export interface CompiledKernels {
	readonly variant: KernelVariant;
	readonly module: WebAssembly.Module;
}

const names: Readonly<Record<KernelVariant, string>> = {
	relaxedSimd: 'WebAssembly with relaxed SIMD',
	simd: 'WebAssembly'
};
const preferred: readonly KernelVariant[] = ['relaxedSimd', 'simd'];
const pagesPerMegabyte = 16;
const defaultMegabytes = 256;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes behind base64, which runtimes decode each in another way. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const digits = base64.replace(/=+$/, '');
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	for (let place = 0, bits = 0; place < digits.length; place++) {
		bits = (bits << 6) | alphabet.indexOf(digits[place]);
		const isWhole = place % 4 > 0;
		if (isWhole) bytes[Math.floor((place * 3) / 4)] = bits >> (6 - 2 * (place % 4));
	}
	return bytes;
}

/** A memory of a fixed size, or null if the system cannot give so much. */
function memoryOf(megabytes: number): WebAssembly.Memory | null {
	const pages = megabytes * pagesPerMegabyte;
	try {
		return new WebAssembly.Memory({ initial: pages, maximum: pages });
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/**
 * Compiles the first variant that the runtime can run: relaxed SIMD before plain SIMD. Null where it has
 * no WebAssembly with SIMD, or where a security policy without 'wasm-unsafe-eval' forbids it.
 */
export async function compileKernels(
	variants: readonly KernelVariant[] = preferred
): Promise<CompiledKernels | null> {
	if (typeof WebAssembly === 'undefined') return null;
	const variant = variants.find((name) => WebAssembly.validate(bytesOf(modules[name])));
	if (!variant) return null;
	try {
		return { variant, module: await WebAssembly.compile(bytesOf(modules[variant])) };
	} catch (error) {
		if (error instanceof WebAssembly.CompileError) return null;
		throw error;
	}
}

/** The exports as what they are: the compiler knows the module only as bytes. */
function isKernels(exports: unknown): exports is Kernels {
	return typeof exports === 'object' && exports !== null && 'multiply' in exports;
}

/**
 * A backend with a memory of a fixed size in MiB, of which what is not used costs nothing. Null if the
 * system cannot give so much. Allocating more than fits throws an EngineError.
 */
export function backendOf(
	{ variant, module }: CompiledKernels,
	megabytes = defaultMegabytes
): Backend | null {
	const memory = memoryOf(megabytes);
	if (!memory) return null;
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return isKernels(exports) ? wasmBackend(exports, memory, names[variant]) : null;
}

/**
 * The fast kernels in WebAssembly: for a page, a worker and Node alike. Null where `compileKernels` or
 * `backendOf` is null; `typescriptBackend` computes the same there.
 */
export async function loadWasmBackend(megabytes = defaultMegabytes): Promise<Backend | null> {
	const kernels = await compileKernels();
	return kernels && backendOf(kernels, megabytes);
}
