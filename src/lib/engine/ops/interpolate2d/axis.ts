import type { Arithmetic } from '../../arithmetic/arithmetic';
import { rational, type Rational } from '../../arithmetic/rational';
import type { AxisMap, AxisTerm } from '../../planes/axis-map';
import type { InterpolateAxis } from './geometry';

const half = rational.from('1/2');

/** The value of a small fraction in another arithmetic. */
function convert<T>(value: Rational, arithmetic: Arithmetic<T>): T {
	const [above, below] = [Number(value.s * value.n), Number(value.d)];
	return arithmetic.div(arithmetic.from(above), arithmetic.from(below));
}

/**
 * Where on the input an output cell lies, cells counted from the centre of the first: o · step for
 * 'nearest' (whose floor is taken) and alignCorners, (o + ½) · step − ½ otherwise, not below 0.
 */
export function sourcePosition(axis: InterpolateAxis, output: number): Rational {
	const place = rational.from(output);
	if (axis.mode === 'nearest' || axis.alignCorners) return rational.mul(place, axis.step);
	const centre = rational.mul(rational.add(place, half), axis.step);
	const position = rational.sub(centre, half);
	return rational.compare(position, rational.zero) < 0 ? rational.zero : position;
}

/** The input cells that an output cell reads, with weights that add up to 1; none has weight 0. */
function termsOf<T>(
	axis: InterpolateAxis,
	output: number,
	arithmetic: Arithmetic<T>
): AxisTerm<T>[] {
	const last = axis.inputSize - 1;
	const position = sourcePosition(axis, output);
	const lower = Math.min(rational.toNumber(position.floor()), last);
	const beyond = rational.sub(position, rational.from(lower));
	const isBetween = axis.mode === 'bilinear' && lower < last && beyond.n !== 0n;
	if (!isBetween) return [{ source: lower, weight: arithmetic.one }];
	return [
		{ source: lower, weight: convert(rational.sub(rational.one, beyond), arithmetic) },
		{ source: lower + 1, weight: convert(beyond, arithmetic) }
	];
}

/** Resizing along one axis as a map. */
export function interpolateAxisMap<T>(
	axis: InterpolateAxis,
	arithmetic: Arithmetic<T>
): AxisMap<T> {
	const cells = Array.from({ length: axis.outputSize }, (_, output) => ({
		terms: termsOf(axis, output, arithmetic),
		divisor: 1
	}));
	return { inputSize: axis.inputSize, cells };
}
