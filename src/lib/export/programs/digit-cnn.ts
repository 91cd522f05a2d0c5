import { tensor } from '$lib/engine';
import { layerOf, layers } from '$lib/scenes/digit-cnn/layers';
import type { LayerId } from '$lib/scenes/digit-cnn/layers';
import { valueOf } from '$lib/scenes/digit-cnn/run';
import type { Maps } from '$lib/scenes/digit-cnn/run';
import { biasUnit, weighted, weightShape } from '$lib/scenes/digit-cnn/weights';
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

/** Lines that read the weights of all layers from the file, and the biases in the units of the sums that they are added to. */
const readLines = weighted.map((id, index) => {
	const shape = weightShape(id);
	const read = `read('${id}', 'weight', ${shape.join(', ')}), read('${id}', 'bias', ${shape[0]})`;
	return `w${index + 1}, b${index + 1} = ${read} * ${biasUnit(layerOf(id))}`;
});

/** Why the numbers are whole, and by how much the scores are too large then. */
const wholes = [
	'# Pixels in tenths and weights in hundredths are whole numbers, which add up without rounding:',
	'# so numbers of which max pooling takes the first are equal here too.'
];
const SCORE_UNITS = 10 ** (layerOf('dense').places ?? 0);

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
		'    return torch.frombuffer(numbers, dtype=torch.int8).double().reshape(shape)',
		'',
		'',
		...wholes,
		`pixels = torch.tensor(${pictureText(maps)})`,
		`x = pixels.double().reshape(1, 1, ${height}, ${width})`,
		...readLines,
		...(isDifferentiated ? ['x.requires_grad_()'] : []),
		'',
		"h = F.relu(F.conv2d(x, w1, b1, padding='same'))",
		'h = F.max_pool2d(h, 2)',
		"h = F.relu(F.conv2d(h, w2, b2, padding='same'))",
		'h = F.max_pool2d(h, 2).flatten(1)',
		`z = F.linear(h, w3, b3)[0] / ${SCORE_UNITS}`,
		'p = torch.softmax(z, dim=0)'
	];
}

/** The lines of NumPy that read the weights and the picture, and make the scores `z` and the probabilities `p`, with all on the way. */
export function digitNumpyLines(maps: Maps, address: string): readonly string[] {
	const { height, width } = layerOf('input');
	return [
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
		'    return np.frombuffer(numbers, dtype=np.int8).astype(np.float64).reshape(shape)',
		'',
		'',
		'def convolved(x, w):',
		'    side = w.shape[2]',
		'    margin = side // 2',
		'    x = np.pad(x, ((0, 0), (0, 0), (margin, margin), (margin, margin)))',
		'    windows = sliding_window_view(x, (side, side), axis=(2, 3))',
		"    return np.einsum('nchwij,ocij->nohw', windows, w)",
		'',
		'',
		'def pooled(x):',
		`    return ${windowsOf('x', [2, 2], [2, 2], [1, 1])}.max((4, 5))`,
		'',
		'',
		...wholes,
		`pixels = np.array(${pictureText(maps)})`,
		`x = pixels.reshape(1, 1, ${height}, ${width})`,
		...readLines,
		'',
		'y1 = convolved(x, w1) + b1[:, None, None]',
		'h1 = pooled(np.maximum(y1, 0))',
		'y2 = convolved(h1, w2) + b2[:, None, None]',
		'h2 = pooled(np.maximum(y2, 0))',
		`z = (w3 @ h2.ravel() + b3) / ${SCORE_UNITS}`,
		'e = np.exp(z - z.max())',
		'p = e / e.sum()'
	];
}

/** Programs of the network that tells digits apart: the scores and probabilities of the picture. `address` is where its weights are. */
export function digitPrograms(maps: Maps, address: string) {
	const ending = 'print(p, p.argmax())';
	const pytorch = [...digitPytorchLines(maps, address, false), ending].join('\n');
	const numpy = [...digitNumpyLines(maps, address), ending].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'z', numpy: 'z', value: row(valuesOf('dense', maps.dense)) },
		{ pytorch: 'p', numpy: 'p', value: row([...maps.softmax]) }
	]);
}
