import { tensor } from '$lib/engine';
import type { LinearLayersRun, LinearLayersStep } from '$lib/scenes/linear-layers/run';
import { batchOf } from '$lib/scenes/linear-layers/training';
import { literal, tensorText } from '../python';
import { checked, row, single } from './programs';

/** What stands between the layers, around their first output. */
const between = {
	none: { pytorch: 'h', numpy: 'h' },
	relu: { pytorch: 'torch.relu(h)', numpy: 'np.maximum(h, 0)' },
	tanh: { pytorch: 'torch.tanh(h)', numpy: 'np.tanh(h)' }
} as const;

/** Programs of two linear layers after some training, which compute what they say of each point and the loss. */
export function linearLayersPrograms({ parameters }: LinearLayersRun, step: LinearLayersStep) {
	const { weights, logits, loss } = step;
	const { x, labels } = batchOf(parameters);
	const bias = weights['second.bias'].data;
	const given = {
		...{ x, y: tensor([labels.data.length], labels.data) },
		...{ w1: weights['first.weight'], b1: weights['first.bias'] },
		...{ w2: weights['second.weight'], b2: tensor([1], bias) }
	};
	const middle = between[parameters.between];
	const isMerged = parameters.between === 'none';
	const merged = (product: string) => [
		'',
		'# Both layers are one, whose weight is the product of theirs',
		`w, b = ${product}, b2 + w2 @ b1`,
		'one = (x @ w.T + b)[:, 0]'
	];
	const pytorch = [
		'import torch',
		'import torch.nn.functional as F',
		'',
		...Object.entries(given).map(([name, value]) => `${name} = ${tensorText(value)}`),
		'',
		'h = F.linear(x, w1, b1)',
		`z = F.linear(${middle.pytorch}, w2, b2)[:, 0]`,
		'loss = F.binary_cross_entropy_with_logits(z, y)',
		...(isMerged ? merged('w2 @ w1') : []),
		'print(z, loss)'
	].join('\n');
	const numpy = [
		'import numpy as np',
		'',
		...Object.entries(given).map(([name, value]) => `${name} = np.array(${literal(value)})`),
		'',
		'h = x @ w1.T + b1',
		`z = (${middle.numpy} @ w2.T + b2)[:, 0]`,
		'loss = (y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()',
		...(isMerged ? merged('w2 @ w1') : []),
		'print(z, loss)'
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'z', numpy: 'z', value: row(logits) },
		...(isMerged ? [{ pytorch: 'one', numpy: 'one', value: row(logits) }] : []),
		{ pytorch: 'loss', numpy: 'loss', value: single(loss) }
	]);
}
