import { requireKnownName } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { doubleLoss } from './double-loss';
import { pairProcess } from './pairwise';
import {
	binaryCrossEntropy,
	binaryCrossEntropyOfLogits,
	divergence,
	divergenceOfLogarithms
} from './probability-pairs';
import { reductions, resolveReduction, type LossOptions, type Reduction } from './reduction';

/** What torch.nn.BCEWithLogitsLoss can be told. */
export interface BceWithLogitsLossOptions extends LossOptions {
	/** How often the positive part counts: [C] or any shape that can be repeated to the input's; null for 1. */
	readonly posWeight?: Tensor<number> | null;
}

/** What torch.nn.KLDivLoss can be told. */
export interface KlDivLossOptions {
	/** As of every loss, or 'batchmean': the sum divided by the first extent, the true divergence; 'mean'. */
	readonly reduction?: Reduction | 'batchmean';
	/** Whether the target holds logarithms, as the input does; false. */
	readonly logTarget?: boolean;
}

const bce = doubleLoss('bceLoss', (op, input, target, { reduction }: LossOptions) => {
	const reducer = resolveReduction(op, reduction, input.data.length);
	return pairProcess(op, binaryCrossEntropy(op), input, target, reducer);
});

const bceWithLogits = doubleLoss(
	'bceWithLogitsLoss',
	(op, input, target, { reduction, posWeight = null }: BceWithLogitsLossOptions) => {
		const reducer = resolveReduction(op, reduction, input.data.length);
		const loss = binaryCrossEntropyOfLogits(op, input.shape, posWeight);
		return pairProcess(op, loss, input, target, reducer);
	}
);

const klDiv = doubleLoss('klDivLoss', (op, input, target, options: KlDivLossOptions) => {
	const { reduction = 'mean', logTarget = false } = options;
	requireKnownName(op, 'reduction', reduction, [...reductions, 'batchmean']);
	const reducer =
		reduction === 'batchmean'
			? { adds: true, divisor: input.shape[0] ?? 1 }
			: resolveReduction(op, reduction, input.data.length);
	const loss = logTarget ? divergenceOfLogarithms : divergence(op);
	return pairProcess(op, loss, input, target, reducer);
});

/**
 * Binary cross-entropy −(y ln x + (1 − y) ln(1 − x)) of probabilities x and targets y of one shape,
 * both from 0 to 1; logarithms end at −100. Throws an EngineError if they are not
 * (https://pytorch.org/docs/stable/generated/torch.nn.BCELoss.html).
 */
export const bceLoss = bce.loss;
/** The gradient of `bceLoss`, (x − y) / x(1 − x), with respect to its input; gradOutput null stands for 1. */
export const bceLossBackward = bce.backward;
/** `bceLoss` as steps: each element's loss, then what the reduction does with them. */
export const bceLossTimeline = bce.timeline;
/** The steps of `bceLoss` at one grain; see `bceLossTimeline`. */
export const bceLossTrace = bce.trace;
/** The gradient of `bceLoss` as steps, one for each element. */
export const bceLossBackwardTimeline = bce.backwardTimeline;
/** The steps of the gradient of `bceLoss` at one grain; see `bceLossBackwardTimeline`. */
export const bceLossBackwardTrace = bce.backwardTrace;

/**
 * `bceLoss` of the sigmoid of the input, without overflow or cut logarithms, its positive part
 * posWeight times. Throws an EngineError if shapes do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html).
 */
export const bceWithLogitsLoss = bceWithLogits.loss;
/** The gradient of `bceWithLogitsLoss`, σ(x) − y without posWeight; gradOutput null stands for 1. */
export const bceWithLogitsLossBackward = bceWithLogits.backward;
/** `bceWithLogitsLoss` as steps: each element's loss, then what the reduction does with them. */
export const bceWithLogitsLossTimeline = bceWithLogits.timeline;
/** The steps of `bceWithLogitsLoss` at one grain; see `bceWithLogitsLossTimeline`. */
export const bceWithLogitsLossTrace = bceWithLogits.trace;
/** The gradient of `bceWithLogitsLoss` as steps, one for each element. */
export const bceWithLogitsLossBackwardTimeline = bceWithLogits.backwardTimeline;
/** The steps of the gradient of `bceWithLogitsLoss` at one grain; see `bceWithLogitsLossBackwardTimeline`. */
export const bceWithLogitsLossBackwardTrace = bceWithLogits.backwardTrace;

/**
 * The divergence y · (ln y − x) of log-probabilities x from the probabilities y of one shape. As in
 * PyTorch 'mean' divides by the number of elements, 'batchmean' by the first extent. Throws an
 * EngineError if a probability is negative
 * (https://pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html).
 */
export const klDivLoss = klDiv.loss;
/** The gradient of `klDivLoss`, −y, with respect to its input; gradOutput null stands for 1. */
export const klDivLossBackward = klDiv.backward;
/** `klDivLoss` as steps: each element's loss, then what the reduction does with them. */
export const klDivLossTimeline = klDiv.timeline;
/** The steps of `klDivLoss` at one grain; see `klDivLossTimeline`. */
export const klDivLossTrace = klDiv.trace;
/** The gradient of `klDivLoss` as steps, one for each element. */
export const klDivLossBackwardTimeline = klDiv.backwardTimeline;
/** The steps of the gradient of `klDivLoss` at one grain; see `klDivLossBackwardTimeline`. */
export const klDivLossBackwardTrace = klDiv.backwardTrace;
