import type { ActivationBackwardRun } from '$lib/scenes/activation-backward/run';
import { activationBackwardPytorch } from '../activation-pytorch';
import { activationBackwardNumpy } from '../numpy/activation-numpy';
import { checked, row, single } from './programs';

/** Programs of the way back through an activation, which compute the gradient of its input and of what it learns. */
export function activationBackwardPrograms(run: ActivationBackwardRun) {
	const { parameters, input, gradOutput, gradInput, gradSlope } = run;
	const call = { ...parameters, input, gradOutput };
	return checked(
		{ pytorch: activationBackwardPytorch(call), numpy: activationBackwardNumpy(call) },
		[
			{ pytorch: 'x.grad', numpy: 'grad_x', value: gradInput },
			...(gradSlope
				? [
						{ pytorch: 'a.grad', value: row([gradSlope]) },
						{ numpy: 'grad_a', value: single(gradSlope) }
					]
				: [])
		]
	);
}
