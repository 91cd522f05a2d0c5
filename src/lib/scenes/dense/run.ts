import { conv2d, elementCount, flatten, linear, linearTimeline, rational } from '$lib/engine';
import type { CellGrain, Rational, SumStep, Tensor, Timeline } from '$lib/engine';
import { imageOf, kernelsOf } from './parameters';
import type { DenseParameters, DenseView } from './parameters';

/** A step of a dense layer. */
export type DenseStep = SumStep<Rational>;

/** A dense layer with all its numbers: what the figures, the formulas and the words are made from. */
export interface DenseRun {
	readonly view: DenseView;
	/** [channels, height, width]. */
	readonly maps: Tensor<Rational>;
	/** The maps, flattened: [1, features]. */
	readonly vector: Tensor<Rational>;
	/** [neurons, features]. */
	readonly weight: Tensor<Rational>;
	/** [neurons]. */
	readonly bias: Tensor<Rational>;
	/** [1, neurons]. */
	readonly output: Tensor<Rational>;
	/** The same by a convolution whose kernels are as large as the maps: [1, neurons, 1, 1]. */
	readonly convolved: Tensor<Rational>;
	readonly weights: number;
	readonly parameters: number;
	readonly timeline: Timeline<CellGrain, DenseStep>;
}

/** Computes the layer in both ways, exactly. Throws the EngineError that refuses the parameters. */
export function runDense(parameters: DenseParameters): DenseRun {
	const { view, maps, weight, bias } = parameters;
	const image = imageOf(parameters);
	const vector = flatten(image);
	const weights = elementCount(weight.shape);
	return {
		...{ view, maps, vector, weight, bias, weights },
		output: linear(vector, weight, bias, rational),
		convolved: conv2d(image, kernelsOf(parameters), bias, {}, rational),
		parameters: weights + elementCount(bias.shape),
		timeline: linearTimeline(vector, weight, bias, rational)
	};
}

/** The neuron that a step computes, from 0. */
export function neuronOf({ cell }: DenseStep): number {
	return cell.index[1];
}

/** The number of values that each neuron reads. */
export function featuresOf({ vector }: DenseRun): number {
	return vector.shape[1];
}

/** Where a place of the vector lies in the maps. */
export function mapPlaceOf({ maps }: DenseRun, place: number) {
	const [, height, width] = maps.shape;
	const channel = Math.floor(place / (height * width));
	const row = Math.floor(place / width) % height;
	return { channel, row, column: place % width };
}

/** Where a cell of the maps lies in the vector. */
export function vectorPlaceOf({ maps }: DenseRun, channel: number, row: number, column: number) {
	const [, height, width] = maps.shape;
	return (channel * height + row) * width + column;
}

/** The shapes that can be pointed into, by figure. */
export function shapesOf(run: DenseRun) {
	const neurons = run.weight.shape[0];
	return {
		maps: run.maps.shape,
		vector: [1, ...run.vector.shape],
		weight: [1, ...run.weight.shape],
		bias: [1, neurons, 1],
		output: [1, neurons, 1]
	};
}
