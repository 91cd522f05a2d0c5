/** A layer of a stack as the generated code needs it, the same along both axes. */
export interface StackLayerCall {
	readonly kind: 'conv' | 'pool';
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	readonly dilation: number;
}

function layerCode({ kind, kernel, stride, padding, dilation }: StackLayerCall): string {
	const options = [
		`${kernel}`,
		...(stride === 1 ? [] : [`stride=${stride}`]),
		...(padding === 0 ? [] : [`padding=${padding}`]),
		...(dilation === 1 ? [] : [`dilation=${dilation}`]),
		'bias=False'
	];
	const remark = kind === 'pool' ? '  # reads what MaxPool2d reads, and hides none of it' : '';
	return `    nn.Conv2d(1, 1, ${options.join(', ')}),${remark}`;
}

/**
 * Python that finds with PyTorch what the middle cell of a stack sees: with weights of one, the input
 * cells whose gradient is not zero (https://pytorch.org/docs/stable/generated/torch.Tensor.backward.html).
 */
export function stackPytorch(size: number, layers: readonly StackLayerCall[]): string {
	return [
		'import torch',
		'from torch import nn',
		'',
		'stack = nn.Sequential(',
		...layers.map(layerCode),
		')',
		'for weight in stack.parameters():',
		'    nn.init.ones_(weight)',
		'',
		`x = torch.zeros(1, 1, ${size}, ${size}, requires_grad=True)`,
		'y = stack(x)',
		'row, column = (y.shape[2] - 1) // 2, (y.shape[3] - 1) // 2',
		'y[0, 0, row, column].backward()',
		'seen = x.grad[0, 0].nonzero()',
		'print(y.shape, seen.min(0).values, seen.max(0).values)'
	].join('\n');
}
