import type { Arithmetic } from '../../arithmetic/arithmetic';
import { indexAt } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { cellByCell } from '../activations/timeline';
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

function maskedSteps<T>(
	op: string,
	x: Tensor<T>,
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	arithmetic: Arithmetic<T>
): Timeline<DropoutGrain, DropoutStep<T>> {
	const scale = dropoutScale(op, options, arithmetic);
	return cellByCell(x.shape, (place, grain): DropoutStep<T> => {
		const [value, isKept] = [x.data[place], mask.data[place]];
		const written = isKept ? arithmetic.mul(value, scale) : arithmetic.zero;
		return { grain, cell: indexAt(x.shape, place), x: value, isKept, scale, value: written };
	});
}

/**
 * A dropout as steps, one for each cell, with the mask that `dropout` or `dropoutMask` drew. Throws an
 * EngineError if shapes differ.
 */
export function dropoutTimeline<T>(
	x: Tensor<T>,
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	arithmetic: Arithmetic<T>
): Timeline<DropoutGrain, DropoutStep<T>> {
	const op = 'dropoutTimeline';
	requireLength(op, 'x', x);
	requireTensor(op, 'mask', mask, x.shape);
	return maskedSteps(op, x, mask, options, arithmetic);
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

/**
 * The gradient of a dropout as steps, for the arguments of `dropoutBackward`: those of `dropoutTimeline`
 * with gradOutput for x. Throws an EngineError if shapes differ.
 */
export function dropoutBackwardTimeline<T>(
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<DropoutGrain, DropoutStep<T>> {
	const op = 'dropoutBackwardTimeline';
	requireLength(op, 'mask', mask);
	requireTensor(op, 'gradOutput', gradOutput, mask.shape);
	return maskedSteps(op, gradOutput, mask, options, arithmetic);
}

/** The steps of the gradient of a dropout at one grain; see `dropoutBackwardTimeline`. */
export function dropoutBackwardTrace<T>(
	mask: Tensor<boolean>,
	options: DropoutOptions<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: DropoutGrain = 'cell'
): Trace<DropoutStep<T>> {
	return traceOf(dropoutBackwardTimeline(mask, options, gradOutput, arithmetic), grain);
}
