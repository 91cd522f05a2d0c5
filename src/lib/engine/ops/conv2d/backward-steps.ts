import type { Conv2dGatherTap } from './gather';
import type { Conv2dStamp, Conv2dTouched } from './stamps';
import type { Conv2dInput, Conv2dOutput } from './taps';
import type { Conv2dGrain } from './timeline';
import type { Conv2dWeightTap, Conv2dWeightIndex } from './weight-taps';

/** The gradient of an input cell after one of the multiply-adds that it gathers. */
export interface Conv2dInputGradientStep<T> {
	readonly grain: Conv2dGrain;
	/** The input cell; for a whole map its last. */
	readonly cell: Conv2dInput;
	/** Every multiply-add of the cell's gradient, in order, whether done yet or not. */
	readonly taps: readonly Conv2dGatherTap<T>[];
	/** How many of them are added so far. */
	readonly done: number;
	/** What they come to. */
	readonly sum: T;
}

/** The gradient of the input after one of the multiply-adds of an output cell's stamp. */
export interface Conv2dScatterStep<T> {
	readonly grain: Conv2dGrain;
	/** The output cell that stamps; for a whole map its last. */
	readonly output: Conv2dOutput;
	/** The gradient of that output cell. */
	readonly gradient: T;
	/** Every multiply-add of the stamp, in order, whether done yet or not. */
	readonly stamps: readonly Conv2dStamp<T>[];
	/** How many of them are done so far. */
	readonly done: number;
	/** The input cells under the stamp, each once, with what they have come to. */
	readonly touched: readonly Conv2dTouched<T>[];
}

/** The gradient of a weight after one of its multiply-adds. */
export interface Conv2dWeightGradientStep<T> {
	readonly grain: Conv2dGrain;
	/** The weight; for a whole kernel its last. */
	readonly weight: Conv2dWeightIndex;
	/** Every multiply-add of the weight's gradient, in order, whether done yet or not. */
	readonly taps: readonly Conv2dWeightTap<T>[];
	/** How many of them are added so far. */
	readonly done: number;
	/** What they come to. */
	readonly sum: T;
}

/** The gradient of a bias after one of its terms. */
export interface Conv2dBiasGradientStep<T> {
	readonly grain: Conv2dGrain;
	/** The output channel; for the whole bias the last. */
	readonly channel: number;
	/** Every gradient that is added, in order, whether done yet or not. */
	readonly terms: readonly { readonly output: Conv2dOutput; readonly gradient: T }[];
	/** How many of them are added so far. */
	readonly done: number;
	/** What they come to. */
	readonly sum: T;
}

/** What the way back through a convolution can be followed to, and the steps that lead there. */
export interface Conv2dBackwardSteps<T> {
	readonly input: Conv2dInputGradientStep<T>;
	readonly inputScatter: Conv2dScatterStep<T>;
	readonly weight: Conv2dWeightGradientStep<T>;
	readonly bias: Conv2dBiasGradientStep<T>;
}

/** The gradient that is followed; that of the input as a gather or as a scatter. */
export type Conv2dBackwardTarget = keyof Conv2dBackwardSteps<unknown>;
