import type { PaddingMode, Rational, Sides, Tensor } from '$lib/engine';
import { declare, pair } from './python';

/** A convolution as the generated code needs it. */
export interface Conv2dCall {
	readonly input: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	/** Null for none. */
	readonly bias: Tensor<Rational> | null;
	readonly stride: readonly [height: number, width: number];
	readonly sides: Sides;
	readonly paddingMode: PaddingMode;
	readonly dilation: readonly [height: number, width: number];
	readonly groups: number;
	readonly rotateKernel: boolean;
	/** The output cell that the last line prints. */
	readonly output: readonly [n: number, oc: number, oh: number, ow: number];
}

/**
 * Python that computes the same convolution with PyTorch and prints one cell of it: the numbers of
 * torch.nn.functional.conv2d are the page's. Sides that differ and padding that is not zeros go
 * through torch.nn.functional.pad, as conv2d itself takes neither.
 */
export function conv2dPytorch(call: Conv2dCall): string {
	const { top, left, bottom, right } = call.sides;
	const isPadded = top + left + bottom + right > 0;
	const isOption = call.paddingMode === 'zeros' && top === bottom && left === right;
	const isPaddedFirst = isPadded && !isOption;
	const mode = call.paddingMode === 'zeros' ? '' : `, mode='${call.paddingMode}'`;
	const options = [
		...(call.bias ? ['bias=b'] : []),
		...(call.stride.some((step) => step !== 1) ? [`stride=${pair(call.stride)}`] : []),
		...(isPadded && isOption ? [`padding=${pair([top, left])}`] : []),
		...(call.dilation.some((step) => step !== 1) ? [`dilation=${pair(call.dilation)}`] : []),
		...(call.groups !== 1 ? [`groups=${call.groups}`] : [])
	];
	const weight = call.rotateKernel ? 'w.flip(2, 3)' : 'w';
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', call.input),
		declare('w', call.weight),
		...(call.bias ? [declare('b', call.bias)] : []),
		'',
		...(isPaddedFirst ? [`x = F.pad(x, (${left}, ${right}, ${top}, ${bottom})${mode})`] : []),
		`y = F.conv2d(${['x', weight, ...options].join(', ')})`,
		`print(y.shape, y[${call.output.join(', ')}])`
	].join('\n');
}
