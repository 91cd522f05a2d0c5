import { tensor } from '$lib/engine';
import { layers } from '$lib/scenes/digit-cnn/layers';
import { largestOf, unitsOf } from '$lib/scenes/saliency/gradients';
import type { SaliencyRun } from '$lib/scenes/saliency/run';
import type { NamedTensor } from '../data/run-tensors';
import { digitPytorchLines, layerTensors } from './digit-cnn';
import { checked, row, single } from './programs';

const askedLayer = ({ parameters }: SaliencyRun) =>
	parameters.output === 'score' ? ('dense' as const) : ('softmax' as const);

/** The numbers of every layer, and the gradients of the number asked about by those before it. */
export function saliencyTensors(run: SaliencyRun): readonly NamedTensor[] {
	const asked = askedLayer(run);
	const before = layers.slice(0, layers.findIndex(({ id }) => id === asked) + 1);
	return [
		...layerTensors(run.maps),
		...before.map(({ id, channels, height, width }) => ({
			name: `gradients.${id}`,
			tensor: tensor(
				[channels, height, width],
				Array.from(run.gradients[id], (gradient) => gradient / unitsOf(id, asked))
			)
		}))
	];
}

/** A program that finds the gradient of the number asked about by each pixel. `address` is where the weights are. */
export function saliencyPrograms(run: SaliencyRun, address: string) {
	const asked = askedLayer(run);
	const gradient = Array.from(run.gradients.input, (value) => value / unitsOf('input', asked));
	const pytorch = [
		...digitPytorchLines(run.maps, address, true),
		`${asked === 'dense' ? 'z' : 'p'}[${run.digit}].backward()`,
		'saliency = x.grad[0, 0]',
		'print(saliency)'
	].join('\n');
	return checked({ pytorch }, [
		{ pytorch: 'p.detach()', value: row([...run.maps.softmax]) },
		{ pytorch: 'saliency.abs().max()', value: single(largestOf(gradient)) },
		{
			pytorch: 'saliency.sum()',
			value: single(gradient.reduce((total, value) => total + value, 0))
		}
	]);
}
