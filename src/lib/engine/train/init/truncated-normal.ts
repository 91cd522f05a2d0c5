import type { Random } from '../../random';
import { requireInRange } from '../../range';
import type { Tensor } from '../../tensor/tensor';
import { filled } from './filled';
import type { NormalOptions } from './simple';

/** The options of `truncatedNormal`; PyTorch's names and defaults. */
export interface TruncatedNormalOptions extends NormalOptions {
	/** The lower bound, a number and not a count of deviations; −2 by default. */
	readonly a?: number;
	/** The upper bound; 2 by default. */
	readonly b?: number;
}

/**
 * Numbers of the normal distribution, given that they lie between a and b. Throws an EngineError if
 * an extent is not a positive integer, the deviation not positive or a not less than b.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_)
 */
export function truncatedNormal(
	shape: readonly number[],
	{ mean = 0, std = 1, a = -2, b = 2 }: TruncatedNormalOptions,
	random: Random
): Tensor<number> {
	requireInRange('truncatedNormal', 'mean', mean, {});
	requireInRange('truncatedNormal', 'std', std, { above: 0 });
	requireInRange('truncatedNormal', 'a', a, {});
	requireInRange('truncatedNormal', 'b', b, { above: a });
	const standard = truncatedStandard((a - mean) / std, (b - mean) / std, random);
	// Rounding may not carry a number over a bound.
	return filled('truncatedNormal', shape, () => clamp(mean + std * standard(), a, b));
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * Numbers of the standard normal distribution between two bounds: a place is drawn evenly and kept
 * with the likelihood of its density against the highest. How far out a place can be is limited to
 * where all the rest together weigh less than 10⁻¹⁶, so that few draws are in vain.
 */
function truncatedStandard(low: number, high: number, random: Random): () => number {
	const peak = clamp(0, low, high);
	const reach = Math.min(9, 40 / Math.abs(peak));
	const start = Math.max(low, peak - reach);
	const end = Math.min(high, peak + reach);
	return () => {
		for (;;) {
			const place = start + (end - start) * random();
			if (random() < Math.exp(((peak - place) * (peak + place)) / 2)) return place;
		}
	};
}
