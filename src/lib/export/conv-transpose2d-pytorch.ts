import type { Rational, Tensor } from '$lib/engine';
import { declare, pair } from './python';

type Pair = readonly [height: number, width: number];

/** A transposed convolution as the generated code needs it. */
export interface ConvTranspose2dCall {
	readonly input: Tensor<Rational>;
	/** [channels, filters / groups, kernel height, kernel width]. */
	readonly weight: Tensor<Rational>;
	/** Null for none. */
	readonly bias: Tensor<Rational> | null;
	readonly stride: Pair;
	readonly padding: Pair;
	readonly outputPadding: Pair;
	readonly dilation: Pair;
	readonly groups: number;
}

/** What is not left to PyTorch's defaults, as arguments. */
function optionsOf(call: ConvTranspose2dCall): readonly string[] {
	const given = (name: string, value: Pair, usual: number) =>
		value.some((number) => number !== usual) ? [`${name}=${pair(value)}`] : [];
	return [
		...given('stride', call.stride, 1),
		...given('padding', call.padding, 0),
		...given('output_padding', call.outputPadding, 0),
		...given('dilation', call.dilation, 1),
		...(call.groups === 1 ? [] : [`groups=${call.groups}`])
	];
}

/** Whether the convolution of that output has as many windows as the input has cells. */
const comesBack = ({ outputPadding, stride }: ConvTranspose2dCall) =>
	outputPadding.every((cells, axis) => cells < stride[axis]);

/**
 * Python that computes the same transposed convolution with PyTorch and prints it; and, where the
 * forward convolution comes back to the shape of x, that it does not come back to its numbers.
 */
export function convTranspose2dPytorch(call: ConvTranspose2dCall): string {
	const options = optionsOf(call);
	const forward = options.filter((option) => !option.startsWith('output_padding'));
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', call.input),
		declare('w', call.weight),
		...(call.bias ? [declare('b', call.bias)] : []),
		'',
		`y = F.conv_transpose2d(${['x', 'w', ...(call.bias ? ['bias=b'] : []), ...options].join(', ')})`,
		'print(y.shape)',
		'print(y)',
		...(comesBack(call)
			? [
					'',
					'# The convolution with the same weight comes back to the shape of x, not to its numbers',
					`print(F.conv2d(${['y', 'w', ...forward].join(', ')}))`
				]
			: [])
	].join('\n');
}

/** The way back through a transposed convolution as the generated code needs it. */
export interface ConvTranspose2dBackwardCall extends ConvTranspose2dCall {
	readonly bias: Tensor<Rational>;
	/** The gradient of the loss by the output. */
	readonly gradOutput: Tensor<Rational>;
}

/**
 * Python that hands the same gradient back through the same transposed convolution with PyTorch's
 * autograd and prints the three gradients; and, where it comes back to the shape of x, that the first
 * is a convolution.
 */
export function convTranspose2dBackwardPytorch(call: ConvTranspose2dBackwardCall): string {
	const options = optionsOf(call);
	const forward = options.filter((option) => !option.startsWith('output_padding'));
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', call.input),
		declare('w', call.weight),
		declare('b', call.bias),
		declare('g', call.gradOutput),
		'for t in (x, w, b):',
		'    t.requires_grad_()',
		'',
		`y = F.conv_transpose2d(${['x', 'w', 'bias=b', ...options].join(', ')})`,
		'y.backward(g)  # g is the gradient of the loss by y',
		'print(x.grad, w.grad, b.grad)',
		...(comesBack(call)
			? [
					'',
					'# The first is the convolution of g with the same weight',
					`print(F.conv2d(${['g', 'w', ...forward].join(', ')}))`
				]
			: [])
	].join('\n');
}
