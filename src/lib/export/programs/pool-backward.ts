import type { PoolBackwardRun } from '$lib/scenes/pool-backward/run';
import { poolBackwardNumpy } from '../numpy/pool-backward-numpy';
import { poolBackwardPytorch } from '../pool-backward-pytorch';
import { checked } from './programs';

/** Programs of the way back through pooling, which compute the gradient of its input. */
export function poolBackwardPrograms({
	parameters,
	input,
	gradOutput,
	gradInput
}: PoolBackwardRun) {
	const call = { ...parameters, input, gradOutput };
	return checked({ pytorch: poolBackwardPytorch(call), numpy: poolBackwardNumpy(call) }, [
		{ pytorch: 'x.grad', numpy: 'grad_x', value: gradInput }
	]);
}
