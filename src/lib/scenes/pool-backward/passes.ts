import {
	avgPool2d,
	avgPool2dBackward,
	avgPool2dBackwardTimeline,
	globalAvgPool2d,
	globalAvgPool2dBackward,
	globalAvgPool2dBackwardTimeline,
	globalMaxPool2d,
	globalMaxPool2dBackward,
	globalMaxPool2dBackwardTimeline,
	maxPool2d,
	maxPool2dBackward,
	maxPool2dBackwardTimeline,
	rational,
	resolveAvgPool2d,
	resolveMaxPool2d
} from '$lib/engine';
import type {
	Arithmetic,
	CellGrain,
	Rational,
	SumStep,
	Tensor,
	Timeline,
	Window2d
} from '$lib/engine';
import { averageOptions, maxOptions } from '../pooling/windows';
import type { PoolBackwardParameters } from './parameters';

/** What pooling gives; where winners lie in their maps, row · W + column, if it has any. */
export interface Forward<T> {
	readonly output: Tensor<T>;
	readonly indices: Tensor<number> | null;
}

/** The way there: x [1, C, H, W] pooled. Throws the EngineError that refuses the windows. */
export function poolForward<T>(
	x: Tensor<T>,
	parameters: PoolBackwardParameters,
	arithmetic: Arithmetic<T>
): Forward<T> {
	switch (parameters.operation) {
		case 'max':
			return maxPool2d(x, maxOptions(parameters), arithmetic);
		case 'average':
			return { output: avgPool2d(x, averageOptions(parameters), arithmetic), indices: null };
		case 'globalMax':
			return globalMaxPool2d(x, arithmetic);
		case 'globalAverage':
			return { output: globalAvgPool2d(x, arithmetic), indices: null };
	}
}

/** The way back: the gradient of the input, and the steps to it. */
export interface Backward {
	readonly gradInput: Tensor<Rational>;
	readonly timeline: Timeline<CellGrain, SumStep<Rational>>;
}

/** The way back through what `poolForward` does, for the same arguments. */
export function poolBackward(
	x: Tensor<Rational>,
	parameters: PoolBackwardParameters,
	gradOutput: Tensor<Rational>
): Backward {
	const call = [x, gradOutput, rational] as const;
	switch (parameters.operation) {
		case 'max': {
			const windows = [x, maxOptions(parameters), gradOutput, rational] as const;
			return {
				gradInput: maxPool2dBackward(...windows).input,
				timeline: maxPool2dBackwardTimeline(...windows)
			};
		}
		case 'average': {
			const windows = [x, averageOptions(parameters), gradOutput, rational] as const;
			return {
				gradInput: avgPool2dBackward(...windows).input,
				timeline: avgPool2dBackwardTimeline(...windows)
			};
		}
		case 'globalMax':
			return {
				gradInput: globalMaxPool2dBackward(...call).input,
				timeline: globalMaxPool2dBackwardTimeline(...call)
			};
		case 'globalAverage':
			return {
				gradInput: globalAvgPool2dBackward(...call).input,
				timeline: globalAvgPool2dBackwardTimeline(...call)
			};
	}
}

/** Where windows that slide lie; null if one window lies over the whole map. */
export function windowOf(
	shape: readonly number[],
	parameters: PoolBackwardParameters
): Window2d | null {
	switch (parameters.operation) {
		case 'max':
			return resolveMaxPool2d(shape, maxOptions(parameters)).window;
		case 'average':
			return resolveAvgPool2d(shape, averageOptions(parameters)).window;
		default:
			return null;
	}
}
