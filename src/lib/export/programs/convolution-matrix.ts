import type { MatrixParameters } from '$lib/scenes/convolution-matrix/parameters';
import type { MatrixRun } from '$lib/scenes/convolution-matrix/run';
import { matrixPytorch } from '../matrix-pytorch';
import { matrixNumpy } from '../numpy/matrix-numpy';
import { checked, row } from './programs';

/** Programs of a layer as a matrix, which compute the matrix and the output. */
export function matrixPrograms(parameters: MatrixParameters, { matrix, output }: MatrixRun) {
	const call = { ...parameters, matrix };
	return checked({ pytorch: matrixPytorch(call), numpy: matrixNumpy(call) }, [
		...(parameters.connection === 'convolution'
			? [{ pytorch: 'W', numpy: 'W', value: matrix }]
			: []),
		{ pytorch: 'y.flatten()', numpy: 'y', value: row(output.data) }
	]);
}
