import type { PublishedNetwork } from '$lib/scenes/receptive-networks/published';
import { checked } from './programs';

/** Programs of the layers of a network up to one of them: how many pixels along an axis one of its cells sees. */
export function receptiveNetworkPrograms({ layers }: PublishedNetwork, place: number) {
	const until = layers.slice(0, place);
	const { size, jump } = until[until.length - 1];
	const listed = [
		'# effective kernel and stride of each layer, on the way that sees farthest',
		'layers = [',
		...until.map(({ node, kernel, stride }) => `    (${kernel}, ${stride}),  # ${node}`),
		']',
		''
	];
	const pytorch = [
		'import torch',
		'from torch import nn',
		'',
		...listed,
		'# along one axis; the layers need exactly as many pixels as one cell sees',
		'stack = nn.Sequential(*[nn.Conv1d(1, 1, k, stride=s, bias=False) for k, s in layers])',
		`y = stack(torch.zeros(1, 1, ${size}))`,
		'print(y.shape)'
	].join('\n');
	const numpy = [
		...listed,
		'field, jump = 1, 1',
		'for k, s in layers:',
		'    field = field + (k - 1) * jump',
		'    jump = jump * s',
		'    print(field, jump)'
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'y.shape[2]', value: '1' },
		{ numpy: '(field, jump)', value: `(${size}, ${jump})` }
	]);
}
