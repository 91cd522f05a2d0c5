import { phaseMeans, unevenness } from '$lib/engine';
import type { Scale } from '$lib/figures/picture-painter';
import { greyScale } from '../kernel-gallery/view';
import { kernelOf } from './kernels';
import { kernelSideOf, methods, reduced, throughLayers } from './layers';
import type { Method, Square } from './layers';
import { SIDE, periodOf } from './parameters';
import type { CheckerboardParameters } from './parameters';

/** The brightness of the flat picture; the middle of the scale. */
export const GREY = 128;

/** What one method makes. */
export interface MethodRun {
	readonly method: Method;
	/** The side of its kernels, and whether the stride divides it. */
	readonly kernelSide: number;
	readonly isDivided: boolean;
	readonly result: Square;
	/** The means of the phases of one period, away from the edges: the pattern that repeats. */
	readonly phases: readonly number[];
	/** How far they are apart: deviation over mean. */
	readonly unevenness: number;
	/** The kernel of the first layer. */
	readonly kernel: Float32Array;
}

/** All methods side by side, on one small picture. */
export interface CheckerboardRun {
	readonly input: Square;
	readonly methods: readonly MethodRun[];
}

const flat = (side: number, value: number): Square => ({
	side,
	values: new Float32Array(side * side).fill(value)
});

/** What goes into the layers: the reduced photo, plain grey, or a gradient of ones. Null if there is no photo yet. */
export function inputOf(parameters: CheckerboardParameters, photo: Square | null): Square | null {
	const side = Math.floor(SIDE / periodOf(parameters));
	if (parameters.way === 'gradient') return flat(side, 1);
	if (parameters.picture === 'grey') return flat(side, GREY);
	return photo && reduced(photo, periodOf(parameters));
}

/** Enlarges by every method, and measures the pattern away from the edges. */
export function runCheckerboard(
	parameters: CheckerboardParameters,
	input: Square
): CheckerboardRun {
	const { kernel, stride } = parameters;
	const period = periodOf(parameters);
	const margin = period * Math.ceil(kernel / stride);
	return {
		input,
		methods: methods.map((method) => {
			const kernelSide = kernelSideOf(method, parameters);
			const result = throughLayers(method, parameters, input);
			const phases = phaseMeans(result.values, result.side, { period, margin });
			return {
				...{ method, kernelSide, result, isDivided: kernelSide % stride === 0 },
				...{ phases, unevenness: unevenness(phases) },
				kernel: kernelOf(parameters, 0, kernelSide, 1)
			};
		})
	};
}

/** The scale that all pictures of a run are drawn on: grey levels, or gradients from 0 to twice their mean. */
export function scaleOf({ way }: CheckerboardParameters): Scale {
	return way === 'picture' ? greyScale : { least: 0, most: 2 };
}
