import { lastStep } from '$lib/scenes/softmax/run';
import type { SoftmaxRun } from '$lib/scenes/softmax/run';
import { softmaxNumpy } from '../numpy/softmax-numpy';
import { softmaxPytorch } from '../softmax-pytorch';
import { checked, row } from './programs';

/** Programs of a softmax, which compute the shares. */
export function softmaxPrograms(run: SoftmaxRun) {
	return checked({ pytorch: softmaxPytorch(run), numpy: softmaxNumpy(run) }, [
		{ pytorch: 'p', numpy: 'p', value: row(lastStep(run).outputs) }
	]);
}
