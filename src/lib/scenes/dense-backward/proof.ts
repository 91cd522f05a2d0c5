import { linear } from '$lib/engine';
import { proveLinear } from '../nudge/prove-linear';
import type { Proof } from '../nudge/proof';
import type { DenseBackwardRun } from './run';

/** The numbers that the layer is made from, by what is said of them. */
export function tensorsOf({ parameters: { x, weight, bias } }: DenseBackwardRun) {
	return { input: x, weight, bias };
}

/** Nudges one number of a dense layer and compares what that does to the loss with its gradient. */
export function proveDense(run: DenseBackwardRun): Proof {
	const { parameters, gradients, gradOutput } = run;
	return proveLinear(
		{ tensors: tensorsOf(run), gradients, gradOutput, forward: linear },
		parameters
	);
}
