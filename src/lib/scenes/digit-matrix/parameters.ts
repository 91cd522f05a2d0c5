import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';
import { longestImageText } from './image-text';

/** Everything that a reader can set about a digit. */
export interface DigitParameters {
	/** The picture as `imageText` writes it. */
	readonly image: string;
	/** Whether it is centred and scaled as MNIST has its digits. */
	readonly centred: boolean;
}

const fields = {
	image: field.text({ default: 'digit-3', maxLength: longestImageText }),
	centred: field.flag({ default: false })
};

/** The parameters of a digit: defaults, bounds, and their text in a link. */
export const digitCodec = stillCodec(defineParameters<DigitParameters, typeof fields>(fields));
