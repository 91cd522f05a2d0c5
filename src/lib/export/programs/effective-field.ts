import { gradientField, KERNEL, stackWeights } from '$lib/scenes/effective-field/gradient';
import type { EffectiveParameters } from '$lib/scenes/effective-field/parameters';
import { literal } from '../python';
import { checked, single } from './programs';

/** The weights of the page as a list of arrays, from the lowest layer up. */
function weightLines(parameters: EffectiveParameters, array: (numbers: string) => string) {
	return [
		'# the weights of this page, from the lowest layer up: [out, in, height, width]',
		'weights = [',
		...stackWeights(parameters).map((weight) => `    ${array(literal(weight, '    '))},`),
		']'
	];
}

/** A stack of the page's weights, which PyTorch goes back through by itself. */
function pytorchStack(parameters: EffectiveParameters): readonly string[] {
	if (parameters.weights === 'ones')
		return [
			`layers = [nn.Conv2d(1, 1, ${KERNEL}, bias=False) for _ in range(${parameters.depth})]`,
			'stack = nn.Sequential(*layers).double()',
			'for weight in stack.parameters():',
			'    nn.init.ones_(weight)'
		];
	return [
		...weightLines(parameters, (numbers) => `torch.tensor(${numbers}, dtype=torch.float64)`),
		'stack = nn.Sequential()',
		'for layer, weight in enumerate(weights):',
		`    convolution = nn.Conv2d(weight.shape[1], weight.shape[0], ${KERNEL}, bias=False)`,
		'    convolution.weight = nn.Parameter(weight)',
		"    stack.add_module(f'conv{layer + 1}', convolution)"
	];
}

/** The gradient of the one number by all that it sees, found with NumPy. */
function numpyInfluence(parameters: EffectiveParameters): readonly string[] {
	if (parameters.weights === 'ones')
		return [
			'# with ones, the gradient along a row is a box folded with itself, layer by layer',
			'along = np.ones(1)',
			`for layer in range(${parameters.depth}):`,
			`    along = np.convolve(along, np.ones(${KERNEL}))`,
			'influence = np.outer(along, along)'
		];
	return [
		...weightLines(parameters, (numbers) => `np.array(${numbers})`),
		'g = np.ones((1, 1, 1))  # of the one number by itself; now back, a layer at a time',
		'for w in reversed(weights):',
		'    height, width = g.shape[1:]',
		`    below = np.zeros((w.shape[1], height + ${KERNEL - 1}, width + ${KERNEL - 1}))`,
		`    for u in range(${KERNEL}):`,
		`        for v in range(${KERNEL}):`,
		"            back = np.einsum('oc,ohw->chw', w[:, :, u, v], g)",
		'            below[:, u:u + height, v:v + width] += back',
		'    g = below',
		'influence = np.abs(g[0])'
	];
}

/**
 * Programs that find how far the gradient of one output number spreads over all that it can see: with
 * ones, or with the weights that were drawn for the page.
 */
export function effectiveFieldPrograms(parameters: EffectiveParameters) {
	const { side, half, halfShare, deviation } = gradientField(parameters);
	const start = (side - half) / 2;
	const middle = `[${start}:${start + half}, ${start}:${start + half}]`;
	const ending = [
		`share = influence${middle}.sum() / influence.sum()`,
		'along = influence.sum(1)  # of each row'
	];
	const spread = (places: string, root: string) => [
		`places = ${places}`,
		'centre = (places * along).sum() / along.sum()',
		`deviation = ${root}((places - centre) ** 2 @ along / along.sum())`,
		'print(share, deviation)  # of the square in the middle that is half as wide'
	];
	const pytorch = [
		'import torch',
		'from torch import nn',
		'',
		...pytorchStack(parameters),
		'',
		`x = torch.zeros(1, 1, ${side}, ${side}, dtype=torch.float64, requires_grad=True)`,
		'stack(x).sum().backward()',
		'influence = x.grad[0, 0].abs()',
		...ending,
		...spread(`torch.arange(${side}).double()`, 'torch.sqrt')
	].join('\n');
	const numpy = [
		'import numpy as np',
		'',
		...numpyInfluence(parameters),
		...ending,
		...spread(`np.arange(${side})`, 'np.sqrt')
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'share', numpy: 'share', value: single(halfShare) },
		{ pytorch: 'deviation', numpy: 'deviation', value: single(deviation) }
	]);
}
