import { rational } from '$lib/engine';
import type { Messages } from '$messages';
import { denseWords } from '$messages/dense';
import type { DenseWords } from '$messages/dense';
import type { CellPlace } from '../places';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { DenseFigure } from './links';
import { featuresOf, mapPlaceOf, neuronOf, vectorPlaceOf } from './run';
import type { DenseRun, DenseStep } from './run';

/** A step in words: the product that was added, a neuron's sum, or the whole layer. */
export function narrateDense(step: DenseStep, run: DenseRun, { language }: Messages): string {
	const words = denseWords[language];
	const features = featuresOf(run);
	const neurons = run.weight.shape[0];
	const neuron = neuronOf(step) + 1;
	const sum = print(step.sum);
	if (step.grain === 'map') {
		const values = run.output.data.map(print).join(words.join);
		return words.narrateLayer(neurons, features, neurons * features, values);
	}
	if (step.grain === 'cell') {
		const products = step.terms.slice(0, features).map(({ product }) => product);
		const dot = print(products.reduce((total, one) => rational.add(total, one), rational.zero));
		const bias = print(run.bias.data[neuron - 1]);
		return words.narrateNeuron(neuron, features, dot, bias, sum);
	}
	const term = step.terms[step.done - 1];
	if (step.done > features) return words.narrateBias(neuron, print(term.product), sum);
	const place = step.done - 1;
	const { channel, row, column } = mapPlaceOf(run, place);
	const [x, w] = term.reads.map(({ value }) => print(value));
	const from = words.mapCell(channel + 1, row + 1, column + 1);
	return words.narrateTerm(place, from, `${x} · ${w} = ${print(term.product)}`, sum);
}

/** The terms of the neuron at work as a table. */
export function tabulateDense(step: DenseStep, run: DenseRun, { language }: Messages): StepTable {
	const words = denseWords[language];
	const features = featuresOf(run);
	return {
		caption: words.tableCaption(neuronOf(step) + 1),
		head: words.tableHead,
		rows: step.terms.map(({ reads, product }, place) => {
			if (place === features) return [words.bias, '', '', '', print(product)];
			const { channel, row, column } = mapPlaceOf(run, place);
			const [x, w] = reads.map(({ value }) => print(value));
			return [`${place}`, words.mapCell(channel + 1, row + 1, column + 1), x, w, print(product)];
		}),
		current: step.grain === 'term' ? step.done - 1 : null
	};
}

/** What the reader points at: where a value goes, what a weight joins, what a neuron adds up. */
export function describeDensePlace(
	{ figure, channel, cell: { row, column } }: CellPlace<DenseFigure>,
	run: DenseRun,
	words: DenseWords
): string {
	const features = featuresOf(run);
	const neurons = run.weight.shape[0];
	const from = (place: number) => {
		const at = mapPlaceOf(run, place);
		return words.mapCell(at.channel + 1, at.row + 1, at.column + 1);
	};
	switch (figure) {
		case 'maps':
		case 'vector': {
			const isMap = figure === 'maps';
			const place = isMap ? vectorPlaceOf(run, channel, row, column) : column;
			return words.value(print(run.vector.data[place]), from(place), place, neurons);
		}
		case 'weight': {
			const weight = print(run.weight.data[row * features + column]);
			return words.weightOf(weight, column, from(column), row + 1);
		}
		case 'bias':
			return words.biasOf(print(run.bias.data[row]), row + 1);
		case 'output':
			return words.outputOf(print(run.output.data[row]), row + 1, features);
	}
}
