import { float64 } from '../../arithmetic/float64';
import { requireKnownName, requireRange } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { sigmoidPointwise } from '../activations/smooth';
import { pairLoss, pairLossBackward, type PairLoss } from './pairwise';
import type { LossGradient, LossOptions, Reduction } from './reduction';

type Doubles = Tensor<number>;

/** What torch.nn.KLDivLoss can be told. */
export interface KlDivLossOptions {
	/** As of every loss, or 'batchmean': the sum divided by the first extent, the true divergence; 'mean'. */
	readonly reduction?: Reduction | 'batchmean';
	/** Whether the target holds logarithms, as the input does; false. */
	readonly logTarget?: boolean;
}

function requireProbability(argument: string, value: number) {
	requireRange('bceLoss', argument, value, value >= 0 && value <= 1, 'between 0 and 1');
}

// PyTorch keeps the loss finite by cutting logarithms off at −100, the slope by this divisor.
const smallestLogarithm = -100;
const smallestDivisor = 1e-12;
const cutLogarithm = (value: number) => Math.max(Math.log(value), smallestLogarithm);

const crossEntropyOfProbability: PairLoss<number> = {
	op: 'bceLoss',
	value(x, y) {
		requireProbability('input', x);
		requireProbability('target', y);
		return -(y * cutLogarithm(x) + (1 - y) * cutLogarithm(1 - x)) + 0;
	},
	slope(x, y) {
		requireProbability('input', x);
		requireProbability('target', y);
		return (x - y) / Math.max(x * (1 - x), smallestDivisor);
	}
};

const crossEntropyOfLogit: PairLoss<number> = {
	op: 'bceWithLogitsLoss',
	value: (x, y) => Math.max(x, 0) - x * y + Math.log1p(Math.exp(-Math.abs(x))),
	slope: (x, y) => sigmoidPointwise.value(x) - y
};

const divergence: PairLoss<number> = {
	op: 'klDivLoss',
	value(x, y) {
		requireRange('klDivLoss', 'target', y, y >= 0, '0 or more');
		return y === 0 ? 0 : y * (Math.log(y) - x);
	},
	slope: (_, y) => -y + 0
};

const divergenceOfLogarithms: PairLoss<number> = {
	op: 'klDivLoss',
	value: (x, y) => Math.exp(y) * (y - x),
	slope: (_, y) => -Math.exp(y)
};

/**
 * Binary cross-entropy −(y ln x + (1 − y) ln(1 − x)) of probabilities x and targets y of one shape,
 * both from 0 to 1; logarithms end at −100 (torch.nn.BCELoss).
 */
export function bceLoss(input: Doubles, target: Doubles, options: LossOptions): Doubles {
	return pairLoss(crossEntropyOfProbability, input, target, options, float64);
}

/** The gradient of `bceLoss` with respect to its input; gradOutput null stands for 1. */
export function bceLossBackward(
	input: Doubles,
	target: Doubles,
	options: LossOptions,
	gradOutput: Doubles | null
): LossGradient<number> {
	return pairLossBackward(crossEntropyOfProbability, input, target, options, gradOutput, float64);
}

/** `bceLoss` of the sigmoid of the input, without overflow or cut logarithms (torch.nn.BCEWithLogitsLoss). */
export function bceWithLogitsLoss(input: Doubles, target: Doubles, options: LossOptions): Doubles {
	return pairLoss(crossEntropyOfLogit, input, target, options, float64);
}

/** The gradient of `bceWithLogitsLoss`, σ(x) − y; gradOutput null stands for 1. */
export function bceWithLogitsLossBackward(
	input: Doubles,
	target: Doubles,
	options: LossOptions,
	gradOutput: Doubles | null
): LossGradient<number> {
	return pairLossBackward(crossEntropyOfLogit, input, target, options, gradOutput, float64);
}

/** The sum and what it is divided by, for a reduction that pairs of numbers do not know. */
function resolveDivergence(op: string, input: Doubles, options: KlDivLossOptions) {
	const { reduction = 'mean', logTarget = false } = options;
	requireKnownName(op, 'reduction', reduction, ['none', 'mean', 'sum', 'batchmean']);
	const loss = logTarget ? divergenceOfLogarithms : divergence;
	if (reduction !== 'batchmean') return { loss, reduction, divisor: 1 };
	return { loss, reduction: 'sum', divisor: input.shape[0] ?? 1 } as const;
}

/**
 * The divergence y · (ln y − x) of log-probabilities x from the probabilities y of one shape
 * (torch.nn.KLDivLoss). As in PyTorch 'mean' divides by the number of elements, 'batchmean' by N.
 */
export function klDivLoss(input: Doubles, target: Doubles, options: KlDivLossOptions): Doubles {
	const { loss, reduction, divisor } = resolveDivergence('klDivLoss', input, options);
	const { shape, data } = pairLoss(loss, input, target, { reduction }, float64);
	return { shape, data: data.map((value) => value / divisor) };
}

/** The gradient of `klDivLoss`, −y, with respect to its input; gradOutput null stands for 1. */
export function klDivLossBackward(
	input: Doubles,
	target: Doubles,
	options: KlDivLossOptions,
	gradOutput: Doubles | null
): LossGradient<number> {
	const { loss, reduction, divisor } = resolveDivergence('klDivLossBackward', input, options);
	const pair = pairLossBackward(loss, input, target, { reduction }, gradOutput, float64);
	return { input: { shape: input.shape, data: pair.input.data.map((value) => value / divisor) } };
}
