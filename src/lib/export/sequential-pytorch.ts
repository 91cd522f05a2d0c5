import { resolveNetwork } from '$lib/engine';
import type { Layer, Network, ResolvedNode } from '$lib/engine';

/** A value as Python writes it. */
function literal(value: unknown): string {
	if (Array.isArray(value)) return `(${value.map(literal).join(', ')})`;
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	return typeof value === 'string' ? `'${value}'` : String(value);
}

/** An option's name in PyTorch: `kernelSize` is `kernel_size`. */
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const classes: Readonly<Partial<Record<Layer['type'], string>>> = {
	conv2d: 'Conv2d',
	linear: 'Linear',
	flatten: 'Flatten',
	maxPool2d: 'MaxPool2d',
	avgPool2d: 'AvgPool2d',
	adaptiveAvgPool2d: 'AdaptiveAvgPool2d',
	relu: 'ReLU',
	tanh: 'Tanh',
	dropout: 'Dropout',
	softmax: 'Softmax'
};

/** Options that PyTorch wants first and without their names. */
const sizes = ['type', 'inChannels', 'outChannels', 'inFeatures', 'outFeatures'];

/** What a module is told first: how much it reads, and how much it makes. */
function sizesOf({ layer, inputShapes: [[, read]] }: ResolvedNode): readonly number[] {
	if (layer.type === 'conv2d') return [read, layer.outChannels];
	return layer.type === 'linear' ? [read, layer.outFeatures] : [];
}

function moduleOf(node: ResolvedNode): string {
	const { layer } = node;
	const name = classes[layer.type];
	if (name === undefined) throw new RangeError(`sequentialPytorch: no module for ${layer.type}`);
	const options = Object.entries(layer)
		.filter(([option, value]) => !sizes.includes(option) && value !== undefined)
		.map(([option, value]) => `${snake(option)}=${literal(value)}`);
	return `nn.${name}(${[...sizesOf(node), ...options].join(', ')})`;
}

/**
 * Python that makes a network whose layers follow one another with PyTorch, and prints the shape that
 * each makes and its parameters. Throws a RangeError for a layer that it has no module for.
 */
export function sequentialPytorch(network: Network, inputShape: readonly number[]): string {
	const [, ...nodes] = resolveNetwork(network, inputShape).nodes;
	return [
		'import torch',
		'from torch import nn',
		'',
		'net = nn.Sequential(',
		...nodes.map((node) => `    ${moduleOf(node)},`),
		')',
		'',
		`x = torch.randn(${inputShape.join(', ')})`,
		'for layer in net:',
		'    x = layer(x)',
		'    parameters = sum(p.numel() for p in layer.parameters())',
		"    print(f'{type(layer).__name__:12} {tuple(x.shape)} {parameters}')"
	].join('\n');
}
