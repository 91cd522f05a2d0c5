import { lossOf } from '$lib/scenes/tiny-cnn/run';
import type { TinyPasses } from '$lib/scenes/tiny-cnn/run';
import { tinyCnnNumpy } from '../numpy/tiny-cnn-numpy';
import { tinyCnnPytorch } from '../tiny-cnn-pytorch';
import { checked, single } from './programs';

/** What the learned tensors are called in the programs, by their names in the network. */
const names = {
	'conv.weight': 'w',
	'conv.bias': 'b',
	'dense.weight': 'v',
	'dense.bias': 'c'
} as const;

/** Programs that train the tiny network for one step, which compute its losses, gradients and new weights. */
export function tinyCnnPrograms({ parameters, first, gradients, updated, again }: TinyPasses) {
	const letters = Object.entries(names);
	return checked({ pytorch: tinyCnnPytorch(parameters), numpy: tinyCnnNumpy(parameters) }, [
		{ pytorch: 'loss', numpy: 'loss', value: single(lossOf(first)) },
		...letters.map(([key, letter]) => ({
			...{ pytorch: `${letter}.grad`, numpy: `grad_${letter}` },
			value: gradients.parameters[key]
		})),
		...letters.map(([key, letter]) => ({ pytorch: letter, numpy: letter, value: updated[key] })),
		{ pytorch: 'again', numpy: 'again', value: single(lossOf(again)) }
	]);
}
