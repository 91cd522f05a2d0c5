import { grainOf, logSoftmaxTimeline, timelineOf } from '$lib/engine';
import type { GrainCuts, SoftmaxStep, Tensor, Timeline } from '$lib/engine';

/** How finely the loss of classes is stepped through: a stage, one class in it, one number. */
export type ClassGrain = 'phase' | 'cell' | 'term';
export const classGrains: readonly ClassGrain[] = ['phase', 'cell', 'term'];

/**
 * What is done, in this order: the four stages of log-softmax, the terms of the loss; then its slope
 * for each probability, the slopes of the probabilities row by row, the products of both column by
 * column, and what these come to.
 */
export const classPhases = [
	'max',
	'exponential',
	'sum',
	'output',
	'pick',
	'perProbability',
	'jacobian',
	'product',
	'difference'
] as const;
export type ClassPhase = (typeof classPhases)[number];

/** Whether a stage has as many numbers for each class as there are classes. */
const isSquare = (phase: ClassPhase) => phase === 'jacobian' || phase === 'product';

/** A loss of classes with its derivation after one number. */
export interface ClassStep {
	readonly grain: ClassGrain;
	readonly phase: ClassPhase;
	/** The class dealt with last: a row, but in `product` the column that is added up. */
	readonly cell: number;
	/** Within that, the number dealt with last; 0 where a class has but one. */
	readonly term: number;
	/** The log-softmax as far as it is. */
	readonly softmax: SoftmaxStep;
}

/** How many moments a stage has. */
const momentsOf = (phase: ClassPhase, classes: number) =>
	isSquare(phase) ? classes * classes : classes;

/** How many moments come before a stage. */
const startOf = (index: number, classes: number) =>
	classPhases.slice(0, index).reduce((sum, phase) => sum + momentsOf(phase, classes), 0);

/** Where a moment lies: its stage, and the class and number in it. */
function placeOf(moment: number, classes: number) {
	const index = classPhases.findLastIndex((_, stage) => startOf(stage, classes) <= moment);
	const phase = classPhases[index];
	const within = moment - startOf(index, classes);
	const width = isSquare(phase) ? classes : 1;
	return { index, phase, cell: Math.floor(within / width), term: within % width };
}

/** How many steps there are at a grain. */
export function derivationLength(grain: ClassGrain, classes: number): number {
	if (grain === 'phase') return classPhases.length;
	return grain === 'cell' ? classPhases.length * classes : startOf(classPhases.length, classes);
}

/** The loss of logits [classes] and the derivation of its gradient as steps. */
export function derivationTimeline(logits: Tensor<number>): Timeline<ClassGrain, ClassStep> {
	const [classes] = logits.shape;
	const { trace } = grainOf(logSoftmaxTimeline(logits, { dim: 0 }), 'cell');
	const moments = startOf(classPhases.length, classes);
	const cellStart = (index: number) => {
		const stage = Math.floor(index / classes);
		if (stage >= classPhases.length) return moments;
		const width = isSquare(classPhases[stage]) ? classes : 1;
		return startOf(stage, classes) + (index % classes) * width;
	};
	const cuts: readonly GrainCuts<ClassGrain>[] = [
		{
			id: 'phase',
			length: derivationLength('phase', classes),
			firstMoment: (index) => startOf(index, classes),
			indexAt: (moment) => placeOf(moment, classes).index
		},
		{
			id: 'cell',
			length: derivationLength('cell', classes),
			firstMoment: cellStart,
			indexAt(moment) {
				const { index, cell } = placeOf(moment, classes);
				return index * classes + cell;
			}
		},
		{
			id: 'term',
			length: moments,
			firstMoment: (index) => index,
			indexAt: (moment) => moment
		}
	];
	return timelineOf(moments, cuts, (moment, grain): ClassStep => {
		const { phase, cell, term } = placeOf(moment, classes);
		return { grain, phase, cell, term, softmax: trace.at(Math.min(moment, trace.length - 1)) };
	});
}

/** Whether a number of a stage is there at a step: of the class `cell`, the one at `term`. */
export function isKnown(step: ClassStep, phase: ClassPhase, cell: number, term = 0): boolean {
	const [now, asked] = [step.phase, phase].map((name) => classPhases.indexOf(name));
	if (now !== asked) return now > asked;
	return cell < step.cell || (cell === step.cell && term <= step.term);
}
