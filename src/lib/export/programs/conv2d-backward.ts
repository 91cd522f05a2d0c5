import type { Conv2dBackwardRun } from '$lib/scenes/conv2d-backward/run';
import { conv2dBackwardPytorch } from '../conv2d-backward-pytorch';
import type { Conv2dBackwardCall } from '../conv2d-backward-pytorch';
import { conv2dBackwardNumpy } from '../numpy/conv2d-backward-numpy';
import { checked } from './programs';

/** Programs of the way back through a convolution, which compute its three gradients. */
export function conv2dBackwardPrograms(call: Conv2dBackwardCall, { gradients }: Conv2dBackwardRun) {
	return checked({ pytorch: conv2dBackwardPytorch(call), numpy: conv2dBackwardNumpy(call) }, [
		{ pytorch: 'x.grad', numpy: 'grad_x', value: gradients.input },
		{ pytorch: 'w.grad', numpy: 'grad_w', value: gradients.weight },
		{ pytorch: 'b.grad', numpy: 'grad_b', value: gradients.bias }
	]);
}
