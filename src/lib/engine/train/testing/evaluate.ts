import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Expression } from '../expression';

/** The value of a formula worked out anew from its leaves. */
export function evaluate<T>(formula: Expression<T, string>, arithmetic: Arithmetic<T>): T {
	const part = (expression: Expression<T, string>) => evaluate(expression, arithmetic);
	switch (formula.kind) {
		case 'number':
		case 'quantity':
			return formula.value;
		case 'sum':
			return arithmetic.add(part(formula.left), part(formula.right));
		case 'difference':
			return arithmetic.sub(part(formula.left), part(formula.right));
		case 'product':
			return arithmetic.mul(part(formula.left), part(formula.right));
		case 'quotient':
			return arithmetic.div(part(formula.left), part(formula.right));
		case 'maximum':
			return [part(formula.left), part(formula.right)].sort(arithmetic.compare)[1];
		case 'power': {
			const exponent = arithmetic.toNumber(part(formula.exponent));
			let result = arithmetic.one;
			for (let count = 0; count < exponent; count += 1)
				result = arithmetic.mul(result, part(formula.base));
			return result;
		}
		case 'squareRoot':
			return arithmetic.from(Math.sqrt(arithmetic.toNumber(part(formula.of))));
	}
}

/** The quantities of a formula, from left to right. */
export function quantitiesOf<T, Name extends string>(
	formula: Expression<T, Name>
): Extract<Expression<T, Name>, { kind: 'quantity' }>[] {
	switch (formula.kind) {
		case 'number':
			return [];
		case 'quantity':
			return [formula];
		case 'squareRoot':
			return quantitiesOf(formula.of);
		case 'power':
			return [...quantitiesOf(formula.base), ...quantitiesOf(formula.exponent)];
		default:
			return [...quantitiesOf(formula.left), ...quantitiesOf(formula.right)];
	}
}
