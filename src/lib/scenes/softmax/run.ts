import { grainOf, mapTensor, rational, softmaxTimeline, toFloat64 } from '$lib/engine';
import type { Rational, SoftmaxStep, Timeline } from '$lib/engine';
import { TENTHS } from './parameters';
import type { SoftmaxParameters } from './parameters';

/** How finely a softmax is stepped through: a phase, one number. */
export type SoftmaxSceneGrain = 'phase' | 'cell';
export const softmaxSceneGrains: readonly SoftmaxSceneGrain[] = ['phase', 'cell'];

/** A softmax with its numbers: exact until the exponentials, in doubles from there. */
export interface SoftmaxRun {
	readonly logits: readonly Rational[];
	readonly temperature: Rational;
	readonly constant: number;
	/** (logit + constant) / temperature. */
	readonly scaled: readonly Rational[];
	/** The same less the largest of them. */
	readonly differences: readonly Rational[];
	/** The class with the largest logit; the first of equal ones. */
	readonly argmax: number;
	readonly timeline: Timeline<SoftmaxSceneGrain, SoftmaxStep>;
}

/** Computes the softmax of the scaled logits as steps. */
export function runSoftmax({ logits, temperature, constant }: SoftmaxParameters): SoftmaxRun {
	const divisor = rational.div(rational.from(temperature), rational.from(TENTHS));
	const added = rational.from(constant);
	const scaled = mapTensor(logits, (logit) => rational.div(rational.add(logit, added), divisor));
	const isLarger = (k: number, than: number) =>
		rational.compare(logits.data[k], logits.data[than]) > 0;
	const argmax = logits.data.reduce((best, _, k) => (isLarger(k, best) ? k : best), 0);
	const steps = softmaxTimeline(toFloat64(scaled, rational), { dim: 0 });
	return {
		...{ logits: logits.data, temperature: divisor, constant, argmax },
		scaled: scaled.data,
		differences: scaled.data.map((value) => rational.sub(value, scaled.data[argmax])),
		timeline: softmaxSceneGrains.map((id) => ({ ...grainOf(steps, id), id }))
	};
}

/** The softmax as it is in the end. */
export function lastStep({ timeline }: Pick<SoftmaxRun, 'timeline'>): SoftmaxStep {
	const { trace } = timeline[0];
	return trace.at(trace.length - 1);
}
