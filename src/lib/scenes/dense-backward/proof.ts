import { linear } from '$lib/engine';
import { lossOf, prove } from '../nudge/proof';
import type { Proof } from '../nudge/proof';
import type { DenseBackwardRun } from './run';

/** The numbers that the layer is made from, by what is said of them. */
export function tensorsOf({ parameters: { x, weight, bias } }: DenseBackwardRun) {
	return { input: x, weight, bias };
}

/**
 * Nudges one number of a dense layer and compares what that does to L = ⟨y, ∂L/∂y⟩ with its gradient.
 * As L is linear in each number, the difference quotient is the gradient for any nudge, exactly.
 */
export function proveDense(run: DenseBackwardRun): Proof {
	const { nudge, nudgeAt, epsilon } = run.parameters;
	const tensors = tensorsOf(run);
	const change = {
		...{ tensor: tensors[nudge], at: nudgeAt },
		...{ epsilon: epsilon.data[0], gradient: run.gradients[nudge] }
	};
	return prove(change, (nudged, numbers) => {
		const { arithmetic, of } = numbers;
		const given = { input: of(tensors.input), weight: of(tensors.weight), bias: of(tensors.bias) };
		const { input, weight, bias } = { ...given, [nudge]: nudged };
		return lossOf(linear(input, weight, bias, arithmetic), run.gradOutput, numbers);
	});
}
