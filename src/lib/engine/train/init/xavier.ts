import type { Random } from '../../random';
import { requireInRange } from '../../range';
import type { Tensor } from '../../tensor/tensor';
import { calculateFans } from './fans';
import { normal, uniform } from './simple';

/** The options of `xavierUniform` and `xavierNormal`. */
export interface XavierOptions {
	/** 1 by default; see `calculateGain`. */
	readonly gain?: number;
}

/** gain·√(2 / (fanIn + fanOut)), a compromise between the signal forward and backward. */
function xavierDeviation(
	op: string,
	shape: readonly number[],
	{ gain = 1 }: XavierOptions
): number {
	requireInRange(op, 'gain', gain, { from: 0 });
	const { fanIn, fanOut } = calculateFans(shape, op);
	return gain * Math.sqrt(2 / (fanIn + fanOut));
}

/**
 * A weight [out, in, …kernel] from ±gain·√(6 / (fanIn + fanOut)), all equally likely (Glorot and
 * Bengio). Throws an EngineError if the shape has fewer than two axes or the gain is negative.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_)
 */
export function xavierUniform(
	shape: readonly number[],
	options: XavierOptions,
	random: Random
): Tensor<number> {
	const bound = Math.sqrt(3) * xavierDeviation('xavierUniform', shape, options);
	return uniform(shape, { a: -bound, b: bound }, random);
}

/**
 * A weight [out, in, …kernel] from the normal distribution with deviation
 * gain·√(2 / (fanIn + fanOut)). Throws an EngineError as `xavierUniform` does.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_)
 */
export function xavierNormal(
	shape: readonly number[],
	options: XavierOptions,
	random: Random
): Tensor<number> {
	return normal(shape, { std: xavierDeviation('xavierNormal', shape, options) }, random);
}
