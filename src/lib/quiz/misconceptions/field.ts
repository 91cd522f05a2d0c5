import { receptiveFieldBottomUp } from '$lib/engine';
import type { FieldWindow } from '$lib/engine';

/*
 * Misconceptions about receptive fields: each yields the size that somebody who thinks so would give
 * for the top cell of a chain of windows, the lowest first. They throw what `receptiveFieldBottomUp`
 * throws for windows that cannot be.
 */

/** A misconception as a computation: the size of the field that is given for a chain of windows. */
export type FieldMistake = (windows: readonly FieldWindow[]) => number;

/** Multiplies the kernels, as if windows lay side by side. */
export const kernelProduct: FieldMistake = (windows) =>
	windows.reduce((product, { kernel }) => product * kernel, 1);

/** Lets a layer's stride widen what the layer itself adds: 1 + Σ (k − 1) · jump above it. */
export const strideOfOwnLayer: FieldMistake = (windows) =>
	receptiveFieldBottomUp(windows).reduce(
		(size, { effectiveKernel, jump }) => size + (effectiveKernel - 1) * jump,
		1
	);

/** Reckons as if every stride were 1: 1 + Σ (k − 1). */
export const forgotStride: FieldMistake = (windows) =>
	receptiveFieldBottomUp(windows).reduce(
		(size, { effectiveKernel }) => size + effectiveKernel - 1,
		1
	);

/** Lets each layer add its whole kernel: Σ k · jump below it. */
export const forgotMinusOne: FieldMistake = (windows) =>
	receptiveFieldBottomUp(windows).reduce(
		(size, { window, before }) => size + window.kernel * before.jump,
		0
	);

/** Lets every layer, whatever its kernel, add one cell. */
export const addsOnePerLayer: FieldMistake = (windows) => windows.length + 1;
