import { rational, zeros } from '$lib/engine';
import type { ConvTranspose2dBackwardTarget } from '$lib/engine';
import {
	checkTransposed,
	mostChannels,
	mostKernel,
	mostSize,
	transposeFields
} from '../conv-transpose2d/parameters';
import type { TransposeNumbers } from '../conv-transpose2d/parameters';
import { gradientIds } from '../window/gradient-choice';
import type { GradientChoice, GradientId } from '../window/gradient-choice';
import { nudgeFields } from '../nudge/linear';
import type { NudgeChoice } from '../nudge/linear';
import { defineParameters, field } from '../parameters';

/** The gradients that can be followed. */
export const targets: readonly ConvTranspose2dBackwardTarget[] = ['input', 'weight', 'bias'];

/**
 * Everything that a reader can set about the way back through a transposed convolution; all that is
 * drawn is drawn from one seed.
 */
export interface ConvTransposeBackwardParameters
	extends TransposeNumbers, GradientChoice, NudgeChoice {
	/** Which gradient is stepped. */
	readonly target: ConvTranspose2dBackwardTarget;
}

const { max: mostStride } = transposeFields.stride;
const { max: mostDilation } = transposeFields.dilation;
const { max: mostOutputPadding } = transposeFields.outputPadding;
/** As wide as an output can be. */
const mostOutput =
	(mostSize - 1) * mostStride[0] + mostDilation[0] * (mostKernel - 1) + 1 + mostOutputPadding[0];

const fields = {
	target: field.choice<ConvTranspose2dBackwardTarget>({ default: 'input', options: targets }),
	...transposeFields,
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	gradients: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, mostChannels, mostOutput, mostOutput]
		})
	),
	...nudgeFields
};

/** The parameters of the way back: defaults, bounds, and their text in a link. */
export const convTransposeBackwardParameters = defineParameters<
	ConvTransposeBackwardParameters,
	typeof fields
>(fields, checkTransposed);
