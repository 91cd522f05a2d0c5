import type { Field } from '../field';

/** One of a few names. */
export interface ChoiceField<Option extends string> extends Field<Option> {
	readonly kind: 'choice';
	readonly options: readonly Option[];
}

/** A parameter that is one of a few names: `reflect`. */
export function choice<const Option extends string>(options: {
	readonly default: NoInfer<Option>;
	readonly options: readonly Option[];
}): ChoiceField<Option> {
	return {
		kind: 'choice',
		default: options.default,
		options: options.options,
		parse(text) {
			const value = options.options.find((option) => option === text);
			return value === undefined ? { problem: 'notAnOption' } : { value };
		},
		encode: (value) => value,
		equals: Object.is,
		nearest: (text) =>
			options.options.find((option) => option.toLowerCase() === text.trim().toLowerCase())
	};
}
