import { mixed } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import type { BatchNormFigure, BatchNumber } from './figures';
import { doneIn, isGrowing, isKnown, stageOf } from './progress';
import type { BatchNormRun, BatchNormStep } from './run';

/** One of the numbers that are added up at a step: a product, or a number alone. */
export interface WorkTerm {
	readonly x: Mixed | null;
	readonly w: Mixed;
	/** Both multiplied. */
	readonly product: Mixed;
}

/** The line of arithmetic of a step. */
export interface StepWork {
	readonly terms: readonly WorkTerm[];
	/** How many of them are added. */
	readonly done: number;
	readonly sum: Mixed;
	/** What the sum is divided by when it is whole, or multiplied with; null for neither. */
	readonly then: 'divide' | 'scale' | null;
	/** The number that comes of it; null while the sum is not whole. */
	readonly value: Mixed | null;
}

const factors = (x: Mixed, w: Mixed): WorkTerm => ({ x, w, product: mixed.mul(x, w) });
const alone = (w: Mixed): WorkTerm => ({ x: null, w, product: w });

/** The numbers added up, from the first on; from exact ones exactly. */
export function sumOf(numbers: readonly Mixed[]): Mixed {
	return numbers.reduce(mixed.add, mixed.zero);
}

/** What a growing gradient adds for each member of a channel. */
export function growthOf(
	{ values }: BatchNormRun,
	figure: BatchNormFigure,
	channel: number
): readonly WorkTerm[] {
	const above = values.gradOutput[channel];
	return figure === 'gradBias'
		? above.map(alone)
		: above.map((gradient, member) => factors(gradient, values.normalized[channel][member]));
}

/** The value of a number as far as it is found; null while it is not. */
export function valueAt(run: BatchNormRun, step: BatchNormStep, number: BatchNumber): Mixed | null {
	const { figure, channel, member } = number;
	if (!isKnown(run, step, number)) return null;
	const stage = stageOf(figure, run.isTraining);
	const done = stage === null ? run.members : doneIn(run, step, stage, channel);
	if (!isGrowing(figure) || done === run.members) return run.values[figure][channel][member];
	return sumOf(
		growthOf(run, figure, channel)
			.slice(0, done)
			.map(({ product }) => product)
	);
}

/** What is added up at a step, and which figure the result belongs to. */
function termsOf(
	{ values, isTraining, scale }: BatchNormRun,
	{ group, member, phase }: BatchNormStep
): { readonly figure: BatchNormFigure; readonly terms: readonly WorkTerm[] } {
	const of = (figure: BatchNormFigure) => values[figure][group];
	const [mean] = of('mean');
	switch (phase) {
		case 'mean':
			return { figure: 'mean', terms: of('x').map(alone) };
		case 'variance': {
			const deviations = of('x').map((x) => mixed.sub(x, mean));
			return { figure: 'variance', terms: deviations.map((away) => factors(away, away)) };
		}
		case 'normalize':
			return {
				figure: 'normalized',
				terms: [factors(mixed.sub(of('x')[member], mean), scale[group])]
			};
		case 'affine':
			return {
				figure: 'output',
				terms: [factors(of('weight')[0], of('normalized')[member]), alone(of('bias')[0])]
			};
		case 'gradients': {
			const [weight] = of('weight');
			return { figure: 'shift', terms: of('gradOutput').map((above) => factors(weight, above)) };
		}
		case 'products': {
			const normalized = of('normalized');
			const terms = of('gradNormalized').map((g, index) => factors(g, normalized[index]));
			return { figure: 'slope', terms };
		}
		case 'input': {
			const g = alone(of('gradNormalized')[member]);
			if (!isTraining) return { figure: 'gradInput', terms: [factors(g.w, scale[group])] };
			const minus = (value: Mixed) => mixed.sub(mixed.zero, value);
			const [shift, slope] = [of('shift')[0], of('slope')[0]];
			const terms = [g, alone(minus(shift)), factors(minus(of('normalized')[member]), slope)];
			return { figure: 'gradInput', terms };
		}
	}
}

/** The line of arithmetic of a step. */
export function workOf(run: BatchNormRun, step: BatchNormStep): StepWork {
	const { figure, terms } = termsOf(run, step);
	const isMean = ['mean', 'variance', 'shift', 'slope'].includes(figure);
	const done = isMean ? step.member + 1 : terms.length;
	const sum = sumOf(terms.slice(0, done).map(({ product }) => product));
	const isWhole = done === terms.length;
	const isScaled = figure === 'gradInput' && run.isTraining;
	const then = isMean ? 'divide' : isScaled ? 'scale' : null;
	const value = run.values[figure][step.group][isMean ? 0 : step.member];
	return { terms, done, sum, then, value: isWhole ? value : null };
}

/** The difference that is left of sums that would cancel without rounding. */
const NOISE = 1e-12;

/** A number without what rounding left of a 0. */
export function withoutNoise(value: Mixed): Mixed {
	return typeof value === 'number' && Math.abs(value) < NOISE ? 0 : value;
}

/** Σ ∂L/∂x and Σ ∂L/∂x · x̂ of a channel: both 0 where its own statistics are gone back through. */
export function balanceOf({ values }: BatchNormRun, channel: number) {
	const gradients = values.gradInput[channel];
	const products = gradients.map((g, member) => mixed.mul(g, values.normalized[channel][member]));
	return { sum: withoutNoise(sumOf(gradients)), product: withoutNoise(sumOf(products)) };
}

/** The largest absolute value of a figure, where its colours end; 1 if all are 0. */
export function largestIn({ values }: BatchNormRun, figure: BatchNormFigure): number {
	return Math.max(...values[figure].flat().map((value) => Math.abs(mixed.toNumber(value)))) || 1;
}
