import { float64 } from '../../arithmetic/float64';
import type { Tensor } from '../../tensor/tensor';
import { activate, activateBackward, type InputGradient } from './pointwise';
import {
	eluPointwise,
	geluPointwise,
	seluPointwise,
	sigmoidPointwise,
	siluPointwise,
	softplusPointwise,
	tanhPointwise,
	type EluOptions,
	type GeluOptions,
	type SoftplusOptions
} from './smooth';

type Doubles = Tensor<number>;

/**
 * 1 / (1 + e^(−x)) for every element of x of any shape, in doubles. Throws an EngineError if x has
 * not its shape's length (https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html).
 */
export function sigmoid(x: Doubles): Doubles {
	return activate(sigmoidPointwise, x);
}

/** The gradient of `sigmoid`. Throws an EngineError if x and gradOutput differ in shape. */
export function sigmoidBackward(x: Doubles, gradOutput: Doubles): InputGradient<number> {
	return activateBackward(sigmoidPointwise, x, gradOutput, float64);
}

/**
 * The hyperbolic tangent of every element of x of any shape, in doubles. Throws an EngineError if x
 * has not its shape's length (https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html).
 */
export function tanh(x: Doubles): Doubles {
	return activate(tanhPointwise, x);
}

/** The gradient of `tanh`. Throws an EngineError if x and gradOutput differ in shape. */
export function tanhBackward(x: Doubles, gradOutput: Doubles): InputGradient<number> {
	return activateBackward(tanhPointwise, x, gradOutput, float64);
}

/**
 * x · σ(x), also called swish, for every element of x of any shape, in doubles. Throws an EngineError
 * if x has not its shape's length (https://pytorch.org/docs/stable/generated/torch.nn.SiLU.html).
 */
export function silu(x: Doubles): Doubles {
	return activate(siluPointwise, x);
}

/** The gradient of `silu`. Throws an EngineError if x and gradOutput differ in shape. */
export function siluBackward(x: Doubles, gradOutput: Doubles): InputGradient<number> {
	return activateBackward(siluPointwise, x, gradOutput, float64);
}

/**
 * x where x > 0, alpha · (eˣ − 1) elsewhere, for x of any shape, in doubles. Throws an EngineError if
 * alpha is not finite (https://pytorch.org/docs/stable/generated/torch.nn.ELU.html).
 */
export function elu(x: Doubles, options: EluOptions): Doubles {
	return activate(eluPointwise(options), x);
}

/** The gradient of `elu`. Throws an EngineError if x and gradOutput differ in shape. */
export function eluBackward(
	x: Doubles,
	options: EluOptions,
	gradOutput: Doubles
): InputGradient<number> {
	return activateBackward(eluPointwise(options, 'eluBackward'), x, gradOutput, float64);
}

/**
 * ELU with the two constants that keep mean 0 and variance 1, for x of any shape, in doubles. Throws
 * an EngineError if x has not its shape's length
 * (https://pytorch.org/docs/stable/generated/torch.nn.SELU.html).
 */
export function selu(x: Doubles): Doubles {
	return activate(seluPointwise, x);
}

/** The gradient of `selu`. Throws an EngineError if x and gradOutput differ in shape. */
export function seluBackward(x: Doubles, gradOutput: Doubles): InputGradient<number> {
	return activateBackward(seluPointwise, x, gradOutput, float64);
}

/**
 * x · Φ(x), exactly or by tanh, for every element of x of any shape, in doubles. Throws an
 * EngineError for another `approximate`
 * (https://pytorch.org/docs/stable/generated/torch.nn.GELU.html).
 */
export function gelu(x: Doubles, options: GeluOptions): Doubles {
	return activate(geluPointwise(options), x);
}

/** The gradient of `gelu`. Throws an EngineError if x and gradOutput differ in shape. */
export function geluBackward(
	x: Doubles,
	options: GeluOptions,
	gradOutput: Doubles
): InputGradient<number> {
	return activateBackward(geluPointwise(options, 'geluBackward'), x, gradOutput, float64);
}

/**
 * ln(1 + e^(beta · x)) / beta, a smooth ReLU, for x of any shape, in doubles. Throws an EngineError
 * if beta is not positive (https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html).
 */
export function softplus(x: Doubles, options: SoftplusOptions): Doubles {
	return activate(softplusPointwise(options), x);
}

/** The gradient of `softplus`. Throws an EngineError if x and gradOutput differ in shape. */
export function softplusBackward(
	x: Doubles,
	options: SoftplusOptions,
	gradOutput: Doubles
): InputGradient<number> {
	return activateBackward(softplusPointwise(options, 'softplusBackward'), x, gradOutput, float64);
}
