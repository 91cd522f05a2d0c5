import type { Field } from '../field';

/** Yes or no. */
export interface FlagField extends Field<boolean> {
	readonly kind: 'flag';
}

const words: ReadonlyMap<string, boolean> = new Map([
	['true', true],
	['yes', true],
	['on', true],
	['false', false],
	['no', false],
	['off', false]
]);

/** A parameter that is on or off: `1` or `0`. */
export function flag(options: { readonly default: boolean }): FlagField {
	return {
		kind: 'flag',
		default: options.default,
		parse: (text) => (/^[01]$/.test(text) ? { value: text === '1' } : { problem: 'notAnOption' }),
		encode: (value) => (value ? '1' : '0'),
		equals: Object.is,
		nearest: (text) => words.get(text.trim().toLowerCase())
	};
}
