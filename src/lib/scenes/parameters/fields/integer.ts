import type { Field } from '../field';
import { clampInteger, numberForm, toNumber } from './whole-number';

/** A whole number within bounds, both included. */
export interface IntegerField extends Field<number> {
	readonly kind: 'integer';
	readonly min: number;
	readonly max: number;
}

/** A parameter that is a whole number from `min` to `max`: `4`. */
export function integer(options: {
	readonly default: number;
	readonly min: number;
	readonly max: number;
}): IntegerField {
	const { min, max } = options;
	return {
		kind: 'integer',
		default: options.default,
		min,
		max,
		parse(text) {
			if (!numberForm.test(text)) return { problem: 'notANumber' };
			const value = toNumber(text);
			if (value < min || value > max) return { problem: 'outOfBounds' };
			return Number.isInteger(value) ? { value } : { problem: 'notAnInteger' };
		},
		encode: (value) => `${value}`,
		equals: Object.is,
		nearest: (text) => (numberForm.test(text) ? clampInteger(toNumber(text), min, max) : undefined)
	};
}
