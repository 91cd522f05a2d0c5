/** A positive fraction or zero, not necessarily in lowest terms. */
export interface Magnitude {
	readonly n: bigint;
	readonly d: bigint;
}

/** How many decimals it takes to write 1/d exactly; null if no number of them is enough. */
export function decimalPlaces(denominator: bigint): number | null {
	let rest = denominator;
	const divideOut = (prime: bigint) => {
		let times = 0;
		for (; rest % prime === 0n; rest /= prime) times += 1;
		return times;
	};
	const places = Math.max(divideOut(2n), divideOut(5n));
	return rest === 1n ? places : null;
}

/** The value rounded to that many decimals, halves away from zero: `0.333`; `0` has no point. */
export function fixed({ n, d }: Magnitude, places: number): string {
	const scaled = (2n * n * 10n ** BigInt(places) + d) / (2n * d);
	const digits = scaled.toString().padStart(places + 1, '0');
	return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The exponent e of a value between 10ᵉ and 10ᵉ⁺¹, the lower end included; the value is not 0. */
export function decimalExponent({ n, d }: Magnitude): number {
	const exponent = n.toString().length - d.toString().length;
	const reached =
		exponent < 0 ? n * 10n ** BigInt(-exponent) >= d : n >= d * 10n ** BigInt(exponent);
	return reached ? exponent : exponent - 1;
}

/** The value as mantissa × 10^exponent, the mantissa rounded to that many digits; it is not 0. */
export function scientific(
	value: Magnitude,
	significantDigits: number
): { readonly mantissa: string; readonly exponent: number } {
	const exponent = decimalExponent(value);
	const mantissa = fixed(scaledBy(value, -exponent), significantDigits - 1);
	// 9.996 rounds to 10.00, which is written 1.00 × 10.
	if (!mantissa.startsWith('10')) return { mantissa, exponent };
	return {
		mantissa: fixed(scaledBy(value, -exponent - 1), significantDigits - 1),
		exponent: exponent + 1
	};
}

/** The decimal that JavaScript writes for a finite double, which is what a reader takes it for. */
export function magnitudeOfDouble(value: number): Magnitude {
	const [mantissa, exponent] = Math.abs(value).toExponential().split('e');
	const [whole, decimals = ''] = mantissa.split('.');
	const digits = { n: BigInt(whole + decimals), d: 1n };
	return scaledBy(digits, Number(exponent) - decimals.length);
}

function scaledBy({ n, d }: Magnitude, exponent: number): Magnitude {
	const power = 10n ** BigInt(Math.abs(exponent));
	return exponent < 0 ? { n, d: d * power } : { n: n * power, d };
}
