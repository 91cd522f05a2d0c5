import type { TransposeRun } from '$lib/scenes/conv-transpose2d/run';
import { convTranspose2dPytorch } from '../conv-transpose2d-pytorch';
import { convTranspose2dNumpy } from '../numpy/conv-transpose2d-numpy';
import { checked } from './programs';

/** Programs of a transposed convolution, which compute its output. */
export function convTranspose2dPrograms({ parameters, input, weight, bias, output }: TransposeRun) {
	const call = { ...parameters, input, weight, bias };
	return checked({ pytorch: convTranspose2dPytorch(call), numpy: convTranspose2dNumpy(call) }, [
		{ pytorch: 'y', numpy: 'y', value: output }
	]);
}
