import { CLASSES } from '../digit-cnn/layers';
import { digitParameters } from '../digit-cnn/parameters';
import type { DigitParameters } from '../digit-cnn/parameters';
import { defineParameters, field } from '../parameters';
import { outputs } from './gradients';
import type { Output } from './gradients';
import { epsilonPlaces } from './nudge';

/** What a reader asks about a picture. */
export interface SaliencyParameters extends DigitParameters {
	/** The digit whose output is asked about; null for the likeliest. */
	readonly asked: number | null;
	readonly output: Output;
	/** A pixel is nudged by 10 to the power of minus this. */
	readonly nudge: number;
}

const fields = {
	...digitParameters.fields,
	asked: field.optional(field.integer({ default: 0, min: 0, max: CLASSES - 1 })),
	output: field.choice<Output>({ default: 'probability', options: outputs }),
	nudge: field.integer({ default: 2, ...epsilonPlaces })
};

/** The parameters of the gradients of the digit network: defaults, bounds, and their text in a link. */
export const saliencyParameters = defineParameters<SaliencyParameters, typeof fields>(fields);
