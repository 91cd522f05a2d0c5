import { elementCount } from '$lib/engine';
import type { LayerType, SummaryRow } from '$lib/engine';
import { printCount } from '$lib/numbers/count';
import type { Messages } from '$messages';
import { layerCostsWords } from '$messages/layer-costs';
import type { LayerCostsWords } from '$messages/layer-costs';
import type { StepTable } from '../scene';
import { pixelsOf } from './networks';
import type { CostRun, CostStep } from './run';

/** The shape of one picture's numbers: `8×28×28`. */
export function shapeText(shape: readonly number[]): string {
	return shape.slice(1).join('×');
}

/** What a layer does, in a word. */
export function typeName(type: LayerType, words: LayerCostsWords): string {
	return words.types[type] ?? type;
}

/** How a layer's parameters and multiply-adds come about; null if it has none. */
export function countedHow(row: SummaryRow, words: LayerCostsWords): string | null {
	const weight = row.parameters.find(({ shape }) => shape.length > 1);
	if (!weight) return null;
	const [outputs] = weight.shape;
	const perOutput = elementCount(weight.shape.slice(1));
	const bias = (row.trainable - elementCount(weight.shape)) / outputs;
	const cells = elementCount(row.outputShape);
	const [weights, products, made] = [perOutput, row.multiplyAdds / cells, cells].map(printCount);
	return [
		words.parametersHow(weights, bias, printCount(outputs), printCount(row.trainable)),
		words.multiplyAddsHow(made, products, printCount(row.multiplyAdds))
	].join(words.space);
}

function tellLayer(row: SummaryRow, run: CostRun, words: LayerCostsWords): string {
	const shape = shapeText(row.outputShape);
	const [before = row.outputShape] = row.inputShapes;
	switch (row.type) {
		case 'input':
			return words.layer.input(shape, printCount(pixelsOf(run.sized)));
		case 'conv2d': {
			const [filters, ...kernel] = row.parameters[0].shape;
			return words.layer.conv2d(filters, kernel.join('×'), shape);
		}
		case 'linear': {
			const [neurons, features] = row.parameters[0].shape.map(printCount);
			return words.layer.linear(neurons, features);
		}
		case 'flatten':
			return words.layer.flatten(printCount(elementCount(row.outputShape)));
		default:
			return shapeText(before) === shape
				? words.layer.pointwise(shape)
				: words.layer.pooling(shapeText(before), shape);
	}
}

/** A layer in words: what it makes, what that costs, and the costs so far. */
export function narrateCosts(step: CostStep, run: CostRun, { language }: Messages): string {
	const words = layerCostsWords[language];
	const { trainable, multiplyAdds } = step.soFar;
	return [
		tellLayer(step.row, run, words),
		words.soFar(printCount(trainable), printCount(multiplyAdds))
	].join(words.space);
}

/** All layers as a table. */
export function tabulateCosts(step: CostStep, run: CostRun, { language }: Messages): StepTable {
	const words = layerCostsWords[language];
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: run.rows.map(({ name, type, outputShape, trainable, multiplyAdds }) => [
			...[name, typeName(type, words), shapeText(outputShape)],
			...[trainable, multiplyAdds].map(printCount)
		]),
		current: step.index
	};
}
