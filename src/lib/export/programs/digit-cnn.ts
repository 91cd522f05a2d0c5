import { tensor } from '$lib/engine';
import { layerOf, layers, PIXEL_PLACES } from '$lib/scenes/digit-cnn/layers';
import type { LayerId } from '$lib/scenes/digit-cnn/layers';
import { valueOf } from '$lib/scenes/digit-cnn/run';
import type { Maps } from '$lib/scenes/digit-cnn/run';
import { WEIGHT_SCALE, weightShape } from '$lib/scenes/digit-cnn/weights';
import type { WeightedLayer } from '$lib/scenes/digit-cnn/weights';
import type { NamedTensor } from '../data/run-tensors';
import { windowsOf } from '../numpy/windows-numpy';
import { literal } from '../python';
import { checked, row } from './programs';

/** The numbers of a layer as they are shown. */
const valuesOf = (id: LayerId, numbers: Float64Array) =>
	Array.from(numbers, (whole) => valueOf(whole, layerOf(id)));

/** The numbers of every layer as tensors [channels, height, width], by the layers' names. */
export function layerTensors(maps: Maps): readonly NamedTensor[] {
	return layers.map(({ id, channels, height, width }) => ({
		name: id,
		tensor: tensor([channels, height, width], valuesOf(id, maps[id]))
	}));
}

/** The call that reads a layer's weight and bias from the file. */
function read(id: WeightedLayer): string {
	const shape = weightShape(id);
	return `read('${id}', 'weight', ${shape.join(', ')}), read('${id}', 'bias', ${shape[0]})`;
}

/** The picture as whole tenths, a row a line. */
function pictureText({ input }: Maps): string {
	const { height, width } = layerOf('input');
	return literal(tensor([height, width], [...input]));
}

const opened = (address: string) => [
	'# The weights of this page, in hundredths: save them beside this program, from',
	`# ${address}`,
	"with open('digits.json') as saved:",
	"    weights = json.load(saved)['weights']"
];

/** The lines of PyTorch that read the weights and the picture as `x`, and make the scores `z` and the probabilities `p`. */
export function digitPytorchLines(maps: Maps, address: string, isDifferentiated: boolean) {
	const { height, width } = layerOf('input');
	return [
		'import base64',
		'import json',
		'',
		'import torch',
		'import torch.nn.functional as F',
		'',
		...opened(address),
		'',
		'',
		'def read(layer, kind, *shape):',
		'    numbers = bytearray(base64.b64decode(weights[layer][kind]))',
		`    return torch.frombuffer(numbers, dtype=torch.int8).double().reshape(shape) / ${WEIGHT_SCALE}`,
		'',
		'',
		`pixels = torch.tensor(${pictureText(maps)})`,
		`x = pixels.double().reshape(1, 1, ${height}, ${width}) / ${10 ** PIXEL_PLACES}`,
		...(isDifferentiated ? ['x.requires_grad_()'] : []),
		'',
		`h = F.relu(F.conv2d(x, ${read('conv1')}, padding='same'))`,
		'h = F.max_pool2d(h, 2)',
		`h = F.relu(F.conv2d(h, ${read('conv2')}, padding='same'))`,
		'h = F.max_pool2d(h, 2).flatten(1)',
		`z = F.linear(h, ${read('dense')})[0]`,
		'p = torch.softmax(z, dim=0)'
	];
}

/** Programs of the network that tells digits apart: the scores and probabilities of the picture. `address` is where its weights are. */
export function digitPrograms(maps: Maps, address: string) {
	const { height, width } = layerOf('input');
	const pytorch = [...digitPytorchLines(maps, address, false), 'print(p, p.argmax())'].join('\n');
	const numpy = [
		'import base64',
		'import json',
		'',
		'import numpy as np',
		'from numpy.lib.stride_tricks import sliding_window_view',
		'',
		...opened(address),
		'',
		'',
		'def read(layer, kind, *shape):',
		'    numbers = base64.b64decode(weights[layer][kind])',
		`    return np.frombuffer(numbers, dtype=np.int8).reshape(shape) / ${WEIGHT_SCALE}`,
		'',
		'',
		'def convolved(x, w, b):',
		'    side = w.shape[2]',
		'    margin = side // 2',
		'    x = np.pad(x, ((0, 0), (0, 0), (margin, margin), (margin, margin)))',
		'    windows = sliding_window_view(x, (side, side), axis=(2, 3))',
		"    return np.einsum('nchwij,ocij->nohw', windows, w) + b[:, None, None]",
		'',
		'',
		'def pooled(x):',
		`    return ${windowsOf('x', [2, 2], [2, 2], [1, 1])}.max((4, 5))`,
		'',
		'',
		`pixels = np.array(${pictureText(maps)})`,
		`x = pixels.reshape(1, 1, ${height}, ${width}) / ${10 ** PIXEL_PLACES}`,
		'',
		`h = pooled(np.maximum(convolved(x, ${read('conv1')}), 0))`,
		`h = pooled(np.maximum(convolved(h, ${read('conv2')}), 0))`,
		`w, b = ${read('dense')}`,
		'z = w @ h.ravel() + b',
		'e = np.exp(z - z.max())',
		'p = e / e.sum()',
		'print(p, p.argmax())'
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'z', numpy: 'z', value: row(valuesOf('dense', maps.dense)) },
		{ pytorch: 'p', numpy: 'p', value: row([...maps.softmax]) }
	]);
}
