import { conv2d } from '$lib/engine';
import { optionsOf } from '../conv2d/run';
import { lossOf, prove as proveNudge } from '../nudge/proof';
import type { Proof } from '../nudge/proof';
import type { Conv2dBackwardParameters } from './parameters';
import type { Conv2dBackwardRun } from './run';

/**
 * Nudges one number of a convolution and compares what that does to L = ⟨y, ∂L/∂y⟩ with its gradient.
 * As L is linear in each number, the difference quotient is the gradient for any nudge, exactly.
 */
export function prove(parameters: Conv2dBackwardParameters, run: Conv2dBackwardRun): Proof {
	const { nudge, nudgeAt, epsilon } = parameters;
	const { gradOutput, gradients } = run;
	const change = {
		...{ tensor: run[nudge], at: nudgeAt },
		...{ epsilon: epsilon.data[0], gradient: gradients[nudge] }
	};
	return proveNudge(change, (nudged, numbers) => {
		const { arithmetic, of } = numbers;
		const given = { input: of(run.input), weight: of(run.weight), bias: of(run.bias) };
		const { input, weight, bias } = { ...given, [nudge]: nudged };
		const y = conv2d(input, weight, bias, optionsOf(parameters), arithmetic);
		return lossOf(y, gradOutput, numbers);
	});
}
