import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';

/** What the terms of a sum come to, one after the other. */
export function runningSums({
	terms
}: {
	readonly terms: readonly { readonly product: Rational }[];
}): readonly Rational[] {
	let sum = rational.zero;
	return terms.map(({ product }) => (sum = rational.add(sum, product)));
}
