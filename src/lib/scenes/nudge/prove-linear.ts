import type { Arithmetic, Rational, Tensor } from '$lib/engine';
import type { NudgeChoice, NudgedTensor } from './linear';
import { lossOf, prove } from './proof';
import type { Proof } from './proof';

/** An operation that is linear in each of its tensors, and what its way back found. */
export interface LinearWay {
	readonly tensors: Readonly<Record<NudgedTensor, Tensor<Rational>>>;
	readonly gradients: Readonly<Record<NudgedTensor, Tensor<Rational>>>;
	/** The gradient of the loss by the output. */
	readonly gradOutput: Tensor<Rational>;
	forward<T>(
		input: Tensor<T>,
		weight: Tensor<T>,
		bias: Tensor<T>,
		arithmetic: Arithmetic<T>
	): Tensor<T>;
}

/**
 * Nudges one number of such an operation and compares what that does to L = ⟨y, ∂L/∂y⟩ with its
 * gradient. As L is linear in each number, the difference quotient is the gradient for any nudge, exactly.
 */
export function proveLinear(way: LinearWay, { nudge, nudgeAt, epsilon }: NudgeChoice): Proof {
	const { tensors, gradients, gradOutput } = way;
	const change = {
		...{ tensor: tensors[nudge], at: nudgeAt },
		...{ epsilon: epsilon.data[0], gradient: gradients[nudge] }
	};
	return prove(change, (nudged, numbers) => {
		const given = (name: NudgedTensor) => (name === nudge ? nudged : numbers.of(tensors[name]));
		const y = way.forward(given('input'), given('weight'), given('bias'), numbers.arithmetic);
		return lossOf(y, gradOutput, numbers);
	});
}
