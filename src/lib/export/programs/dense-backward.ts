import type { DenseBackwardParameters } from '$lib/scenes/dense-backward/parameters';
import type { DenseBackwardRun } from '$lib/scenes/dense-backward/run';
import { denseBackwardPytorch } from '../dense-backward-pytorch';
import { denseBackwardNumpy } from '../numpy/dense-numpy';
import { checked } from './programs';

/** Programs of the way back through a dense layer, which compute its three gradients. */
export function denseBackwardPrograms(
	{ x, weight, bias }: DenseBackwardParameters,
	{ gradOutput, gradients }: DenseBackwardRun
) {
	const call = { x, weight, bias, gradOutput };
	return checked({ pytorch: denseBackwardPytorch(call), numpy: denseBackwardNumpy(call) }, [
		{ pytorch: 'x.grad', numpy: 'grad_x', value: gradients.input },
		{ pytorch: 'w.grad', numpy: 'grad_w', value: gradients.weight },
		{ pytorch: 'b.grad', numpy: 'grad_b', value: gradients.bias }
	]);
}
