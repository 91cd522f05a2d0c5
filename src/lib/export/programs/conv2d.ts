import type { Conv2dRun } from '$lib/scenes/conv2d/run';
import { conv2dPytorch } from '../conv2d-pytorch';
import type { Conv2dCall } from '../conv2d-pytorch';
import { conv2dNumpy } from '../numpy/conv2d-numpy';
import { checked } from './programs';

/** Programs of a convolution, which compute its output. */
export function conv2dPrograms(call: Conv2dCall, { output }: Conv2dRun) {
	return checked({ pytorch: conv2dPytorch(call), numpy: conv2dNumpy(call) }, [
		{ pytorch: 'y', numpy: 'y', value: output }
	]);
}
