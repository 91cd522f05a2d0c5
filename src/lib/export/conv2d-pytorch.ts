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

/** What the lines of a convolution are made from; see `conv2dLines`. */
export type Conv2dNumbers = Omit<Conv2dCall, 'output'>;

/** Whether conv2d takes the padding itself: zeros, as many at either end. */
function isOption({ sides, paddingMode }: Conv2dNumbers): boolean {
	const { top, left, bottom, right } = sides;
	return paddingMode === 'zeros' && top === bottom && left === right;
}

/** Whether the padding has to be added before, by torch.nn.functional.pad. */
export function isPaddedFirst(call: Conv2dNumbers): boolean {
	return Object.values(call.sides).some((side) => side > 0) && !isOption(call);
}

/** What is not left to PyTorch's defaults, as arguments; the bias is not among them. */
export function conv2dArguments(call: Conv2dNumbers): readonly string[] {
	const { top, left } = call.sides;
	return [
		...(call.stride.some((step) => step !== 1) ? [`stride=${pair(call.stride)}`] : []),
		...(isOption(call) && top + left > 0 ? [`padding=${pair([top, left])}`] : []),
		...(call.dilation.some((step) => step !== 1) ? [`dilation=${pair(call.dilation)}`] : []),
		...(call.groups !== 1 ? [`groups=${call.groups}`] : [])
	];
}

/** The lines that declare the numbers of a convolution. */
export function conv2dDeclarations(call: Conv2dNumbers): readonly string[] {
	return [
		declare('x', call.input),
		declare('w', call.weight),
		...(call.bias ? [declare('b', call.bias)] : [])
	];
}

/**
 * The lines that compute y from x, w and b. Sides that differ and padding that is not zeros go
 * through torch.nn.functional.pad, as conv2d itself takes neither; `padded` names its result.
 */
export function conv2dLines(call: Conv2dNumbers, padded = 'x'): readonly string[] {
	const { top, left, bottom, right } = call.sides;
	const isPadded = isPaddedFirst(call);
	const mode = call.paddingMode === 'zeros' ? '' : `, mode='${call.paddingMode}'`;
	const weight = call.rotateKernel ? 'w.flip(2, 3)' : 'w';
	const options = [...(call.bias ? ['bias=b'] : []), ...conv2dArguments(call)];
	return [
		...(isPadded ? [`${padded} = F.pad(x, (${left}, ${right}, ${top}, ${bottom})${mode})`] : []),
		`y = F.conv2d(${[isPadded ? padded : 'x', weight, ...options].join(', ')})`
	];
}

/**
 * Python that computes the same convolution with PyTorch and prints one cell of it: the numbers of
 * torch.nn.functional.conv2d are the page's.
 */
export function conv2dPytorch(call: Conv2dCall): string {
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		...conv2dDeclarations(call),
		'',
		...conv2dLines(call),
		`print(y.shape, y[${call.output.join(', ')}])`
	].join('\n');
}
