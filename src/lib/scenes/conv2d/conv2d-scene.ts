import type { Conv2dGrain, Conv2dStep, Rational } from '$lib/engine';
import type { Scene } from '../scene';
import { conv2dCodec } from './conv2d-codec';
import { conv2dParameters } from './parameters';
import type { Conv2dParameters } from './parameters';
import { runConv2d } from './run';
import type { Conv2dRun } from './run';
import { narrateConv2d, tabulateConv2d } from './words';

/** Two-dimensional convolution, one multiply-add at a time. */
export const conv2dScene: Scene<Conv2dParameters, Conv2dRun, Conv2dStep<Rational>, Conv2dGrain> = {
	id: 'conv2d',
	parameters: conv2dParameters,
	codec: conv2dCodec,
	run: runConv2d,
	narrate: narrateConv2d,
	table: tabulateConv2d
};
