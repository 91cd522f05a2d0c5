import type { StuffedKind } from '../../window';
import type { Conv2dBackwardSteps } from '../conv2d/backward-steps';
import type { Conv2dGatherTap } from '../conv2d/gather';
import type { Conv2dStamp, Conv2dTouched } from '../conv2d/stamps';
import type { Conv2dTap } from '../conv2d/taps';
import type { Conv2dStep } from '../conv2d/timeline';
import type { Conv2dWeightTap } from '../conv2d/weight-taps';
import { lineIndex } from './line';

const placeOf = (pair: readonly [number, number]) => pair[1];
const placeOrNull = (pair: readonly [number, number] | null) => pair && pair[1];

/** One multiply-add of an output cell, as Conv2dTap with places along the line. */
function lineTap<T>(tap: Conv2dTap<T>) {
	const { channel, padded, x, w, product } = tap;
	return {
		...{ channel, padded, x, w, product },
		offset: placeOf(tap.offset),
		kernel: placeOf(tap.kernel),
		position: placeOf(tap.position),
		source: placeOrNull(tap.source)
	};
}

/** A step of a convolution, as Conv2dStep with places along the line. */
export function lineStep<T>(step: Conv2dStep<T>) {
	return { ...step, output: lineIndex(step.output), taps: step.taps.map(lineTap) };
}

/** One multiply-add that an input cell gathers, as Conv2dGatherTap with places along the line. */
function lineGatherTap<T>(tap: Conv2dGatherTap<T>) {
	const { oc, gradient, w, product } = tap;
	const kind: StuffedKind = tap.kind;
	return {
		...{ oc, kind, gradient, w, product },
		position: placeOf(tap.position),
		rotated: placeOf(tap.rotated),
		offset: placeOf(tap.offset),
		kernel: placeOf(tap.kernel),
		stuffed: placeOf(tap.stuffed),
		source: placeOrNull(tap.source)
	};
}

/** One multiply-add of a stamp, as Conv2dStamp with places along the line. */
export function lineStamp<T>({ channel, w, product, ...stamp }: Conv2dStamp<T>) {
	return {
		...{ channel, w, product },
		offset: placeOf(stamp.offset),
		kernel: placeOf(stamp.kernel),
		position: placeOf(stamp.position),
		cell: stamp.cell && lineIndex(stamp.cell)
	};
}

/** A cell under a stamp, as Conv2dTouched with places along the line. */
export function lineTouched<T>({ cell, before, now }: Conv2dTouched<T>) {
	return { cell: lineIndex(cell), before, now };
}

/** One multiply-add of the gradient of a weight, as Conv2dWeightTap with places along the line. */
function lineWeightTap<T>(tap: Conv2dWeightTap<T>) {
	const { channel, padded, x, gradient, product } = tap;
	return {
		...{ channel, padded, x, gradient, product },
		output: lineIndex(tap.output),
		position: placeOf(tap.position),
		source: placeOrNull(tap.source)
	};
}

/** A step of the gathered gradient of the input. */
export function lineInputStep<T>(step: Conv2dBackwardSteps<T>['input']) {
	return { ...step, cell: lineIndex(step.cell), taps: step.taps.map(lineGatherTap) };
}

/** A step of the scattered gradient of the input. */
export function lineScatterStep<T>(step: Conv2dBackwardSteps<T>['inputScatter']) {
	const [stamps, touched] = [step.stamps.map(lineStamp), step.touched.map(lineTouched)];
	return { ...step, output: lineIndex(step.output), stamps, touched };
}

/** A step of the gradient of the weight. */
export function lineWeightStep<T>(step: Conv2dBackwardSteps<T>['weight']) {
	return { ...step, weight: lineIndex(step.weight), taps: step.taps.map(lineWeightTap) };
}

/** A step of the gradient of the bias. */
export function lineBiasStep<T>(step: Conv2dBackwardSteps<T>['bias']) {
	const terms = step.terms.map(({ output, gradient }) => ({ output: lineIndex(output), gradient }));
	return { ...step, terms };
}

/** A convolution along a line after one of its multiply-adds; see Conv2dStep. */
export type Conv1dStep<T> = ReturnType<typeof lineStep<T>>;

/** The targets of the way back through a convolution along a line; see Conv2dBackwardSteps. */
export interface Conv1dBackwardSteps<T> {
	readonly input: ReturnType<typeof lineInputStep<T>>;
	readonly inputScatter: ReturnType<typeof lineScatterStep<T>>;
	readonly weight: ReturnType<typeof lineWeightStep<T>>;
	readonly bias: ReturnType<typeof lineBiasStep<T>>;
}
