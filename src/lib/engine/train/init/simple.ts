import { normals } from '../../random';
import type { Random } from '../../random';
import { requireInRange } from '../../range';
import type { Tensor } from '../../tensor/tensor';
import { filled } from './filled';

/** The options of `uniform`; PyTorch's names and defaults. */
export interface UniformOptions {
	/** The lower bound; 0 by default. */
	readonly a?: number;
	/** The upper bound; 1 by default. */
	readonly b?: number;
}

/** The options of `normal`; PyTorch's names and defaults. */
export interface NormalOptions {
	readonly mean?: number;
	/** The standard deviation; 1 by default. */
	readonly std?: number;
}

/**
 * A tensor of one value. Throws an EngineError if an extent is not a positive integer.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.constant_)
 */
export function constant<T>(shape: readonly number[], value: T): Tensor<T> {
	return filled('constant', shape, () => value);
}

/**
 * Numbers between a and b, all equally likely. Throws an EngineError if an extent is not a positive
 * integer or a is more than b.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.uniform_)
 */
export function uniform(
	shape: readonly number[],
	{ a = 0, b = 1 }: UniformOptions,
	random: Random
): Tensor<number> {
	requireInRange('uniform', 'a', a, {});
	requireInRange('uniform', 'b', b, { from: a });
	return filled('uniform', shape, () => a + (b - a) * random());
}

/**
 * Numbers of the normal distribution. Throws an EngineError if an extent is not a positive integer
 * or the deviation is negative.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.normal_)
 */
export function normal(
	shape: readonly number[],
	{ mean = 0, std = 1 }: NormalOptions,
	random: Random
): Tensor<number> {
	requireInRange('normal', 'mean', mean, {});
	requireInRange('normal', 'std', std, { from: 0 });
	const standard = normals(random);
	return filled('normal', shape, () => mean + std * standard());
}
