const largestExact = BigInt(Number.MAX_SAFE_INTEGER);
const mantissaBits = 53;
const smallestExponent = -1074;

const bitLength = (value: bigint) => value.toString(2).length;
const shiftLeft = (value: bigint, bits: number) => (bits > 0 ? value << BigInt(bits) : value);

/** The integer nearest to numerator / denominator, for positive integers; ties go to the even one. */
function nearestInteger(numerator: bigint, denominator: bigint): bigint {
	const floor = numerator / denominator;
	const twiceRest = 2n * (numerator % denominator);
	const roundsUp = twiceRest > denominator || (twiceRest === denominator && floor % 2n === 1n);
	return roundsUp ? floor + 1n : floor;
}

/**
 * The double nearest to numerator / denominator, ties to even, for a positive denominator and
 * integers of any size. `Number(numerator) / Number(denominator)` would round three times, and
 * would turn the quotient of two huge integers into NaN. Throws a RangeError if the quotient is
 * beyond every double.
 */
export function nearestDouble(numerator: bigint, denominator: bigint): number {
	const magnitude = numerator < 0n ? -numerator : numerator;
	if (magnitude <= largestExact && denominator <= largestExact) {
		return Number(numerator) / Number(denominator);
	}
	const inUnitsOf = (exponent: number) =>
		nearestInteger(shiftLeft(magnitude, -exponent), shiftLeft(denominator, exponent));
	let exponent = bitLength(magnitude) - bitLength(denominator) - mantissaBits;
	exponent = Math.max(exponent, smallestExponent);
	if (inUnitsOf(exponent) > 2n ** BigInt(mantissaBits)) exponent += 1;
	const nearest = Number(inUnitsOf(exponent)) * 2 ** exponent;
	if (!Number.isFinite(nearest)) throw new RangeError('toNumber: too large for a double');
	return numerator < 0n ? -nearest : nearest;
}
