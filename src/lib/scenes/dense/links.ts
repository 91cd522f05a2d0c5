import type { Place } from '../places';
import { featuresOf, neuronOf, vectorPlaceOf } from './run';
import type { DenseRun, DenseStep } from './run';

/** The scene's figures whose cells can be pointed at. */
export type DenseFigure = 'maps' | 'vector' | 'weight' | 'bias' | 'output';

export const denseTerms = ['input', 'kernel', 'bias', 'output'] as const;
export type DenseTerm = (typeof denseTerms)[number];
export type DensePlace = Place<DenseFigure, DenseTerm>;

/** What answers to a place: values by their place in the vector, weights, neurons, terms of the sum. */
export interface DenseLinks {
	readonly inputs: ReadonlySet<number>;
	/** Neuron · features + place. */
	readonly weights: ReadonlySet<number>;
	readonly biases: ReadonlySet<number>;
	readonly outputs: ReadonlySet<number>;
	/** Terms of the neuron at work; the bias is the last. */
	readonly terms: ReadonlySet<number>;
	readonly formula: DenseTerm | null;
}

const range = (length: number, from = 0) =>
	new Set(Array.from({ length }, (_, index) => from + index));

const none: DenseLinks = {
	inputs: range(0),
	weights: range(0),
	biases: range(0),
	outputs: range(0),
	terms: range(0),
	formula: null
};

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(run: DenseRun, step: DenseStep, place: DensePlace | null): DenseLinks {
	if (!place) return none;
	const features = featuresOf(run);
	const neurons = run.weight.shape[0];
	const now = neuronOf(step);
	const rowOf = (neuron: number) => range(features, neuron * features);

	if (place.figure === 'formula') {
		const formula = place.term;
		const values = range(features);
		switch (formula) {
			case 'input':
				return { ...none, formula, inputs: values, terms: values };
			case 'kernel':
				return { ...none, formula, weights: rowOf(now), terms: values };
			case 'bias':
				return { ...none, formula, biases: new Set([now]), terms: new Set([features]) };
			case 'output':
				return { ...none, formula, outputs: new Set([now]) };
		}
	}

	const { row, column } = place.cell;
	switch (place.figure) {
		case 'maps':
		case 'vector': {
			const isMap = place.figure === 'maps';
			const at = isMap ? vectorPlaceOf(run, place.channel, row, column) : column;
			return {
				inputs: new Set([at]),
				weights: new Set(Array.from(range(neurons), (neuron) => neuron * features + at)),
				biases: none.biases,
				outputs: range(neurons),
				terms: new Set([at]),
				formula: 'input'
			};
		}
		case 'weight':
			return {
				inputs: new Set([column]),
				weights: new Set([row * features + column]),
				biases: none.biases,
				outputs: new Set([row]),
				terms: new Set(row === now ? [column] : []),
				formula: 'kernel'
			};
		case 'bias':
			return {
				...none,
				biases: new Set([row]),
				outputs: new Set([row]),
				terms: new Set(row === now ? [features] : []),
				formula: 'bias'
			};
		case 'output':
			return {
				inputs: range(features),
				weights: rowOf(row),
				biases: new Set([row]),
				outputs: new Set([row]),
				terms: row === now ? range(features + 1) : none.terms,
				formula: 'output'
			};
	}
}
