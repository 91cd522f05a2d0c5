import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import type { Conv2dGeometry, Conv2dOptions } from './geometry';
import { summedTimeline } from './summed-timeline';
import { conv2dTaps, type Conv2dOutput, type Conv2dTap } from './taps';
import { resolveConv2dTensors } from './tensors';

/** How finely a convolution is cut into steps: an output map, an output cell, one multiply-add. */
export type Conv2dGrain = 'map' | 'cell' | 'term';

/** The grains of a convolution, from the coarsest to the finest. */
export const conv2dGrains: readonly Conv2dGrain[] = ['map', 'cell', 'term'];

/** A convolution after one of its multiply-adds, or after the bias of a cell was added. */
export interface Conv2dStep<T> {
	readonly grain: Conv2dGrain;
	/** The output cell being computed; for a whole map its last. */
	readonly output: Conv2dOutput;
	/** Every multiply-add of the output cell, in order, whether done yet or not. */
	readonly taps: readonly Conv2dTap<T>[];
	/** What is added after the taps; null without a bias. */
	readonly bias: T | null;
	/** How many of the terms are added so far; the bias counts as the last. */
	readonly done: number;
	/** What the terms added so far come to. */
	readonly sum: T;
}

/**
 * A convolution as steps, for the arguments of `conv2d`. Its moments run over n, oc, oh, ow, then
 * the input channels, rows and columns of the window, then the bias if there is one. A step takes
 * time and memory in proportion to the terms of one output cell, whatever the size of the layer.
 */
export function conv2dTimeline<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	arithmetic: Arithmetic<T>
): Timeline<Conv2dGrain, Conv2dStep<T>> {
	const geometry = resolveConv2dTensors(x, weight, bias, options, 'conv2dTimeline');
	return convolveTimeline(geometry, x, weight, bias, arithmetic);
}

/** The steps of a convolution of tensors that are known to fit its geometry. */
export function convolveTimeline<T>(
	geometry: Conv2dGeometry,
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): Timeline<Conv2dGrain, Conv2dStep<T>> {
	const { outputShape, termsPerCell } = geometry;
	return summedTimeline(outputShape, termsPerCell + (bias ? 1 : 0), arithmetic, (output) => {
		const taps = conv2dTaps(x, weight, geometry, arithmetic, output);
		const biasHere = bias ? bias.data[output[1]] : null;
		const products = taps.map(({ product }) => product);
		return [
			{ output, taps, bias: biasHere },
			biasHere === null ? products : [...products, biasHere]
		];
	});
}

/** The steps of a convolution at one grain; see `conv2dTimeline`. */
export function conv2dTrace<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	arithmetic: Arithmetic<T>,
	grain: Conv2dGrain = 'cell'
): Trace<Conv2dStep<T>> {
	return traceOf(conv2dTimeline(x, weight, bias, options, arithmetic), grain);
}
