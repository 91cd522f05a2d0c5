import { float64 } from '../../arithmetic/float64';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { membersOf, requireAffine, rowGroups } from './groups';
import {
	normalize,
	normalizeBackward,
	type Normalization,
	type NormalizationGradients
} from './normalize';
import { momentsOf } from './statistics';

type Doubles = Tensor<number>;

/** What torch.nn.LayerNorm can be told. */
export interface LayerNormOptions {
	/** The last axes of x, over which mean and variance are taken. */
	readonly normalizedShape: readonly number[];
	/** What is added to the variance; 1e-5. */
	readonly eps?: number;
}

/** A layer normalisation with everything settled. Throws an EngineError if its parts do not fit. */
export function resolveLayerNorm(
	op: string,
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions
): Normalization {
	const { normalizedShape, eps = 1e-5 } = options;
	const groups = rowGroups(op, x, normalizedShape);
	requireAffine(op, weight, bias, normalizedShape, eps);
	const momentsAt = (row: number) => momentsOf(membersOf(x, groups, row), float64);
	return { groups, momentsAt, weight, bias, eps };
}

/**
 * weight · (x − mean) / √(variance + eps) + bias over the last axes of x, which are `normalizedShape`,
 * as are weight and bias if they are not null. Throws an EngineError if shapes do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html).
 */
export function layerNorm(
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions
): Doubles {
	return normalize('layerNorm', x, resolveLayerNorm('layerNorm', x, weight, bias, options));
}

/** The gradients of `layerNorm`, through mean and variance as well. */
export function layerNormBackward(
	x: Doubles,
	weight: Doubles | null,
	bias: Doubles | null,
	options: LayerNormOptions,
	gradOutput: Doubles
): NormalizationGradients {
	const op = 'layerNormBackward';
	const normalization = resolveLayerNorm(op, x, weight, bias, options);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	return normalizeBackward(op, x, normalization, gradOutput, true);
}
