import type { Field } from '../field';

/** The text of a value that is absent. */
const NONE = 'none';

/** A parameter that may be absent; the controls of the inner field apply where it is not. */
export interface OptionalField<T> extends Field<T | null> {
	readonly kind: 'optional';
	readonly inner: Field<T>;
}

/** A parameter that is absent until it is set: `none`, or the text of the inner field. */
export function optional<T>(inner: Field<T>): OptionalField<T> {
	return {
		kind: 'optional',
		inner,
		default: null,
		parse: (text) => (text === NONE ? { value: null } : inner.parse(text)),
		encode: (value) => (value === null ? NONE : inner.encode(value)),
		equals: (a, b) => a === b || (a !== null && b !== null && inner.equals(a, b)),
		nearest: (text) => inner.nearest(text)
	};
}
