import { convTranspose2d } from '$lib/engine';
import { optionsOf } from '../conv-transpose2d/parameters';
import { proveLinear } from '../nudge/prove-linear';
import type { Proof } from '../nudge/proof';
import type { TransposeBackwardRun } from './run';

/** Nudges one number of a transposed convolution and compares what that does to the loss with its gradient. */
export function proveTransposed(run: TransposeBackwardRun): Proof {
	const { parameters, gradients, gradOutput } = run;
	const options = optionsOf(parameters);
	return proveLinear(
		{
			...{ tensors: run, gradients, gradOutput },
			forward: (input, weight, bias, arithmetic) =>
				convTranspose2d(input, weight, bias, options, arithmetic)
		},
		parameters
	);
}
