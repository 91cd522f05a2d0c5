import { conv2d } from '$lib/engine';
import { optionsOf } from '../conv2d/run';
import { proveLinear } from '../nudge/prove-linear';
import type { Proof } from '../nudge/proof';
import type { Conv2dBackwardParameters } from './parameters';
import type { Conv2dBackwardRun } from './run';

/** Nudges one number of a convolution and compares what that does to the loss with its gradient. */
export function prove(parameters: Conv2dBackwardParameters, run: Conv2dBackwardRun): Proof {
	const { gradients, gradOutput } = run;
	const options = optionsOf(parameters);
	return proveLinear(
		{
			...{ tensors: run, gradients, gradOutput },
			forward: (input, weight, bias, arithmetic) => conv2d(input, weight, bias, options, arithmetic)
		},
		parameters
	);
}
