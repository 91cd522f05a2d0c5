import {
	activations,
	eluPointwise,
	leakyReluPointwise,
	rational,
	float64,
	reluPointwise
} from '$lib/engine';
import type { Pointwise, Rational } from '$lib/engine';

/** The functions of the lesson, from the oldest to the newest. */
export const functionIds = [
	'sigmoid',
	'tanh',
	'relu',
	'leakyRelu',
	'prelu',
	'elu',
	'gelu',
	'silu'
] as const;
export type FunctionId = (typeof functionIds)[number];

/** What some of the functions can be told. */
export interface Shapes {
	/** The slope of leaky ReLU's negative part, in hundredths. */
	readonly leak: number;
	/** The same of PReLU, where training finds it, in hundredths. */
	readonly learned: number;
	/** What ELU falls to with its sign changed, in tenths. */
	readonly alpha: number;
}

/** Exact where it can be; a double is rounded. */
export type Value = Rational | number;

/** A function as doubles, for drawing. */
export function curveOf(id: FunctionId, { leak, learned, alpha }: Shapes): Pointwise<number> {
	switch (id) {
		case 'leakyRelu':
			return leakyReluPointwise({ negativeSlope: leak / 100 }, float64);
		case 'prelu':
			return leakyReluPointwise({ negativeSlope: learned / 100 }, float64);
		case 'elu':
			return eluPointwise({ alpha: alpha / 10 });
		default:
			return activations[id];
	}
}

/** A function on exact numbers where it is made of straight lines; null for the others. */
function exactOf(id: FunctionId, { leak, learned }: Shapes): Pointwise<Rational> | null {
	const leaky = (hundredths: number) =>
		leakyReluPointwise({ negativeSlope: rational.from(`${hundredths}/100`) }, rational);
	if (id === 'relu') return reluPointwise(rational);
	if (id === 'leakyRelu') return leaky(leak);
	return id === 'prelu' ? leaky(learned) : null;
}

/** A double that is known to stand for the decimal that it is written as. */
const written = (value: number): Rational => rational.from(`${value}`);

/**
 * A function on exact numbers whose values are exact wherever they can be: on straight lines, and of
 * the curves at 0, where value and slope are short; elsewhere a curve's values are doubles.
 */
export function valuesOf(id: FunctionId, shapes: Shapes): Pointwise<Value> {
	const [curve, exact] = [curveOf(id, shapes), exactOf(id, shapes)];
	const of = (kind: 'value' | 'slope') => (x: Value) => {
		if (typeof x === 'number') return curve[kind](x);
		if (exact) return exact[kind](x);
		if (id === 'elu' && x.compare(0) > 0) return reluPointwise(rational)[kind](x);
		const result = curve[kind](rational.toNumber(x));
		return x.n === 0n ? written(result) : result;
	};
	return { op: curve.op, value: of('value'), slope: of('slope') };
}

/** A value as a plain number, for drawing. */
export function numberOf(value: Value): number {
	return typeof value === 'number' ? value : rational.toNumber(value);
}
