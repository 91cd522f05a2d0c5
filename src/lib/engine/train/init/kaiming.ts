import type { Random } from '../../random';
import type { Tensor } from '../../tensor/tensor';
import { calculateGain, fanOf } from './fans';
import type { FanMode, Nonlinearity } from './fans';
import { normal, uniform } from './simple';

/** The options of `kaimingUniform` and `kaimingNormal`; PyTorch's names and defaults. */
export interface KaimingOptions {
	/** Leaky ReLU's slope on the negative side; 0 by default, which makes it ReLU. */
	readonly a?: number;
	/** 'fanIn' by default. */
	readonly mode?: FanMode;
	/** 'leakyRelu' by default. */
	readonly nonlinearity?: Nonlinearity;
}

/** gain / √fan, which keeps the variance the same from layer to layer. */
function kaimingDeviation(op: string, shape: readonly number[], options: KaimingOptions): number {
	const { a = 0, mode = 'fanIn', nonlinearity = 'leakyRelu' } = options;
	return calculateGain(nonlinearity, a) / Math.sqrt(fanOf(shape, mode, op));
}

/**
 * A weight [out, in, …kernel] from ±gain·√(3 / fan), all equally likely (He and others). Throws an
 * EngineError if the shape has fewer than two axes or a name is not known.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_)
 */
export function kaimingUniform(
	shape: readonly number[],
	options: KaimingOptions,
	random: Random
): Tensor<number> {
	const bound = Math.sqrt(3) * kaimingDeviation('kaimingUniform', shape, options);
	return uniform(shape, { a: -bound, b: bound }, random);
}

/**
 * A weight [out, in, …kernel] from the normal distribution with deviation gain / √fan. Throws an
 * EngineError as `kaimingUniform` does.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_)
 */
export function kaimingNormal(
	shape: readonly number[],
	options: KaimingOptions,
	random: Random
): Tensor<number> {
	return normal(shape, { std: kaimingDeviation('kaimingNormal', shape, options) }, random);
}
