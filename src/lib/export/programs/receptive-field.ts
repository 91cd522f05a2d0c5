import type { StackParameters } from '$lib/scenes/receptive-field/parameters';
import type { StackRun } from '$lib/scenes/receptive-field/run';
import { stackRecursion } from '../numpy/stack-numpy';
import { stackPytorch } from '../stack-pytorch';
import { checked } from './programs';

/** Programs of a stack of layers: one finds by gradients what it sees, the other by the recursion. */
export function stackPrograms({ size, layers }: StackParameters, { lines, upwards }: StackRun) {
	const top = upwards[upwards.length - 1];
	return checked({ pytorch: stackPytorch(size, layers), numpy: stackRecursion(size, layers) }, [
		{ pytorch: 'y.shape[2]', numpy: 'size', value: `${lines[lines.length - 1].size}` },
		{ numpy: '(field, jump)', value: `(${top.size}, ${top.jump})` }
	]);
}
