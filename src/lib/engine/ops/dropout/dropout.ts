import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireFinite, requireRange } from '../../errors';
import { mapTensor, requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import type { InputGradient } from '../activations/pointwise';

/** What torch.nn.Dropout can be told. */
export interface DropoutOptions<T> {
	/** The probability that an element is dropped; 1/2. */
	readonly p?: T;
	/** Whether anything is dropped at all; false. */
	readonly training?: boolean;
}

/** The output of dropout, and which elements were kept. */
export interface DropoutResult<T> {
	readonly output: Tensor<T>;
	/** True where an element was kept, of the shape of x. */
	readonly mask: Tensor<boolean>;
}

/**
 * What kept elements are multiplied by: 1 / (1 − p), or 1 outside training; 0 if all are dropped.
 * Throws an EngineError if p is not between 0 and 1.
 */
export function dropoutScale<T>(
	op: string,
	options: DropoutOptions<T>,
	arithmetic: Arithmetic<T>
): T {
	const { p = arithmetic.from('0.5'), training = false } = options;
	const probability = arithmetic.toNumber(p);
	requireFinite(op, 'p', probability);
	requireRange(op, 'p', probability, probability >= 0 && probability <= 1, 'between 0 and 1');
	const { zero, one } = arithmetic;
	if (!training) return one;
	return probability === 1 ? zero : arithmetic.div(one, arithmetic.sub(one, p));
}

/**
 * Which elements of a tensor of this shape are kept: each with probability 1 − p, one call of
 * `random` (from 0 up to 1) an element in row-major order; outside training all, without a call.
 */
export function dropoutMask<T>(
	shape: readonly number[],
	options: DropoutOptions<T>,
	random: () => number,
	arithmetic: Arithmetic<T>
): Tensor<boolean> {
	dropoutScale('dropoutMask', options, arithmetic);
	const { p = arithmetic.from('0.5'), training = false } = options;
	const probability = arithmetic.toNumber(p);
	const length = shape.reduce((product, extent) => product * extent, 1);
	return { shape, data: Array.from({ length }, () => !training || random() >= probability) };
}

/** The elements of a tensor that a mask keeps, scaled; 0 for the others. */
function masked<T>(
	source: Tensor<T>,
	mask: Tensor<boolean>,
	scale: T,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return mapTensor(source, (value, place) =>
		mask.data[place] ? arithmetic.mul(value, scale) : arithmetic.zero
	);
}

/**
 * Inverted dropout: in training each element of x, of any shape, is dropped with probability p and the rest divided
 * by 1 − p, so that the expected value stays; otherwise x. `random` is a seeded generator. Throws an
 * EngineError if p is not between 0 and 1 (https://pytorch.org/docs/stable/generated/torch.nn.Dropout.html).
 */
export function dropout<T>(
	x: Tensor<T>,
	options: DropoutOptions<T>,
	random: () => number,
	arithmetic: Arithmetic<T>
): DropoutResult<T> {
	requireLength('dropout', 'x', x);
	const scale = dropoutScale('dropout', options, arithmetic);
	const mask = dropoutMask(x.shape, options, random, arithmetic);
	return { output: masked(x, mask, scale, arithmetic), mask };
}

/** The gradient of `dropout`, by the mask of its forward pass. Throws an EngineError if shapes differ. */
export function dropoutBackward<T>(
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): InputGradient<T> {
	const op = 'dropoutBackward';
	requireLength(op, 'mask', mask);
	requireTensor(op, 'gradOutput', gradOutput, mask.shape);
	return { input: masked(gradOutput, mask, dropoutScale(op, options, arithmetic), arithmetic) };
}
