import { layerBefore, sizeOf } from './layers';
import type { DigitLayer } from './layers';
import { weightShape } from './weights';

/** The products that one number of a layer adds up; 0 where nothing is multiplied. */
export function productsPerCell(layer: DigitLayer): number {
	const before = layerBefore(layer.id);
	if (layer.kind === 'conv2d') return before.channels * layer.kernel ** 2;
	return layer.kind === 'linear' ? sizeOf(before) : 0;
}

/** The weights and biases of a layer. */
export function parametersOf(layer: DigitLayer): number {
	if (layer.kind !== 'conv2d' && layer.kind !== 'linear') return 0;
	return weightShape(layer.id).reduce((product, extent) => product * extent) + layer.channels;
}

/** The multiply-adds that a layer takes for one picture, biases left out. */
export function multiplyAddsOf(layer: DigitLayer): number {
	return sizeOf(layer) * productsPerCell(layer);
}
