import {
	crossEntropyLoss,
	crossEntropyLossBackward,
	crossEntropyLossTrace,
	nllLoss,
	nllLossBackward,
	rational,
	softmax,
	softmaxBackward,
	tensor,
	toFloat64
} from '$lib/engine';
import type { Rational, Tensor, Timeline } from '$lib/engine';
import { derivationTimeline } from './derivation';
import type { ClassGrain, ClassStep } from './derivation';
import { HUNDREDTHS } from './parameters';
import type { ClassParameters } from './parameters';

/** A way to go from logits to a loss; one of them is right. */
export const ways = ['right', 'raw', 'twice'] as const;
export type Way = (typeof ways)[number];

/** What a way makes of the logits, with a target that is not softened. */
export interface WayReport {
	readonly way: Way;
	readonly loss: number;
	readonly gradient: readonly number[];
	/** The least that this loss can become; null if it has no end. */
	readonly least: number | null;
}

/** A loss of classes and everything that its derivation is made of. */
export interface ClassRun {
	readonly parameters: ClassParameters;
	readonly logits: readonly Rational[];
	readonly smoothing: Rational;
	/** p, the softmax. */
	readonly probabilities: readonly number[];
	/** y, what the target gives each class. */
	readonly shares: readonly number[];
	/** ln p. */
	readonly logarithms: readonly number[];
	/** −y · ln p, which add up to the loss. */
	readonly terms: readonly number[];
	readonly loss: number;
	/** ∂L/∂p of each class: −y/p. */
	readonly perProbability: readonly number[];
	/** ∂p/∂z: a row for each probability, a column for each logit. */
	readonly jacobian: readonly (readonly number[])[];
	/** Each row times its ∂L/∂p. */
	readonly products: readonly (readonly number[])[];
	/** ∂L/∂z as the operation gives it: p − y. */
	readonly gradient: readonly number[];
	readonly ways: readonly WayReport[];
	readonly timeline: Timeline<ClassGrain, ClassStep>;
}

/** Numbers as a batch of one, which losses of classes want. */
const batchOf = (values: readonly number[]) => tensor([1, values.length], [...values]);

/** What each of the ways makes of the logits. */
function reportsOf(logits: Tensor<number>, target: Tensor<number>): readonly WayReport[] {
	const z = batchOf(logits.data);
	const p = softmax(z, { dim: 1 });
	const through = crossEntropyLossBackward(p, target, {}, null).input;
	const best = batchOf(logits.data.map((_, k) => (k === target.data[0] ? 1 : 0)));
	return [
		{
			way: 'right',
			loss: crossEntropyLoss(z, target, {}).data[0],
			gradient: crossEntropyLossBackward(z, target, {}, null).input.data,
			least: 0
		},
		{
			way: 'raw',
			loss: nllLoss(z, target, {}).data[0],
			gradient: nllLossBackward(z, target, {}, null).input.data,
			least: null
		},
		{
			way: 'twice',
			loss: crossEntropyLoss(p, target, {}).data[0],
			gradient: softmaxBackward(z, { dim: 1 }, through).input.data,
			least: crossEntropyLoss(best, target, {}).data[0]
		}
	];
}

/** The slopes of each probability, a row each: what softmax hands back for that probability alone. */
function jacobianOf(logits: Tensor<number>): readonly (readonly number[])[] {
	return logits.data.map((_, row) => {
		const alone = tensor(
			logits.shape,
			logits.data.map((__, k) => (k === row ? 1 : 0))
		);
		return softmaxBackward(logits, { dim: 0 }, alone).input.data;
	});
}

/** What each class gets of a target that is shared, exactly: they add up to 1. */
export function sharesOf(parts: Tensor<Rational>): Tensor<Rational> {
	const sum = parts.data.reduce(rational.add, rational.zero);
	return { ...parts, data: parts.data.map((part) => rational.div(part, sum)) };
}

/** Computes the loss, its derivation in steps, and what wrong ways would give. */
export function runClasses(parameters: ClassParameters): ClassRun {
	const { logits, target, parts, smoothing } = parameters;
	const z = toFloat64(logits, rational);
	const options = { labelSmoothing: smoothing / HUNDREDTHS };
	const right = tensor([1], [target - 1]);
	const label = parts ? batchOf(toFloat64(sharesOf(parts), rational).data) : right;
	const { element } = crossEntropyLossTrace(batchOf(z.data), label, options).at(0);
	const { shares, logarithms, terms } = element;
	const probabilities = softmax(z, { dim: 0 }).data;
	const perProbability = shares.map((share, k) => (share === 0 ? 0 : -share / probabilities[k]));
	const jacobian = jacobianOf(z);
	return {
		...{ parameters, logits: logits.data, probabilities, shares, logarithms, terms },
		smoothing: rational.from(`${smoothing}/${HUNDREDTHS}`),
		loss: element.value,
		...{ perProbability, jacobian },
		products: jacobian.map((row, k) => row.map((slope) => perProbability[k] * slope + 0)),
		gradient: crossEntropyLossBackward(batchOf(z.data), label, options, null).input.data,
		ways: reportsOf(z, right),
		timeline: derivationTimeline(z)
	};
}

/** The products of a column added up, from the first row to one of them. */
export function columnSum({ products }: ClassRun, column: number, lastRow: number): number {
	return products.slice(0, lastRow + 1).reduce((sum, row) => sum + row[column], 0);
}
