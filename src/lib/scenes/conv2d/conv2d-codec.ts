import { conv2dGrains, conv2dTimeline, rational, resolveConv2d, traceOf } from '$lib/engine';
import { stateCodec } from '../parameters';
import { conv2dParameters } from './parameters';
import type { Conv2dParameters } from './parameters';
import { biasOf, inputOf, optionsOf } from './run';

function geometryOf(parameters: Conv2dParameters) {
	return resolveConv2d(inputOf(parameters).shape, parameters.weight.shape, optionsOf(parameters));
}

/** Between the states of the convolution and their texts, for scenes that link to it. */
export const conv2dCodec = stateCodec({
	parameters: conv2dParameters,
	grains: conv2dGrains,
	openingGrain: 'cell',
	tensors: ['input', 'output'],
	lengthOf(parameters, grain) {
		// Opening a timeline costs nothing in proportion to its length.
		const bias = biasOf(parameters);
		const isBiased = bias.data.some((value) => value.n !== 0n);
		const timeline = conv2dTimeline(
			inputOf(parameters),
			parameters.weight,
			isBiased ? bias : null,
			optionsOf(parameters),
			rational
		);
		return traceOf(timeline, grain).length;
	},
	shapeOf: (parameters, name) =>
		name === 'input' ? inputOf(parameters).shape : geometryOf(parameters).outputShape
});
