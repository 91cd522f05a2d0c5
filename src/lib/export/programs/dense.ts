import type { DenseRun } from '$lib/scenes/dense/run';
import { densePytorch } from '../dense-pytorch';
import type { DenseCall } from '../dense-pytorch';
import { denseNumpy } from '../numpy/dense-numpy';
import { checked, row } from './programs';

/** Programs of a dense layer, which compute its outputs. */
export function densePrograms(call: DenseCall, { output }: DenseRun) {
	return checked({ pytorch: densePytorch(call), numpy: denseNumpy(call) }, [
		{ pytorch: 'y.flatten()', numpy: 'y.ravel()', value: row(output.data) }
	]);
}
