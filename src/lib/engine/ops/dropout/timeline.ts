import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf, uniformTimeline } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { dropoutScale, type DropoutOptions } from './dropout';

/** How finely a dropout is cut into steps: the last two axes at once, or one cell. */
export type DropoutGrain = 'map' | 'cell';

/** The grains of a dropout, from the coarsest to the finest. */
export const dropoutGrains: readonly DropoutGrain[] = ['map', 'cell'];

/** A dropout after one of its cells. */
export interface DropoutStep<T> {
	readonly grain: DropoutGrain;
	/** The cell of x (or gradOutput) that is read, and of the result that is written. */
	readonly cell: readonly number[];
	readonly x: T;
	readonly isKept: boolean;
	/** What a kept cell is multiplied by. */
	readonly scale: T;
	/** What is written: x · scale, or 0. */
	readonly value: T;
}

/**
 * A dropout as steps, one for each cell, with the mask that `dropout` or `dropoutMask` drew; the
 * backward pass is the same with gradOutput for x. Throws an EngineError if shapes differ.
 */
export function dropoutTimeline<T>(
	x: Tensor<T>,
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	arithmetic: Arithmetic<T>
): Timeline<DropoutGrain, DropoutStep<T>> {
	requireLength('dropoutTimeline', 'x', x);
	requireTensor('dropoutTimeline', 'mask', mask, x.shape);
	const scale = dropoutScale('dropoutTimeline', options, arithmetic);
	const stepAt = (place: number, grain: DropoutGrain): DropoutStep<T> => {
		const [value, isKept] = [x.data[place], mask.data[place]];
		const written = isKept ? arithmetic.mul(value, scale) : arithmetic.zero;
		return { grain, cell: indexAt(x.shape, place), x: value, isKept, scale, value: written };
	};
	const grains = [
		{ id: 'map', momentsPerStep: elementCount(x.shape.slice(-2)) },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(x.data.length, grains, stepAt);
}

/** The steps of a dropout at one grain; see `dropoutTimeline`. */
export function dropoutTrace<T>(
	x: Tensor<T>,
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	arithmetic: Arithmetic<T>,
	grain: DropoutGrain = 'cell'
): Trace<DropoutStep<T>> {
	return traceOf(dropoutTimeline(x, mask, options, arithmetic), grain);
}
