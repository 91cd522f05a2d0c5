/** Fast kernels in 32-bit floats, and networks planned on them. */
export type * from './backend';
export { correlatePlane } from './correlate';
export type { NamedArrays } from './plan/passes';
export { planForward, planTraining } from './plan/plan-training';
export type { PlannedOptimizer, TrainingOptions, TrainingPlan } from './plan/plan-training';
export { typescriptBackend } from './typescript/backend';
export { backendOf, compileKernels, loadWasmBackend } from './wasm/load';
export type { CompiledKernels, KernelVariant } from './wasm/load';
