import {
	bceWithLogitsLoss,
	bceWithLogitsLossBackward,
	bceWithLogitsLossBackwardTimeline,
	bceWithLogitsLossTimeline,
	float64,
	mapTensor,
	rational,
	tensor,
	toFloat64
} from '$lib/engine';
import type { Rational, Tensor, Timeline } from '$lib/engine';
import { accuracy } from '$lib/engine/train';
import type { CurvePoint } from '$lib/figures/curves';
import { passTimeline } from '../losses/pass-timeline';
import type { PassGrain, PassStep } from '../losses/pass-timeline';
import { reach, TENTHS } from './parameters';
import type { BinaryParameters } from './parameters';

export type BinaryStep = PassStep<number>;

/** What is said of all examples at one bias. */
export interface BinaryScore {
	/** The mean of the losses, and its slope as the bias grows. */
	readonly loss: number;
	readonly slope: number;
	/** The part of the examples that are told right, exactly. */
	readonly accuracy: Rational;
}

/** A loss of yes-or-no answers beside their accuracy. */
export interface BinaryRun {
	readonly parameters: BinaryParameters;
	readonly bias: Rational;
	readonly posWeight: Rational;
	/** Score plus bias, exactly. */
	readonly shifted: readonly Rational[];
	/** The probability of yes, σ(score + bias). */
	readonly probabilities: readonly number[];
	/** Whether each is told right: yes where its score is above 0. */
	readonly isRight: readonly boolean[];
	/** The gradient on each score. */
	readonly gradients: readonly number[];
	/** What is said at the reader's bias. */
	readonly now: BinaryScore;
	readonly timeline: Timeline<PassGrain, BinaryStep>;
}

/** Score plus bias of each example. */
const shiftedBy = (logits: Tensor<Rational>, bias: Rational) =>
	mapTensor(logits, (logit) => rational.add(logit, bias));

/** The answer at a score: yes, 1, above 0; no, 0, from 0 down. */
const answerAt = (score: Rational) => (score.compare(0) > 0 ? 1 : 0);

function optionsOf({ posWeight }: BinaryParameters) {
	return { posWeight: tensor([1], [posWeight / TENTHS]) };
}

/** What is said of all examples once this is added to their scores. */
export function scoreAt(parameters: BinaryParameters, bias: Rational): BinaryScore {
	const { logits, labels } = parameters;
	const shifted = shiftedBy(logits, bias);
	const [x, y] = [toFloat64(shifted, rational), toFloat64(labels, rational)];
	const options = optionsOf(parameters);
	const { data: gradients } = bceWithLogitsLossBackward(x, y, options, null).input;
	return {
		loss: bceWithLogitsLoss(x, y, options).data[0],
		slope: gradients.reduce(float64.add, 0),
		accuracy: accuracy(shifted.data.map(answerAt), y.data, rational)
	};
}

/** Computes the loss in steps. */
export function runBinary(parameters: BinaryParameters): BinaryRun {
	const { logits, labels } = parameters;
	const bias = rational.from(`${parameters.bias}/${TENTHS}`);
	const shifted = shiftedBy(logits, bias);
	const [x, y] = [toFloat64(shifted, rational), toFloat64(labels, rational)];
	const options = optionsOf(parameters);
	const timeline = passTimeline(
		bceWithLogitsLossTimeline(x, y, options),
		bceWithLogitsLossBackwardTimeline(x, y, options, null)
	);
	const { trace } = timeline[2];
	return {
		...{ parameters, bias, timeline, shifted: shifted.data },
		posWeight: rational.from(`${parameters.posWeight}/${TENTHS}`),
		probabilities: x.data.map((_, place) => trace.at(place).element.parts.probability),
		isRight: shifted.data.map((score, place) => answerAt(score) === y.data[place]),
		gradients: bceWithLogitsLossBackward(x, y, options, null).input.data,
		now: scoreAt(parameters, bias)
	};
}

/** Loss and accuracy as curves over the bias; the accuracy jumps wherever a score passes 0. */
export function binaryCurves(parameters: BinaryParameters) {
	const count = 2 * reach * TENTHS;
	const biases = Array.from({ length: count + 1 }, (_, index) =>
		rational.from(`${index - count / 2}/${TENTHS}`)
	);
	const scores = biases.map((bias) => scoreAt(parameters, bias));
	const at = biases.map((bias) => rational.toNumber(bias));
	return {
		loss: scores.map(({ loss }, index): CurvePoint => [at[index], loss]),
		accuracy: staircase(parameters)
	};
}

/** The accuracy as level lines between the biases at which a score passes 0. */
function staircase(parameters: BinaryParameters): readonly CurvePoint[] {
	const edge = rational.from(reach);
	const jumps = parameters.logits.data
		.map((logit) => rational.sub(rational.zero, logit))
		.filter((jump) => jump.abs().compare(edge) < 0)
		.toSorted(rational.compare);
	const ends = [rational.sub(rational.zero, edge), ...jumps, edge];
	return ends.slice(1).flatMap((end, index): readonly CurvePoint[] => {
		const start = ends[index];
		if (rational.equals(start, end)) return [];
		const middle = rational.div(rational.add(start, end), rational.from(2));
		const height = rational.toNumber(scoreAt(parameters, middle).accuracy);
		const level = [start, end].map((bias): CurvePoint => [rational.toNumber(bias), height]);
		return [...level, null];
	});
}
