/** What the benchmarks use of the engine. */
export * from '../../src/lib/engine/fast';
export { loadWasmBackend } from '../../src/lib/engine/fast/wasm/load';
export { sequential } from '../../src/lib/engine/graph/builder';
export { initialParameters } from '../../src/lib/engine/graph/parameters';
export { resolveNetwork } from '../../src/lib/engine/graph/resolve';
export { resolveConv2d } from '../../src/lib/engine/ops/conv2d/geometry';
export { resolveMaxPool2d } from '../../src/lib/engine/ops/max-pool2d/max-pool2d';
export { seededRandom } from '../../src/lib/engine/random';
