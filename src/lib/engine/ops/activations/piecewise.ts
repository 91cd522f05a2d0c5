import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireFinite } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { activate, activateBackward, type InputGradient, type Pointwise } from './pointwise';

/** What torch.nn.LeakyReLU can be told. */
export interface LeakyReluOptions<T> {
	/** The slope of the negative part; 1/100. */
	readonly negativeSlope?: T;
}

/** ReLU as a function of one number: max(0, x), with slope 0 at 0. */
export function reluPointwise<T>(arithmetic: Arithmetic<T>): Pointwise<T> {
	const { zero, one, compare } = arithmetic;
	return {
		op: 'relu',
		// Adding 0 keeps NaN, which is no number to hide, and turns −0 into 0.
		value: (x) => (compare(x, zero) < 0 ? zero : arithmetic.add(x, zero)),
		slope: (x) => (compare(x, zero) > 0 ? one : zero)
	};
}

/**
 * Leaky ReLU as a function of one number: x if x > 0, negativeSlope · x otherwise; its slope at 0 is
 * negativeSlope. Throws an EngineError, in the name of `op`, if the negative slope is not finite.
 */
export function leakyReluPointwise<T>(
	options: LeakyReluOptions<T>,
	arithmetic: Arithmetic<T>,
	op = 'leakyRelu'
): Pointwise<T> {
	const { zero, one, compare } = arithmetic;
	const { negativeSlope = arithmetic.from('0.01') } = options;
	requireFinite(op, 'negativeSlope', arithmetic.toNumber(negativeSlope));
	return {
		op: 'leakyRelu',
		value: (x) => (compare(x, zero) > 0 ? x : arithmetic.mul(negativeSlope, x)),
		slope: (x) => (compare(x, zero) > 0 ? one : negativeSlope)
	};
}

/** Hard sigmoid as a function of one number: (x + 3) / 6, kept between 0 and 1; slope 0 at −3 and 3. */
export function hardSigmoidPointwise<T>(arithmetic: Arithmetic<T>): Pointwise<T> {
	const { zero, one, compare } = arithmetic;
	const [three, six] = [arithmetic.from(3), arithmetic.from(6)];
	const shifted = (x: T) => arithmetic.add(x, three);
	return {
		op: 'hardSigmoid',
		value(x) {
			if (compare(shifted(x), zero) < 0) return zero;
			return compare(x, three) > 0 ? one : arithmetic.div(shifted(x), six);
		},
		slope: (x) =>
			compare(shifted(x), zero) > 0 && compare(x, three) < 0 ? arithmetic.div(one, six) : zero
	};
}

/**
 * max(0, x) for every element of x of any shape. Throws an EngineError if x has not its shape's
 * length (https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html).
 */
export function relu<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return activate(reluPointwise(arithmetic), x);
}

/** The gradient of `relu`: gradOutput where x > 0, otherwise 0. Throws an EngineError if shapes differ. */
export function reluBackward<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): InputGradient<T> {
	return activateBackward(reluPointwise(arithmetic), x, gradOutput, arithmetic);
}

/**
 * x where x > 0, negativeSlope · x elsewhere, for x of any shape. Throws an EngineError if the slope is
 * not finite (https://pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html).
 */
export function leakyRelu<T>(
	x: Tensor<T>,
	options: LeakyReluOptions<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return activate(leakyReluPointwise(options, arithmetic), x);
}

/** The gradient of `leakyRelu`. Throws an EngineError if x and gradOutput differ in shape. */
export function leakyReluBackward<T>(
	x: Tensor<T>,
	options: LeakyReluOptions<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): InputGradient<T> {
	const activation = leakyReluPointwise(options, arithmetic, 'leakyReluBackward');
	return activateBackward(activation, x, gradOutput, arithmetic);
}

/**
 * 0 up to −3, 1 from 3 on, (x + 3) / 6 between, for x of any shape. Throws an EngineError if x has not
 * its shape's length (https://pytorch.org/docs/stable/generated/torch.nn.Hardsigmoid.html).
 */
export function hardSigmoid<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return activate(hardSigmoidPointwise(arithmetic), x);
}

/** The gradient of `hardSigmoid`. Throws an EngineError if x and gradOutput differ in shape. */
export function hardSigmoidBackward<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): InputGradient<T> {
	return activateBackward(hardSigmoidPointwise(arithmetic), x, gradOutput, arithmetic);
}
