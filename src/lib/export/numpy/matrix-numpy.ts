import type { MatrixCall } from '../matrix-pytorch';
import { declareArray } from '../python';
import { padded, windowImports, windowsOf } from './windows-numpy';

/**
 * Python that makes the matrix of a convolution with NumPy alone, and multiplies; or that multiplies by
 * the matrix of a layer without shared weights.
 */
export function matrixNumpy(call: MatrixCall): string {
	const { connection, size, kernel, stride, padding, matrix } = call;
	const [inputs, weights] = [size ** 2, kernel ** 2];
	const counting = (until: number) => `np.arange(1, ${until + 1})`;
	if (connection !== 'convolution')
		return [
			'import numpy as np',
			'',
			`x = ${counting(inputs)}`,
			declareArray('W', matrix),
			'',
			'y = W @ x',
			'print(y)',
			'print(np.count_nonzero(W))'
		].join('\n');
	const sides = { top: padding, bottom: padding, left: padding, right: padding };
	const source = padded('ones', sides);
	const windows = windowsOf(source, [kernel, kernel], [stride, stride], [1, 1]);
	return [
		...windowImports,
		'',
		`x = ${counting(inputs)}`,
		`w = ${counting(weights)}.reshape(1, 1, ${kernel}, ${kernel})`,
		'',
		'# what becomes of a single 1 in each place: the columns of the matrix',
		`ones = np.eye(${inputs}).reshape(${inputs}, 1, ${size}, ${size})`,
		`windows = ${windows}`,
		`W = np.einsum('nchwij,ocij->nohw', windows, w).reshape(${inputs}, -1).T`,
		'y = W @ x',
		'',
		'print(W)',
		'print(y)'
	].join('\n');
}
