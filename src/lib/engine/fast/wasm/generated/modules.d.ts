/** The compiled kernels, in base64; `scripts/build/wasm-kernels.js` writes them when their source changes. */
export const modules: Readonly<Record<'relaxedSimd' | 'simd', string>>;
