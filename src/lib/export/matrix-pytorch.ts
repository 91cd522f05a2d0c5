import type { Rational, Tensor } from '$lib/engine';
import { declare } from './python';

/** A layer over one channel, written as a matrix, as the generated code needs it. */
export interface MatrixCall {
	readonly connection: 'dense' | 'local' | 'convolution';
	/** Side of the square input, whose numbers count from 1. */
	readonly size: number;
	/** Side of the square kernel, whose numbers count from 1. */
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	/** [outputs, inputs]; the code of a convolution makes it by itself. */
	readonly matrix: Tensor<Rational>;
}

/**
 * Python that makes the matrix of a convolution with PyTorch, and compares both ways; or that
 * multiplies by the matrix of a layer without shared weights.
 */
export function matrixPytorch(call: MatrixCall): string {
	const { connection, size, kernel, stride, padding, matrix } = call;
	const [inputs, weights] = [size ** 2, kernel ** 2];
	const counting = (until: number) => `torch.arange(1, ${until + 1}, dtype=torch.float64)`;
	if (connection !== 'convolution')
		return [
			'import torch',
			'',
			`x = ${counting(inputs)}`,
			declare('W', matrix),
			'',
			'y = W @ x',
			'print(y)',
			'print(W.count_nonzero())'
		].join('\n');
	const options = [
		...(stride === 1 ? [] : [`, stride=${stride}`]),
		...(padding === 0 ? [] : [`, padding=${padding}`])
	].join('');
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`x = ${counting(inputs)}.reshape(1, 1, ${size}, ${size})`,
		`w = ${counting(weights)}.reshape(1, 1, ${kernel}, ${kernel})`,
		`y = F.conv2d(x, w${options})`,
		'',
		'# what becomes of a single 1 in each place: the columns of the matrix',
		`ones = torch.eye(${inputs}, dtype=torch.float64).reshape(${inputs}, 1, ${size}, ${size})`,
		`W = F.conv2d(ones, w${options}).reshape(${inputs}, -1).T`,
		'',
		'print(W)',
		'print((W @ x.flatten()).reshape(y.shape) == y)'
	].join('\n');
}
