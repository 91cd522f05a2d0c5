import { requireRange } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { sigmoidPointwise } from '../activations/smooth';
import { repeatedPlaces } from '../elementwise/broadcast';
import type { PairLoss } from './pairwise';

// PyTorch keeps the loss finite by cutting logarithms off at −100, the slope by this divisor.
const smallestLogarithm = -100;
const smallestDivisor = 1e-12;
const cutLogarithm = (value: number) => Math.max(Math.log(value), smallestLogarithm);

/** Binary cross-entropy of one probability: −y ln x − (1 − y) ln(1 − x). */
export function binaryCrossEntropy(op: string): PairLoss<number> {
	const requireProbability = (argument: string, value: number) =>
		requireRange(op, argument, value, value >= 0 && value <= 1, 'between 0 and 1');
	const parts = (x: number, y: number) => ({
		positive: -y * cutLogarithm(x) + 0,
		negative: -(1 - y) * cutLogarithm(1 - x) + 0
	});
	return {
		requirePair(x, y) {
			requireProbability('input', x);
			requireProbability('target', y);
		},
		parts,
		value(x, y) {
			const { positive, negative } = parts(x, y);
			return positive + negative;
		},
		slope: (x, y) => (x - y) / Math.max(x * (1 - x), smallestDivisor)
	};
}

/** ln(1 + e^x), without overflow. */
const softplusOf = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * Binary cross-entropy of the sigmoid of one logit, whose positive part counts posWeight times.
 * Throws an EngineError if posWeight [C] or alike cannot be repeated to the shape.
 */
export function binaryCrossEntropyOfLogits(
	op: string,
	shape: readonly number[],
	posWeight: Tensor<number> | null
): PairLoss<number> {
	const placeOf = posWeight && repeatedPlaces(op, 'posWeight', posWeight, shape);
	posWeight?.data.forEach((weight) =>
		requireRange(op, 'posWeight', weight, weight >= 0 && weight < Infinity, '0 or more')
	);
	const weightAt = (place: number) => (placeOf ? posWeight.data[placeOf(place)] : 1);
	const parts = (x: number, y: number, place: number) => ({
		probability: sigmoidPointwise.value(x),
		posWeight: weightAt(place),
		positive: weightAt(place) * y * softplusOf(-x),
		negative: (1 - y) * softplusOf(x)
	});
	return {
		parts,
		value(x, y, place) {
			const { positive, negative } = parts(x, y, place);
			return positive + negative;
		},
		slope(x, y, place) {
			const positive = weightAt(place) * y;
			return (positive + 1 - y) * sigmoidPointwise.value(x) - positive;
		}
	};
}

/** The divergence of one log-probability from a probability: y · (ln y − x). */
export function divergence(op: string): PairLoss<number> {
	// What has no probability costs nothing, even if its logarithm is −∞.
	const ratio = (x: number, y: number) => (y === 0 ? 0 : Math.log(y) - x);
	return {
		requirePair(_, y) {
			requireRange(op, 'target', y, y >= 0 && y < Infinity, '0 or more');
		},
		parts: (x, y) => ({ ratio: ratio(x, y) }),
		value: (x, y) => y * ratio(x, y),
		slope: (_, y) => -y + 0
	};
}

/** The divergence of one log-probability from another: e^y · (y − x). */
export const divergenceOfLogarithms: PairLoss<number> = {
	parts: (x, y) => ({ ratio: y - x }),
	value: (x, y) => Math.exp(y) * (y - x),
	slope: (_, y) => -Math.exp(y)
};
