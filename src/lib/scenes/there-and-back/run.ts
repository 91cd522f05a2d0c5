import { axisMoves, conv2d, convTranspose2d, rational, resolveConv2d } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { inputFilled, kernelFilled } from '../conv-transpose2d/fills';
import type { ThereAndBackParameters } from './parameters';

/** A picture, its convolution, and the transposed convolution of that with the same weight. */
export interface ThereAndBackRun {
	readonly picture: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	readonly small: Tensor<Rational>;
	readonly back: Tensor<Rational>;
	/** What the way back has to add, so that the size is that of the picture. */
	readonly outputPadding: number;
	/** How many numbers are what they were. */
	readonly same: number;
}

/** Goes there and back, exactly. */
export function runThereAndBack(parameters: ThereAndBackParameters): ThereAndBackRun {
	const { picture: fill, kernel, seed, size, kernelSize, stride } = parameters;
	const picture = inputFilled(fill, seed, [1, 1, size, size]);
	const weight = kernelFilled(kernel, seed, [1, 1, kernelSize, kernelSize]);
	const { window } = resolveConv2d(picture.shape, weight.shape, { stride });
	const outputPadding = axisMoves(window.vertical).leftover;
	const small = conv2d(picture, weight, null, { stride }, rational);
	const back = convTranspose2d(small, weight, null, { stride, outputPadding }, rational);
	const same = back.data.filter((value, place) =>
		rational.equals(value, picture.data[place])
	).length;
	return { picture, weight, small, back, outputPadding, same };
}
