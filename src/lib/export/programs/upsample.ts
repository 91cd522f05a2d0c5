import type { UpsampleRun } from '$lib/scenes/upsample/run';
import { upsampleNumpy } from '../numpy/upsample-numpy';
import { upsamplePytorch } from '../upsample-pytorch';
import { checked } from './programs';

/** Programs that pool a picture and bring it back up, which compute both. */
export function upsamplePrograms({ parameters, picture, pooled, output }: UpsampleRun) {
	const call = { ...parameters, picture };
	return checked({ pytorch: upsamplePytorch(call), numpy: upsampleNumpy(call) }, [
		{ pytorch: 'x', numpy: 'x', value: pooled },
		{ pytorch: 'y', numpy: 'y', value: output }
	]);
}
