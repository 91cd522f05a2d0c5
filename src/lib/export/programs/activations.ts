import type { ActivationsRun } from '$lib/scenes/activations/run';
import { activationPytorch } from '../activation-pytorch';
import { activationNumpy } from '../numpy/activation-numpy';
import { checked } from './programs';

/** Programs that apply an activation to a map, and find its slopes. */
export function activationPrograms({ parameters, input, output }: ActivationsRun) {
	const call = { ...parameters, input };
	return checked({ pytorch: activationPytorch(call), numpy: activationNumpy(call) }, [
		{ pytorch: 'y', numpy: 'y', value: output }
	]);
}
