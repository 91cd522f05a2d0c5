import { conv2dGrains, conv2dTimeline, rational, resolveConv2d } from '$lib/engine';
import type { Conv2dGrain, Conv2dStep, Rational } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { conv2dParameters } from './parameters';
import type { Conv2dParameters } from './parameters';
import { biasOf, inputOf, optionsOf, runConv2d } from './run';
import type { Conv2dRun } from './run';
import { narrateConv2d, tabulateConv2d } from './words';

function geometryOf(parameters: Conv2dParameters) {
	return resolveConv2d(inputOf(parameters).shape, parameters.weight.shape, optionsOf(parameters));
}

/** Two-dimensional convolution, one multiply-add at a time. */
export const conv2dScene: Scene<Conv2dParameters, Conv2dRun, Conv2dStep<Rational>, Conv2dGrain> = {
	id: 'conv2d',
	parameters: conv2dParameters,
	codec: stateCodec({
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
			return timeline.find(({ id }) => id === grain)?.trace.length ?? 1;
		},
		shapeOf: (parameters, name) =>
			name === 'input' ? inputOf(parameters).shape : geometryOf(parameters).outputShape
	}),
	run: runConv2d,
	narrate: narrateConv2d,
	table: tabulateConv2d
};
