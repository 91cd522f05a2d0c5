import type { CostRun } from '$lib/scenes/layer-costs/run';
import { sequentialNumpy } from '../numpy/sequential-numpy';
import { sequentialPytorch } from '../sequential-pytorch';
import { checked } from './programs';

/** Programs of a network, which count what it learns and, without a library, what it multiplies. */
export function networkPrograms({ sized: { network, inputShape }, own: { cost } }: CostRun) {
	const pytorch = sequentialPytorch(network, inputShape);
	return checked({ pytorch, numpy: sequentialNumpy(network, inputShape) }, [
		{
			pytorch: 'sum(p.numel() for p in net.parameters())',
			numpy: 'parameters',
			value: `${cost.trainable}`
		},
		{ numpy: 'multiply_adds', value: `${cost.multiplyAdds}` }
	]);
}
