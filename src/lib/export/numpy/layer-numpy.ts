import type { LayerCall } from '../layer-pytorch';

/** Python that counts the parameters of the layer with NumPy, and the multiply-adds of one image. */
export function layerNumpy(layer: LayerCall): string {
	const { inChannels, outChannels, kernel, groups, size, bias } = layer;
	const places = size - kernel + 1;
	return [
		'import numpy as np',
		'',
		`weight = np.zeros((${[outChannels, inChannels / groups, kernel, kernel].join(', ')}))`,
		...(bias ? [`bias = np.zeros(${outChannels})`] : []),
		'',
		`parameters = weight.size${bias ? ' + bias.size' : ''}`,
		`multiply_adds = weight.size * ${places} * ${places}  # each weight once at each place`,
		'print(parameters, multiply_adds)'
	].join('\n');
}
