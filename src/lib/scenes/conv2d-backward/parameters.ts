import { checkConv2d, rational, zeros } from '$lib/engine';
import type { Conv2dBackwardTarget } from '$lib/engine';
import { conv2dFields, mostFilters } from '../conv2d/parameters';
import type { Conv2dParameters } from '../conv2d/parameters';
import { weightOf } from '../conv2d/kernels';
import { inputOf, optionsOf } from '../conv2d/run';
import { nudgeFields } from '../nudge/linear';
import type { NudgeChoice } from '../nudge/linear';
import { defineParameters, field } from '../parameters';
import { gradientIds, mostSeed } from '../window/gradient-choice';
import type { GradientChoice, GradientId } from '../window/gradient-choice';

/** What can be followed: the gradient of the input in both readings, of the weight, of the bias. */
export const targets: readonly Conv2dBackwardTarget[] = ['inputScatter', 'input', 'weight', 'bias'];

/** Everything that a reader can set about the way back through a convolution. */
export interface Conv2dBackwardParameters extends Conv2dParameters, GradientChoice, NudgeChoice {
	/** Which gradient is stepped; that of the input as a scatter or as a gather. */
	readonly target: Conv2dBackwardTarget;
}

/** More than the largest output, of 28 cells under full padding by 7 cells at dilation 3. */
const mostOutput = 64;

const fields = {
	target: field.choice<Conv2dBackwardTarget>({ default: 'inputScatter', options: targets }),
	...conv2dFields,
	input: { ...conv2dFields.input, default: 'counting' as const },
	weight: { ...conv2dFields.weight, default: weightOf('emboss') },
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	seed: field.integer({ default: 250, min: 0, max: mostSeed }),
	gradients: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, mostFilters, mostOutput, mostOutput]
		})
	),
	...nudgeFields
};

/** The parameters of the way back: defaults, bounds, and their text in a link. */
export const conv2dBackwardParameters = defineParameters<Conv2dBackwardParameters, typeof fields>(
	fields,
	(parameters) =>
		checkConv2d(inputOf(parameters).shape, parameters.weight.shape, optionsOf(parameters))
);
