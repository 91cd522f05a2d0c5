import { grainOf, joinTimelines, mapTimeline, wholeOf } from '$lib/engine';
import type {
	LossBackwardStep,
	LossGrain,
	LossPhase,
	LossStep,
	PairElement,
	Timeline
} from '$lib/engine';

/** How finely a loss is stepped through: all of it there and back, one of its stages, one number. */
export type PassGrain = 'batch' | 'phase' | 'term';
export const passGrains: readonly PassGrain[] = ['batch', 'phase', 'term'];

/** A loss over a batch there and back, after one of its numbers. */
export interface PassStep<T> {
	readonly grain: PassGrain;
	readonly phase: LossPhase | 'gradient';
	/** The example dealt with last. */
	readonly place: number;
	readonly element: PairElement<T>;
	/** The losses of the first examples, as many as there are so far. */
	readonly losses: readonly T[];
	/** What the losses added so far come to; null before any is. */
	readonly sum: T | null;
	readonly divisor: T | null;
	/** The reduced loss; null while it is not known. */
	readonly value: T | null;
	/** The gradients of the first examples, as many as there are so far. */
	readonly gradients: readonly T[];
}

type Forward<T> = Timeline<LossGrain, LossStep<T, PairElement<T>>>;
type Backward<T> = Timeline<'loss' | 'element', LossBackwardStep<T, PairElement<T>>>;

/** A loss and its gradient, whose elements are those of a list, as one process of steps. */
export function passTimeline<T>(
	forward: Forward<T>,
	backward: Backward<T>
): Timeline<PassGrain, PassStep<T>> {
	const { losses, sum, divisor, value } = grainOf(forward, 'loss').trace.at(0);
	const back = grainOf(backward, 'element').trace;
	const gradientAt = (place: number) => back.at(place).gradients[0];
	const there = (grain: PassGrain, level: LossGrain) => ({
		...grainOf(
			mapTimeline(forward, (step): PassStep<T> => {
				return { ...step, grain, place: step.index[0], gradients: [] };
			}),
			level
		),
		id: grain
	});
	const andBack = (grain: PassGrain, level: 'loss' | 'element') => ({
		...grainOf(
			mapTimeline(backward, ({ index: [place], element }): PassStep<T> => {
				const gradients = Array.from({ length: place + 1 }, (_, index) => gradientAt(index));
				return { grain, phase: 'gradient', place, element, losses, sum, divisor, value, gradients };
			}),
			level
		),
		id: grain
	});
	const fine = joinTimelines<PassGrain, PassStep<T>>([
		[there('phase', 'phase'), there('term', 'element')],
		[andBack('phase', 'loss'), andBack('term', 'element')]
	]);
	const whole = [wholeOf<PassGrain, PassStep<T>>(fine[0], 'batch')];
	return [...mapTimeline(whole, (step): PassStep<T> => ({ ...step, grain: 'batch' })), ...fine];
}

/** How many steps there are at a grain, for so many examples, with or without a division. */
export function passLength(grain: PassGrain, examples: number, divides: boolean): number {
	const division = divides ? 1 : 0;
	switch (grain) {
		case 'batch':
			return 1;
		case 'phase':
			return 3 + division;
		case 'term':
			return 3 * examples + division;
	}
}

/** How many losses are in the sum. */
export function addedCount<T>({ phase, place, losses }: PassStep<T>): number {
	if (phase === 'losses') return 0;
	return phase === 'sum' ? place + 1 : losses.length;
}

/** The one example that a step is about; null if it is about all of them. */
export function currentPlace<T>({ grain, phase, place }: PassStep<T>): number | null {
	return grain === 'term' && phase !== 'division' ? place : null;
}
