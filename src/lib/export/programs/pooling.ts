import type { PoolingRun } from '$lib/scenes/pooling/run';
import { poolingNumpy } from '../numpy/pooling-numpy';
import { poolingPytorch } from '../pooling-pytorch';
import type { PoolingCall } from '../pooling-pytorch';
import { checked } from './programs';

/** Programs of pooling, which compute its output. */
export function poolingPrograms(call: PoolingCall, { output }: PoolingRun) {
	return checked({ pytorch: poolingPytorch(call), numpy: poolingNumpy(call) }, [
		{ pytorch: 'y', numpy: 'y', value: output }
	]);
}
