// Beyond this point erfc's continued fraction settles to the last digit within `fractionDepth` terms;
// before it the series of erf does.
const seriesEnd = 1.5;
const fractionDepth = 100;

/** erf for 0 ≤ x ≤ 1.5: 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)), all terms positive. */
function series(x: number): number {
	let term = x;
	let sum = x;
	for (let n = 1; sum + term !== sum; n++) {
		term *= (2 * x * x) / (2 * n + 1);
		sum += term;
	}
	return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc for x > 1.5: e^(−x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))). */
function continuedFraction(x: number): number {
	let fraction = x;
	for (let n = fractionDepth; n > 0; n--) fraction = x + n / 2 / fraction;
	return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}

/**
 * The error function 2/√π · ∫₀ˣ e^(−t²) dt, to about 10⁻¹⁵: by DLMF 7.6.2 near 0 and DLMF 7.9.1
 * elsewhere (https://dlmf.nist.gov/7.6, https://dlmf.nist.gov/7.9).
 */
export function erf(x: number): number {
	if (Number.isNaN(x)) return NaN;
	if (x < 0) return -erf(-x);
	return x <= seriesEnd ? series(x) : 1 - continuedFraction(x);
}

/** 1 − erf(x), without losing the digits of its small values at large x. */
export function erfc(x: number): number {
	if (Number.isNaN(x)) return NaN;
	return x > seriesEnd ? continuedFraction(x) : 1 - erf(x);
}
