/** A convolution over one channel as the generated code needs it. */
export interface MatrixCall {
	/** Side of the square input, whose numbers count from 1. */
	readonly size: number;
	/** Side of the square kernel, whose numbers count from 1. */
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
}

/** Python that makes the matrix of a convolution with PyTorch, and compares both ways. */
export function matrixPytorch({ size, kernel, stride, padding }: MatrixCall): string {
	const [inputs, weights] = [size ** 2, kernel ** 2];
	const options = [
		...(stride === 1 ? [] : [`, stride=${stride}`]),
		...(padding === 0 ? [] : [`, padding=${padding}`])
	].join('');
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`x = torch.arange(1., ${inputs + 1}).reshape(1, 1, ${size}, ${size})`,
		`w = torch.arange(1., ${weights + 1}).reshape(1, 1, ${kernel}, ${kernel})`,
		`y = F.conv2d(x, w${options})`,
		'',
		'# what becomes of a single 1 in each place: the columns of the matrix',
		`ones = torch.eye(${inputs}).reshape(${inputs}, 1, ${size}, ${size})`,
		`W = F.conv2d(ones, w${options}).reshape(${inputs}, -1).T`,
		'',
		'print(W)',
		'print((W @ x.flatten()).reshape(y.shape) == y)'
	].join('\n');
}
