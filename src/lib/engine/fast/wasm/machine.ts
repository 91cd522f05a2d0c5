import type { Kernels } from './kernels';
import type { KernelMemory } from './memory';

/** What a plan is made with: the kernels, and the memory that they work in. */
export interface Machine {
	readonly kernels: Kernels;
	readonly memory: KernelMemory;
}
