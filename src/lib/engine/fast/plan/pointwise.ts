import { float64 } from '../../arithmetic/float64';
import type { Layer } from '../../graph';
import { writtenValue } from '../../graph/written';
import {
	eluPointwise,
	geluPointwise,
	hardSigmoidPointwise,
	leakyReluPointwise,
	reluPointwise,
	seluPointwise,
	sigmoidPointwise,
	siluPointwise,
	softplusPointwise,
	tanhPointwise
} from '../../ops/activations';
import type { Pointwise } from '../../ops/activations';

/** The function that an activation applies to every element; null for any other layer. */
export function pointwiseOf(layer: Layer): Pointwise<number> | null {
	switch (layer.type) {
		case 'relu':
			return reluPointwise(float64);
		case 'leakyRelu': {
			const { type, negativeSlope: written = '0.01' } = layer;
			const negativeSlope = writtenValue(type, 'negativeSlope', written, float64);
			return leakyReluPointwise({ negativeSlope }, float64);
		}
		case 'hardSigmoid':
			return hardSigmoidPointwise(float64);
		case 'sigmoid':
			return sigmoidPointwise;
		case 'tanh':
			return tanhPointwise;
		case 'silu':
			return siluPointwise;
		case 'elu':
			return eluPointwise(layer);
		case 'selu':
			return seluPointwise;
		case 'gelu':
			return geluPointwise(layer);
		case 'softplus':
			return softplusPointwise(layer);
		default:
			return null;
	}
}
