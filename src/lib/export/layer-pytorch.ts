/** A convolutional layer as the generated code needs it. */
export interface LayerCall {
	readonly inChannels: number;
	readonly outChannels: number;
	readonly kernel: number;
	readonly groups: number;
	/** Side of the square input. */
	readonly size: number;
	readonly bias: boolean;
}

/** Python that makes the layer with PyTorch and prints its shapes and its number of parameters. */
export function layerPytorch(layer: LayerCall): string {
	const { inChannels, outChannels, kernel, groups, size, bias } = layer;
	const options = [
		...[`${inChannels}`, `${outChannels}`, `kernel_size=${kernel}`],
		...(groups === 1 ? [] : [`groups=${groups}`]),
		...(bias ? [] : ['bias=False'])
	].join(', ');
	return [
		'import torch',
		'from torch import nn',
		'',
		`layer = nn.Conv2d(${options})`,
		`x = torch.randn(1, ${inChannels}, ${size}, ${size})`,
		'',
		'print(layer(x).shape)',
		'print(layer.weight.shape)',
		'print(sum(p.numel() for p in layer.parameters()))'
	].join('\n');
}
