import { expect } from 'vitest';
import { mapTensor, rational, type Rational, type Tensor } from '../index';

type Exact = Tensor<Rational>;

/** Σ a · b over all elements. */
export function innerProduct(a: Exact, b: Exact): Rational {
	expect(a.shape).toEqual(b.shape);
	return a.data.reduce(
		(sum, value, place) => rational.add(sum, rational.mul(value, b.data[place])),
		rational.zero
	);
}

/**
 * Asserts that `gradient` is the gradient of ⟨f(x), gradOutput⟩ exactly: moving one element of x by
 * `step` moves that by step · gradient. Holds for f linear in x, and for f linear in pieces if no
 * step leaves its piece.
 */
export function expectGradient(
	f: (x: Exact) => Exact,
	x: Exact,
	gradOutput: Exact,
	gradient: Exact,
	step: Rational = rational.one
): void {
	expect(gradient.shape).toEqual(x.shape);
	const before = innerProduct(f(x), gradOutput);
	x.data.forEach((_, moved) => {
		const nudged = mapTensor(x, (value, place) =>
			place === moved ? rational.add(value, step) : value
		);
		const change = rational.sub(innerProduct(f(nudged), gradOutput), before);
		const expected = rational.mul(step, gradient.data[moved]);
		expect(change.toFraction(), `element ${moved}`).toBe(expected.toFraction());
	});
}
