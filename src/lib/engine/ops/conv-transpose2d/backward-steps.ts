import type { Conv2dBiasGradientStep } from '../conv2d/backward-steps';
import type { Conv2dGrain } from '../conv2d/timeline';
import type { ConvTranspose2dInput } from './steps';

/** One multiply-add of a gradient of a transposed convolution. */
export interface ConvTranspose2dGradientTap<T> {
	/** The input cell that the weight stamped from. */
	readonly input: ConvTranspose2dInput;
	/** The output channel that it stamped on. */
	readonly oc: number;
	/** The output coordinate stamped on; it may be cropped. */
	readonly position: readonly [row: number, column: number];
	/** The output cell there; null if it is cropped, with a gradient of zero. */
	readonly source: readonly [oh: number, ow: number] | null;
	/** The index of the weight. */
	readonly weight: readonly [ic: number, oc: number, row: number, column: number];
	readonly gradient: T;
	/** What the gradient is multiplied by: the weight, or the input cell. */
	readonly factor: T;
	/** gradient · factor. */
	readonly product: T;
}

/** A gradient of a transposed convolution after one of its multiply-adds. */
export interface ConvTranspose2dGradientStep<T> {
	readonly grain: Conv2dGrain;
	/** The index, in the input or in the weight, of what the gradient is for; for a map its last. */
	readonly cell: ConvTranspose2dInput;
	/** Every multiply-add of the gradient, in order, whether done yet or not. */
	readonly taps: readonly ConvTranspose2dGradientTap<T>[];
	/** How many of them are added so far. */
	readonly done: number;
	/** What they come to. */
	readonly sum: T;
}

/** What the way back through a transposed convolution can be followed to, and the steps there. */
export interface ConvTranspose2dBackwardSteps<T> {
	/** The gradient of an input cell: the convolution of gradOutput. */
	readonly input: ConvTranspose2dGradientStep<T>;
	/** The gradient of a weight: input cells times the gradients that it stamped on. */
	readonly weight: ConvTranspose2dGradientStep<T>;
	readonly bias: Conv2dBiasGradientStep<T>;
}

/** The gradient that is followed. */
export type ConvTranspose2dBackwardTarget = keyof ConvTranspose2dBackwardSteps<unknown>;
