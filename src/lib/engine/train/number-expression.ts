import { float64 } from '../arithmetic/float64';
import { formulasOf } from './expression';
import type { Expression } from './expression';

/** Formulas in doubles. */
export const numberFormulas = /* @__PURE__ */ formulasOf(float64);

/** base ^ exponent, in doubles. */
export function power<Name extends string>(
	base: Expression<number, Name>,
	exponent: Expression<number, Name>
): Expression<number, Name> {
	return { kind: 'power', base, exponent, value: base.value ** exponent.value };
}

/** The square root, in doubles; NaN of a negative number. */
export function squareRoot<Name extends string>(
	of: Expression<number, Name>
): Expression<number, Name> {
	return { kind: 'squareRoot', of, value: Math.sqrt(of.value) };
}
