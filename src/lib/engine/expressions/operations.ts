import { quantities, toDouble } from './quantity';
import type { Quantity } from './quantity';

/** What a node can do with its operands. */
export type OperationName =
	| 'add'
	| 'subtract'
	| 'multiply'
	| 'divide'
	| 'negate'
	| 'power'
	| 'maximum'
	| 'minimum'
	| 'relu'
	| 'absolute'
	| 'exp'
	| 'log'
	| 'sqrt'
	| 'sigmoid'
	| 'tanh';

/** The functions that an expression can call, with how many arguments they take. */
export const expressionFunctions: ReadonlyMap<
	string,
	{ readonly operation: OperationName; readonly arity: 1 | 2 }
> = new Map([
	['max', { operation: 'maximum', arity: 2 }],
	['min', { operation: 'minimum', arity: 2 }],
	['relu', { operation: 'relu', arity: 1 }],
	['abs', { operation: 'absolute', arity: 1 }],
	['exp', { operation: 'exp', arity: 1 }],
	['log', { operation: 'log', arity: 1 }],
	['sqrt', { operation: 'sqrt', arity: 1 }],
	['sigmoid', { operation: 'sigmoid', arity: 1 }],
	['tanh', { operation: 'tanh', arity: 1 }]
]);

/** An operation: its value, and how fast that changes with each operand. */
interface Operation {
	value(operands: readonly Quantity[], exponent: number): Quantity;
	/** The local derivatives, one an operand; `value` is what the operation gave. */
	slopes(operands: readonly Quantity[], value: Quantity, exponent: number): readonly Quantity[];
	/** Why it cannot be computed of these; null if it can. */
	refuses?(
		operands: readonly Quantity[],
		exponent: number
	): 'divisionByZero' | 'notPositive' | null;
}

const { zero, one, add, sub, mul, div, compare, from } = quantities;
const half = from('1/2');
const negative = (value: Quantity) => sub(zero, value);

/** a to the power of a whole number. */
function power(base: Quantity, exponent: number): Quantity {
	let result = one;
	for (let count = 0; count < Math.abs(exponent); count += 1) result = mul(result, base);
	return exponent < 0 ? div(one, result) : result;
}

/** A function that rounds, computed in doubles. */
const rounded = (
	compute: (x: number) => number,
	slope: (x: number, y: number) => number,
	isPositiveOnly = false
): Operation => ({
	value: ([x]) => compute(toDouble(x)) + 0,
	slopes: ([x], value) => [slope(toDouble(x), toDouble(value)) + 0],
	refuses: ([x]) => (isPositiveOnly && toDouble(x) <= 0 ? 'notPositive' : null)
});

/** The larger or the smaller of two; of equals each has half the slope, as in torch.maximum. */
const better = (isBetter: (order: number) => boolean): Operation => ({
	value: ([a, b]) => (isBetter(compare(b, a)) ? b : a),
	slopes([a, b]) {
		const order = compare(a, b);
		if (order === 0) return [half, half];
		return isBetter(order) ? [one, zero] : [zero, one];
	}
});

/**
 * The operations with their local derivatives. Where there is no slope, they have PyTorch's: 0 for
 * ReLU and the absolute value at 0, a half each for equals in a maximum or minimum.
 */
export const operations: Readonly<Record<OperationName, Operation>> = {
	add: { value: ([a, b]) => add(a, b), slopes: () => [one, one] },
	subtract: { value: ([a, b]) => sub(a, b), slopes: () => [one, negative(one)] },
	multiply: { value: ([a, b]) => mul(a, b), slopes: ([a, b]) => [b, a] },
	divide: {
		value: ([a, b]) => div(a, b),
		slopes: ([a, b]) => [div(one, b), negative(div(a, mul(b, b)))],
		refuses: ([, b]) => (toDouble(b) === 0 ? 'divisionByZero' : null)
	},
	negate: { value: ([a]) => negative(a), slopes: () => [negative(one)] },
	power: {
		value: ([a], exponent) => power(a, exponent),
		slopes: ([a], _, exponent) => [
			exponent === 0 ? zero : mul(from(exponent), power(a, exponent - 1))
		],
		refuses: ([a], exponent) => (exponent < 0 && toDouble(a) === 0 ? 'divisionByZero' : null)
	},
	maximum: better((order) => order > 0),
	minimum: better((order) => order < 0),
	relu: {
		value: ([a]) => (compare(a, zero) > 0 ? a : zero),
		slopes: ([a]) => [compare(a, zero) > 0 ? one : zero]
	},
	absolute: {
		value: ([a]) => (compare(a, zero) < 0 ? negative(a) : a),
		slopes: ([a]) => [from(Math.sign(compare(a, zero)))]
	},
	exp: rounded(Math.exp, (_, y) => y),
	log: rounded(Math.log, (x) => 1 / x, true),
	sqrt: rounded(Math.sqrt, (_, y) => 1 / (2 * y), true),
	sigmoid: rounded(
		(x) => 1 / (1 + Math.exp(-x)),
		(_, y) => y * (1 - y)
	),
	tanh: rounded(Math.tanh, (_, y) => 1 - y * y)
};

/** Whether an operation stands at a kink, where it has no slope and a convention decides. */
export function isAtKink(operation: OperationName, operands: readonly Quantity[]): boolean {
	if (operation === 'relu' || operation === 'absolute') return compare(operands[0], zero) === 0;
	if (operation === 'maximum' || operation === 'minimum')
		return compare(operands[0], operands[1]) === 0;
	return false;
}
