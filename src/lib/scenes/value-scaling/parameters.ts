import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';

/** Whose values are scaled: a plane of the photograph, or a digit. */
export const samples = ['red', 'green', 'blue', 'digit'] as const;
export type Sample = (typeof samples)[number];

/** How they are scaled; `own` by the two sliders. */
export const methods = ['unit', 'half', 'zscore', 'own'] as const;
export type Method = (typeof methods)[number];

/** Everything that a reader can set about the scaling of values. */
export interface ScalingParameters {
	readonly sample: Sample;
	readonly method: Method;
	/** What is subtracted and what is divided by, in hundredths, where the method is `own`. */
	readonly subtract: number;
	readonly divide: number;
}

const fields = {
	sample: field.choice<Sample>({ default: 'green', options: samples }),
	method: field.choice<Method>({ default: 'zscore', options: methods }),
	subtract: field.integer({ default: 50, min: -100, max: 100 }),
	divide: field.integer({ default: 50, min: 20, max: 200 })
};

/** The bounds of the sliders, in hundredths. */
export const sliders = { subtract: fields.subtract, divide: fields.divide };

/** The parameters of the scaling: defaults, bounds, and their text in a link. */
export const scalingCodec = stillCodec(defineParameters<ScalingParameters, typeof fields>(fields));
