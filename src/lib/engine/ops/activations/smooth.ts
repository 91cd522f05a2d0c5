import { requireFinite, requireKnownName, requireRange } from '../../errors';
import { erfc } from './erf';
import type { Pointwise } from './pointwise';

/** What torch.nn.ELU can be told. */
export interface EluOptions {
	/** What the negative part falls to, with its sign changed; 1. */
	readonly alpha?: number;
}

/** What torch.nn.GELU can be told. */
export interface GeluOptions {
	/** 'none', exact by the error function, or 'tanh', the formula of the original paper; 'none'. */
	readonly approximate?: 'none' | 'tanh';
}

/** What torch.nn.Softplus can be told. */
export interface SoftplusOptions {
	/** How sharp the bend is; 1. */
	readonly beta?: number;
	/** Where beta · x is larger than this, the function is x itself; 20. */
	readonly threshold?: number;
}

/** 1 / (1 + e^(−x)), without overflow. */
function logistic(x: number): number {
	const e = Math.exp(-Math.abs(x));
	return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

/** The sigmoid as a function of one number: 1 / (1 + e^(−x)). */
export const sigmoidPointwise: Pointwise<number> = {
	op: 'sigmoid',
	value: logistic,
	// 1 − σ(x) is σ(−x), which keeps the digits that the difference would lose.
	slope: (x) => logistic(x) * logistic(-x)
};

/** The hyperbolic tangent as a function of one number. */
export const tanhPointwise: Pointwise<number> = {
	op: 'tanh',
	value: (x) => Math.tanh(x) + 0,
	slope: (x) => 1 / Math.cosh(x) ** 2
};

/** SiLU (swish) as a function of one number: x · σ(x). */
export const siluPointwise: Pointwise<number> = {
	op: 'silu',
	value: (x) => x * logistic(x) + 0,
	slope: (x) => logistic(x) * (1 + x * logistic(-x)) + 0
};

/**
 * ELU as a function of one number: x if x > 0, alpha · (eˣ − 1) otherwise. Throws an EngineError, in
 * the name of `op`, if alpha is not finite.
 */
export function eluPointwise(options: EluOptions = {}, op = 'elu'): Pointwise<number> {
	const { alpha = 1 } = options;
	requireFinite(op, 'alpha', alpha);
	return {
		op: 'elu',
		value: (x) => (x > 0 ? x : alpha * Math.expm1(x) + 0),
		slope: (x) => (x > 0 ? 1 : alpha * Math.exp(x))
	};
}

// The two constants with which mean 0 and variance 1 are kept (https://arxiv.org/abs/1706.02515).
const seluAlpha = 1.6732632423543772;
const seluScale = 1.0507009873554805;
const seluShape = eluPointwise({ alpha: seluAlpha });

/** SELU as a function of one number: 1.0507… · ELU with alpha 1.6732…. */
export const seluPointwise: Pointwise<number> = {
	op: 'selu',
	value: (x) => seluScale * seluShape.value(x),
	slope: (x) => seluScale * seluShape.slope(x)
};

/** x · Φ(x) with Φ the normal distribution; its slope is Φ(x) + x · φ(x). */
const exactGelu: Pointwise<number> = {
	op: 'gelu',
	value: (x) => (x * erfc(-x / Math.SQRT2)) / 2 + 0,
	slope: (x) => erfc(-x / Math.SQRT2) / 2 + (x * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
};

const cubic = 0.044715;
const bent = (x: number) => Math.sqrt(2 / Math.PI) * (x + cubic * x ** 3);

/** x/2 · (1 + tanh u) with u = √(2/π) · (x + 0.044715 x³); (1 + tanh u)/2 is σ(2u). */
const tanhGelu: Pointwise<number> = {
	op: 'gelu',
	value: (x) => x * logistic(2 * bent(x)) + 0,
	slope(x) {
		const inner = Math.sqrt(2 / Math.PI) * (1 + 3 * cubic * x * x);
		return logistic(2 * bent(x)) + (x / 2) * tanhPointwise.slope(bent(x)) * inner;
	}
};

/** GELU as a function of one number (https://arxiv.org/abs/1606.08415). Throws on another `approximate`, in the name of `op`. */
export function geluPointwise(options: GeluOptions = {}, op = 'gelu'): Pointwise<number> {
	const { approximate = 'none' } = options;
	requireKnownName(op, 'approximate', approximate, ['none', 'tanh']);
	return approximate === 'tanh' ? tanhGelu : exactGelu;
}

/**
 * Softplus as a function of one number: ln(1 + e^(beta · x)) / beta, and x itself where beta · x is
 * above the threshold. Throws an EngineError, in the name of `op`, if beta is not positive or a number
 * is not finite.
 */
export function softplusPointwise(
	options: SoftplusOptions = {},
	op = 'softplus'
): Pointwise<number> {
	const { beta = 1, threshold = 20 } = options;
	requireFinite(op, 'beta', beta);
	requireFinite(op, 'threshold', threshold);
	requireRange(op, 'beta', beta, beta > 0, 'more than 0');
	const smooth = (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
	return {
		op: 'softplus',
		value: (x) => (beta * x > threshold ? x : smooth(beta * x) / beta),
		slope: (x) => (beta * x > threshold ? 1 : logistic(beta * x))
	};
}
