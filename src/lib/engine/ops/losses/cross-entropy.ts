import { requireRange } from '../../errors';
import { logSoftmaxOf, softmaxOf } from '../softmax/softmax';
import { classProcess } from './class-process';
import {
	resolveClassTargets,
	resolveProbabilityTargets,
	type NllLossOptions
} from './class-targets';
import { doubleLoss } from './double-loss';

/** What torch.nn.CrossEntropyLoss can be told. */
export interface CrossEntropyLossOptions extends NllLossOptions {
	/** Which share of the target is spread over all classes, from 0 to 1; 0. */
	readonly labelSmoothing?: number;
}

const nll = doubleLoss('nllLoss', (op, input, target, options: NllLossOptions) =>
	classProcess(
		input,
		resolveClassTargets(op, input, target, options),
		0,
		(logarithms) => logarithms,
		(_, shares) => shares.map((share) => -share + 0)
	)
);

/** p · Σ shares − shares: the slopes of Σ shareₖ · −ln pₖ with respect to the logits. */
function logitSlopes(logits: readonly number[], shares: readonly number[]): number[] {
	const sum = shares.reduce((partial, share) => partial + share, 0);
	return softmaxOf(logits).map((p, label) => p * sum - shares[label]);
}

const crossEntropy = doubleLoss(
	'crossEntropyLoss',
	(op, input, target, options: CrossEntropyLossOptions) => {
		const { labelSmoothing = 0 } = options;
		const holds = labelSmoothing >= 0 && labelSmoothing <= 1;
		requireRange(op, 'labelSmoothing', labelSmoothing, holds, 'between 0 and 1');
		const isSoft = input.shape.length > 1 && target.shape.length === input.shape.length;
		const resolve = isSoft ? resolveProbabilityTargets : resolveClassTargets;
		const targets = resolve(op, input, target, options);
		return classProcess(input, targets, labelSmoothing, logSoftmaxOf, logitSlopes);
	}
);

/**
 * The negative of the target's log-probability: input [N, C] or [N, C, d₁, …] of log-probabilities,
 * target [N] or [N, d₁, …] of classes. The mean is weighted by the targets' class weights, as in
 * PyTorch; where all weigh 0 it is an error, not NaN. Throws an EngineError if shapes do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html).
 */
export const nllLoss = nll.loss;
/** The gradient of `nllLoss` with respect to its input, −share; gradOutput null stands for 1. */
export const nllLossBackward = nll.backward;
/** `nllLoss` as steps: each position's loss, then what the reduction does with them. */
export const nllLossTimeline = nll.timeline;
/** The steps of `nllLoss` at one grain; see `nllLossTimeline`. */
export const nllLossTrace = nll.trace;
/** The gradient of `nllLoss` as steps, one for each position. */
export const nllLossBackwardTimeline = nll.backwardTimeline;
/** The steps of the gradient of `nllLoss` at one grain; see `nllLossBackwardTimeline`. */
export const nllLossBackwardTrace = nll.backwardTrace;

/**
 * `nllLoss` of the log-softmax of the logits [N, C] or [N, C, d₁, …], with the target softened by
 * labelSmoothing. A target of the logits' shape holds probabilities; its mean divides by the number of
 * positions. Throws an EngineError if shapes do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html).
 */
export const crossEntropyLoss = crossEntropy.loss;
/**
 * The gradient of `crossEntropyLoss` with respect to the logits: p · Σ shares − shares, which is p − y
 * without weights; gradOutput null stands for 1.
 */
export const crossEntropyLossBackward = crossEntropy.backward;
/** `crossEntropyLoss` as steps: each position's loss, then what the reduction does with them. */
export const crossEntropyLossTimeline = crossEntropy.timeline;
/** The steps of `crossEntropyLoss` at one grain; see `crossEntropyLossTimeline`. */
export const crossEntropyLossTrace = crossEntropy.trace;
/** The gradient of `crossEntropyLoss` as steps, one for each position. */
export const crossEntropyLossBackwardTimeline = crossEntropy.backwardTimeline;
/** The steps of the gradient of `crossEntropyLoss` at one grain; see `crossEntropyLossBackwardTimeline`. */
export const crossEntropyLossBackwardTrace = crossEntropy.backwardTrace;
