import { conv2d, float64, rational, toFloat64 } from '$lib/engine';
import type { Arithmetic, Rational, Tensor } from '$lib/engine';
import { optionsOf } from '../conv2d/run';
import type { Conv2dBackwardParameters, NudgedTensor } from './parameters';
import type { Conv2dBackwardRun } from './run';

/** The tensors that a convolution is linear in, in one arithmetic. */
interface Numbers<T> {
	readonly weight: Tensor<T>;
	readonly input: Tensor<T>;
	readonly bias: Tensor<T>;
}

/** The difference quotient of the loss by one number. */
interface Quotient<T> {
	/** L = ⟨y, ∂L/∂y⟩ as it is, and with the number nudged. */
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

function quotientOf<T>(
	numbers: Numbers<T>,
	gradOutput: Tensor<T>,
	parameters: Conv2dBackwardParameters,
	nudge: { readonly tensor: NudgedTensor; readonly place: number; readonly epsilon: T },
	arithmetic: Arithmetic<T>
): Quotient<T> {
	const options = optionsOf(parameters);
	const loss = ({ input, weight, bias }: Numbers<T>) =>
		conv2d(input, weight, bias, options, arithmetic).data.reduce(
			(sum, y, at) => arithmetic.add(sum, arithmetic.mul(y, gradOutput.data[at])),
			arithmetic.zero
		);
	const { tensor, place, epsilon } = nudge;
	const old = numbers[tensor];
	const data = old.data.with(place, arithmetic.add(old.data[place], epsilon));
	const before = loss(numbers);
	const after = loss({ ...numbers, [tensor]: { ...old, data } });
	const quotient = arithmetic.div(arithmetic.sub(after, before), epsilon);
	return { before, after, quotient };
}

/**
 * Nudges one number of a convolution and compares what that does to L = ⟨y, ∂L/∂y⟩ with its gradient.
 * As L is linear in each number, the difference quotient is the gradient for any nudge, exactly.
 */
export function prove(parameters: Conv2dBackwardParameters, run: Conv2dBackwardRun): Proof {
	const { nudge: tensor, nudgeAt } = parameters;
	const { input, weight, bias, gradOutput } = run;
	const [epsilon] = parameters.epsilon.data;
	const place = Math.min(nudgeAt, run[tensor].data.length - 1);
	const exact = quotientOf(run, gradOutput, parameters, { tensor, place, epsilon }, rational);
	const gradient = run.gradients[tensor].data[place];

	const rounded = (exactly: Tensor<Rational>) => toFloat64(exactly, rational);
	const { quotient: floating } = quotientOf(
		{ input: rounded(input), weight: rounded(weight), bias: rounded(bias) },
		rounded(gradOutput),
		parameters,
		{ tensor, place, epsilon: rational.toNumber(epsilon) },
		float64
	);
	return {
		...{ ...exact, place, epsilon, gradient, floating },
		value: run[tensor].data[place],
		areEqual: rational.equals(exact.quotient, gradient)
	};
}
