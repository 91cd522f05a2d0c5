import { float64, rational, toFloat64 } from '$lib/engine';
import type { Arithmetic, Rational, Tensor } from '$lib/engine';

/** What the difference quotient of a loss is made from. */
export interface Quotient<T> {
	/** The loss as it is, and with one number nudged. */
	readonly before: T;
	readonly after: T;
	/** (after − before) / epsilon. */
	readonly quotient: T;
}

/** One number nudged: what that does to the loss, and what the way back had said. */
export interface Proof extends Quotient<Rational> {
	/** The place of the number in its tensor. */
	readonly place: number;
	readonly value: Rational;
	readonly epsilon: Rational;
	/** Its gradient by the way back. */
	readonly gradient: Rational;
	/** Whether quotient and gradient are the same number, compared as fractions. */
	readonly areEqual: boolean;
	/** The quotient in 64-bit floats. */
	readonly floating: number;
}

/** An arithmetic, and exact tensors in it. */
export interface Numbers<T> {
	readonly arithmetic: Arithmetic<T>;
	of(exact: Tensor<Rational>): Tensor<T>;
}

const exactly: Numbers<Rational> = { arithmetic: rational, of: (exact) => exact };
const rounded: Numbers<number> = {
	arithmetic: float64,
	of: (exact) => toFloat64(exact, rational)
};

/** L = ⟨y, ∂L/∂y⟩: the loss whose gradient by the output y is the one given, of the same shape. */
export function lossOf<T>(
	y: Tensor<T>,
	gradOutput: Tensor<Rational>,
	{ arithmetic, of }: Numbers<T>
): T {
	const gradient = of(gradOutput).data;
	return y.data.reduce(
		(sum, value, at) => arithmetic.add(sum, arithmetic.mul(value, gradient[at])),
		arithmetic.zero
	);
}

/** What is nudged, by how much, and what is known of it. */
export interface Nudge {
	readonly tensor: Tensor<Rational>;
	/** The place of the number; the last if the tensor has become smaller. */
	readonly at: number;
	readonly epsilon: Rational;
	/** The gradient of the tensor by the way back, of its shape. */
	readonly gradient: Tensor<Rational>;
}

/** A loss as a function of the tensor, in whatever arithmetic. */
export type LossBy = <T>(tensor: Tensor<T>, numbers: Numbers<T>) => T;

/** The tensor with one number nudged. */
export function nudgedBy({ tensor, at, epsilon }: Nudge): Tensor<Rational> {
	const place = Math.min(at, tensor.data.length - 1);
	return { ...tensor, data: tensor.data.with(place, rational.add(tensor.data[place], epsilon)) };
}

function quotientOf<T>(nudge: Nudge, loss: LossBy, numbers: Numbers<T>): Quotient<T> {
	const { arithmetic, of } = numbers;
	const before = loss(of(nudge.tensor), numbers);
	const after = loss(of(nudgedBy(nudge)), numbers);
	const step = arithmetic.from(nudge.epsilon.toFraction());
	return { before, after, quotient: arithmetic.div(arithmetic.sub(after, before), step) };
}

/** Nudges one number and compares what that does to the loss, divided by the nudge, with its gradient. */
export function prove(nudge: Nudge, loss: LossBy): Proof {
	const { tensor, epsilon } = nudge;
	const place = Math.min(nudge.at, tensor.data.length - 1);
	const gradient = nudge.gradient.data[place];
	const exact = quotientOf(nudge, loss, exactly);
	return {
		...{ ...exact, place, epsilon, gradient },
		value: tensor.data[place],
		areEqual: rational.equals(exact.quotient, gradient),
		floating: quotientOf(nudge, loss, rounded).quotient
	};
}
