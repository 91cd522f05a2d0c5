import type { TransposeBackwardRun } from '$lib/scenes/conv-transpose-backward/run';
import { convTranspose2dBackwardPytorch } from '../conv-transpose2d-pytorch';
import { convTranspose2dBackwardNumpy } from '../numpy/conv-transpose2d-numpy';
import { checked } from './programs';

/** Programs of the way back through a transposed convolution, which compute its three gradients. */
export function convTransposeBackwardPrograms(run: TransposeBackwardRun) {
	const { parameters, input, weight, bias, gradOutput, gradients } = run;
	const call = { ...parameters, input, weight, bias, gradOutput };
	return checked(
		{ pytorch: convTranspose2dBackwardPytorch(call), numpy: convTranspose2dBackwardNumpy(call) },
		[
			{ pytorch: 'x.grad', numpy: 'grad_x', value: gradients.input },
			{ pytorch: 'w.grad', numpy: 'grad_w', value: gradients.weight },
			{ pytorch: 'b.grad', numpy: 'grad_b', value: gradients.bias }
		]
	);
}
