import type { Field } from '../field';

/** A short text of any characters. */
export interface TextField extends Field<string> {
	readonly kind: 'text';
	/** The most UTF-16 code units. */
	readonly maxLength: number;
}

// Half of a surrogate pair is no character, and no URL can carry it.
const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;

/** A parameter that is a short text of any characters. */
export function text(options: { readonly default: string; readonly maxLength: number }): TextField {
	const { maxLength } = options;
	return {
		kind: 'text',
		default: options.default,
		maxLength,
		parse(value) {
			if (value.length > maxLength) return { problem: 'tooLong' };
			return loneSurrogate.test(value) ? { problem: 'malformed' } : { value };
		},
		encode: (value) => value,
		equals: Object.is,
		nearest: (value) => value.slice(0, maxLength).replace(loneSurrogates, '\uFFFD')
	};
}
