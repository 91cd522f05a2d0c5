import type { WiringParameters } from '$lib/scenes/filter-wiring/parameters';
import type { WiringRun } from '$lib/scenes/filter-wiring/run';
import { layerPytorch } from '../layer-pytorch';
import { layerNumpy } from '../numpy/layer-numpy';
import { checked } from './programs';

/** Programs of a convolutional layer, which count what it learns and what it multiplies. */
export function layerPrograms(parameters: WiringParameters, { cost }: WiringRun) {
	return checked({ pytorch: layerPytorch(parameters), numpy: layerNumpy(parameters) }, [
		{
			pytorch: 'sum(p.numel() for p in layer.parameters())',
			numpy: 'parameters',
			value: `${cost.parameters}`
		},
		{ numpy: 'multiply_adds', value: `${cost.multiplyAdds}` }
	]);
}
