import { elementCount, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { gradientOf } from '../window/gradient-choice';

/** What an input can start from. */
export const inputFills = ['counting', 'random', 'ones', 'oneHot'] as const;
export type InputFill = (typeof inputFills)[number];

/** What a kernel can start from. */
export const kernelFills = ['counting', 'random', 'ones', 'bilinear'] as const;
export type KernelFill = (typeof kernelFills)[number];

/** The numbers 1, 2, 3 … in a shape. */
function counting(shape: readonly number[]): Tensor<Rational> {
	const cells = Array.from({ length: elementCount(shape) }, (_, place) => rational.from(place + 1));
	return tensor(shape, cells);
}

/**
 * The weights along one axis of the kernel that interpolates linearly: a tent as wide as the kernel
 * (J. Long, E. Shelhamer, T. Darrell, Fully Convolutional Networks, 2015).
 */
function tent(size: number): readonly Rational[] {
	const slope = Math.floor((size + 1) / 2);
	return Array.from({ length: size }, (_, at) =>
		rational.from(`${2 * slope - Math.abs(2 * at - size + 1)}/${2 * slope}`)
	);
}

/** The kernel [C, O, kh, kw] that interpolates between the cells of each map, the same for all. */
function bilinear(shape: readonly number[]): Tensor<Rational> {
	const [channels, filters, height, width] = shape;
	const plane = tent(height).flatMap((down) =>
		tent(width).map((across) => rational.mul(down, across))
	);
	return tensor(shape, Array.from({ length: channels * filters }, () => plane).flat());
}

/** The input of a shape [1, C, H, W]: counted, drawn from a seed, ones, or a single one. */
export function inputFilled(fill: InputFill, seed: number, shape: readonly number[]) {
	return fill === 'counting' ? counting(shape) : gradientOf(fill, seed, shape);
}

/** The weight of a shape [C, O / groups, kh, kw]: counted, drawn from a seed, ones, or a tent. */
export function kernelFilled(fill: KernelFill, seed: number, shape: readonly number[]) {
	if (fill === 'counting') return counting(shape);
	return fill === 'bilinear' ? bilinear(shape) : gradientOf(fill, seed + 1, shape);
}
