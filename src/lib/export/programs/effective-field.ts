import { KERNEL } from '$lib/scenes/effective-field/gradient';
import type { GradientField } from '$lib/scenes/effective-field/gradient';
import type { EffectiveParameters } from '$lib/scenes/effective-field/parameters';
import { checked, single } from './programs';
import type { Programs } from './programs';

/**
 * Programs that find how far the gradient of one output number spreads over all that it can see. With
 * random weights PyTorch draws its own, so that only its tendency is the page's; with ones each number is.
 */
export function effectiveFieldPrograms(
	{ depth, weights }: EffectiveParameters,
	{ side, half, halfShare, deviation }: GradientField
): Programs {
	const isOnes = weights === 'ones';
	const start = (side - half) / 2;
	const middle = `[${start}:${start + half}, ${start}:${start + half}]`;
	const pytorch = [
		'import torch',
		'from torch import nn',
		'',
		isOnes
			? `layers = [nn.Conv2d(1, 1, ${KERNEL}, bias=False) for _ in range(${depth})]`
			: `widths = [1] + [3] * ${depth - 1} + [1]`,
		...(isOnes
			? []
			: [`layers = [nn.Conv2d(m, n, ${KERNEL}, bias=False) for m, n in zip(widths, widths[1:])]`]),
		'stack = nn.Sequential(*layers).double()',
		...(isOnes ? ['for weight in stack.parameters():', '    nn.init.ones_(weight)'] : []),
		'',
		`x = torch.zeros(1, 1, ${side}, ${side}, dtype=torch.float64, requires_grad=True)`,
		'stack(x).sum().backward()',
		'influence = x.grad[0, 0].abs()',
		`share = influence${middle}.sum() / influence.sum()`,
		'print(share)  # of the square in the middle that is half as wide'
	].join('\n');
	if (!isOnes) return { pytorch };
	const numpy = [
		'import numpy as np',
		'',
		'# with ones, the gradient along a row is a box folded with itself, layer by layer',
		'along = np.ones(1)',
		`for layer in range(${depth}):`,
		`    along = np.convolve(along, np.ones(${KERNEL}))`,
		'influence = np.outer(along, along)',
		`share = influence${middle}.sum() / influence.sum()`,
		`places = np.arange(${side}) - ${(side - 1) / 2}`,
		'deviation = np.sqrt((places ** 2 * along).sum() / along.sum())',
		'print(share, deviation)'
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'share', numpy: 'share', value: single(halfShare) },
		{ numpy: 'deviation', value: single(deviation) }
	]);
}
