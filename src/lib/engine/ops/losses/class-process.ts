import type { Tensor } from '../../tensor/tensor';
import { sliceOf } from '../softmax/slices';
import type { ClassTarget, ClassTargets } from './class-targets';
import type { LossElement, LossProcess } from './process';

/** How the loss of one position comes about: Σ shareₖ · −ln pₖ over the classes. */
export interface ClassElement extends LossElement<number> {
	/** What is predicted for each class: logits, or logarithms of probabilities for `nllLoss`. */
	readonly inputs: readonly number[];
	readonly target: ClassTarget;
	/** How much each class counts. */
	readonly weights: readonly number[];
	/** How much the position counts in the mean. */
	readonly count: number;
	/** How much −ln p of each class counts: its part of the softened target, times its weight. */
	readonly shares: readonly number[];
	/** ln p of each class. */
	readonly logarithms: readonly number[];
	/** What adds up to the loss: −share · ln p of each class. */
	readonly terms: readonly number[];
}

/** How much of the target a class has: all or nothing, or its probability. */
function partOf(target: ClassTarget, label: number): number {
	if (target === null) return 0;
	if (typeof target === 'number') return target === label ? 1 : 0;
	return target[label];
}

/** How much −ln p of each class counts at a position; all 0 if it is ignored. */
function sharesOf(targets: ClassTargets, target: ClassTarget, labelSmoothing: number): number[] {
	return targets.weights.map((weight, label) => {
		if (target === null) return 0;
		const sharp = (1 - labelSmoothing) * partOf(target, label);
		return (sharp + labelSmoothing / targets.classes) * weight;
	});
}

/**
 * The losses of all positions: `logarithmsOf` makes the logarithms of probabilities of what is
 * predicted, `slopesOf` the derivatives with respect to it, from the shares.
 */
export function classProcess(
	input: Tensor<number>,
	targets: ClassTargets,
	labelSmoothing: number,
	logarithmsOf: (inputs: readonly number[]) => readonly number[],
	slopesOf: (inputs: readonly number[], shares: readonly number[]) => readonly number[]
): LossProcess<number, ClassElement> {
	const { slices, weights, shape, reducer, targetAt, countAt } = targets;
	const sharesAt = (place: number) => sharesOf(targets, targetAt(place), labelSmoothing);
	return {
		inputShape: input.shape,
		shape,
		reducer,
		elementAt(place) {
			const inputs = sliceOf(input, slices, place);
			const logarithms = logarithmsOf(inputs);
			const shares = sharesAt(place);
			// A class without a share costs nothing even if its logarithm is −∞.
			const terms = shares.map((share, label) => (share === 0 ? 0 : -share * logarithms[label]));
			const value = terms.reduce((sum, term) => sum + term, 0);
			const [target, count] = [targetAt(place), countAt(place)];
			return { inputs, target, weights, count, shares, logarithms, terms, value };
		},
		cellsAt: (place) => weights.map((_, label) => slices.placeOf(place, label)),
		slopesAt: (place) => slopesOf(sliceOf(input, slices, place), sharesAt(place))
	};
}
