import type { Field } from '../parameters';
import { functionIds } from './functions';
import type { FunctionId } from './functions';

const split = (text: string) => text.split(',').map((name) => name.trim());
const known = (names: readonly string[]) =>
	functionIds.filter((id) => names.some((name) => name.toLowerCase() === id.toLowerCase()));
const encode = (shown: readonly FunctionId[]) =>
	functionIds.filter((id) => shown.includes(id)).join();

/** A parameter that is some of the functions, at least one: `relu,gelu`. */
export const shownField: Field<readonly FunctionId[]> & { readonly kind: 'functions' } = {
	kind: 'functions',
	default: ['sigmoid', 'tanh', 'relu'],
	parse(text) {
		const value = known(split(text));
		return encode(value) === text && text !== '' ? { value } : { problem: 'notAnOption' };
	},
	encode,
	equals: (a, b) => encode(a) === encode(b),
	nearest: (text) => {
		const names = known(split(text));
		return names.length > 0 ? names : undefined;
	}
};
