import { float64 } from '../../arithmetic/float64';
import { requireRange } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { mapSlices, sliceOf } from '../softmax/slices';
import { logSoftmaxOf, softmaxOf } from '../softmax/softmax';
import { resolveClassTargets, type ClassTargets, type NllLossOptions } from './class-targets';
import { reduced, weightsFromAbove, type LossGradient } from './reduction';

type Doubles = Tensor<number>;

/** What torch.nn.CrossEntropyLoss can be told. */
export interface CrossEntropyLossOptions extends NllLossOptions {
	/** Which share of the target is spread over all classes, from 0 to 1; 0. */
	readonly labelSmoothing?: number;
}

/** How much −ln p of each class counts at a position; all 0 if it is ignored. */
function sharesAt(targets: ClassTargets, position: number, labelSmoothing: number): number[] {
	const target = targets.targetAt(position);
	return Array.from({ length: targets.classes }, (_, label) => {
		if (target === null) return 0;
		const sharp = label === target ? 1 - labelSmoothing : 0;
		return (sharp + labelSmoothing / targets.classes) * targets.weightOf(label);
	});
}

/** The loss whose positions cost Σ shareₖ · −logₖ, with the logarithms of a position's probabilities. */
function weighedLoss(
	targets: ClassTargets,
	labelSmoothing: number,
	logarithmsAt: (position: number) => readonly number[]
): Doubles {
	const data = Array.from({ length: targets.slices.slices }, (_, position) => {
		const shares = sharesAt(targets, position, labelSmoothing);
		return logarithmsAt(position).reduce(
			// A class without a share costs nothing even if its logarithm is −∞.
			(sum, logarithm, label) => (shares[label] === 0 ? sum : sum - shares[label] * logarithm),
			0
		);
	});
	return reduced({ shape: targets.shape, data }, targets.reduction, targets.total, float64);
}

function requireSmoothing(op: string, labelSmoothing: number) {
	const holds = labelSmoothing >= 0 && labelSmoothing <= 1;
	requireRange(op, 'labelSmoothing', labelSmoothing, holds, 'between 0 and 1');
}

/**
 * The negative of the target's log-probability: input [N, C] or [N, C, d₁, …] of log-probabilities,
 * target [N] or [N, d₁, …] of classes. The mean is weighted by the targets' class weights, as in
 * PyTorch; where all weigh 0 it is an error, not NaN (torch.nn.NLLLoss).
 */
export function nllLoss(input: Doubles, target: Doubles, options: NllLossOptions): Doubles {
	const targets = resolveClassTargets('nllLoss', input, target, options);
	return weighedLoss(targets, 0, (position) => sliceOf(input, targets.slices, position));
}

/** The gradient of `nllLoss` with respect to its input; gradOutput null stands for 1. */
export function nllLossBackward(
	input: Doubles,
	target: Doubles,
	options: NllLossOptions,
	gradOutput: Doubles | null
): LossGradient<number> {
	const op = 'nllLossBackward';
	const targets = resolveClassTargets(op, input, target, options);
	const { shape, reduction, total, slices } = targets;
	const above = weightsFromAbove(op, gradOutput, shape, reduction, total, float64);
	const slopes = (position: number) =>
		sharesAt(targets, position, 0).map((share) => -share * above(position) + 0);
	return { input: mapSlices(input, slices, slopes) };
}

/**
 * `nllLoss` of the log-softmax of the logits [N, C] or [N, C, d₁, …], with the target softened by
 * labelSmoothing (https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html).
 */
export function crossEntropyLoss(
	input: Doubles,
	target: Doubles,
	options: CrossEntropyLossOptions
): Doubles {
	const { labelSmoothing = 0 } = options;
	requireSmoothing('crossEntropyLoss', labelSmoothing);
	const targets = resolveClassTargets('crossEntropyLoss', input, target, options);
	return weighedLoss(targets, labelSmoothing, (position) =>
		logSoftmaxOf(sliceOf(input, targets.slices, position))
	);
}

/**
 * The gradient of `crossEntropyLoss` with respect to the logits: p · Σ shares − shares, which is p − y
 * without weights; gradOutput null stands for 1.
 */
export function crossEntropyLossBackward(
	input: Doubles,
	target: Doubles,
	options: CrossEntropyLossOptions,
	gradOutput: Doubles | null
): LossGradient<number> {
	const op = 'crossEntropyLossBackward';
	const { labelSmoothing = 0 } = options;
	requireSmoothing(op, labelSmoothing);
	const targets = resolveClassTargets(op, input, target, options);
	const { shape, reduction, total, slices } = targets;
	const above = weightsFromAbove(op, gradOutput, shape, reduction, total, float64);
	const slopes = (position: number) => {
		const shares = sharesAt(targets, position, labelSmoothing);
		const sum = shares.reduce((partial, share) => partial + share, 0);
		const probabilities = softmaxOf(sliceOf(input, slices, position));
		return probabilities.map((p, label) => (p * sum - shares[label]) * above(position) + 0);
	};
	return { input: mapSlices(input, slices, slopes) };
}
