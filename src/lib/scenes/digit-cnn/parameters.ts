import { defineParameters, field } from '../parameters';
import { pictureField } from './picture';
import type { Picture } from './picture';

/** What a reader gives the digit network. */
export interface DigitParameters {
	/** The sample that it looks at, unless something was drawn. */
	readonly digit: number;
	/** What the reader drew or brought; null while a sample is looked at. */
	readonly drawn: Picture | null;
}

const fields = {
	digit: field.integer({ default: 7, min: 0, max: 9 }),
	drawn: field.optional(pictureField)
};

/** The parameters of the digit network: defaults, bounds, and their text in a link. */
export const digitParameters = defineParameters<DigitParameters, typeof fields>(fields, () => null);
