import {
	interpolate2d,
	interpolate2dTimeline,
	maxPool2d,
	maxUnpool2d,
	maxUnpool2dTimeline,
	rational,
	resolveInterpolate2d,
	sourcePosition
} from '$lib/engine';
import type {
	CellGrain,
	InterpolateAxis,
	Interpolate2dOptions,
	MaxUnpool2dOptions,
	Rational,
	SumStep,
	Tensor,
	Timeline
} from '$lib/engine';
import { pictureOf } from './parameters';
import type { UpsampleParameters } from './parameters';

/** A step of a way back up: an output cell as a sum over cells of the pooled map. */
export type UpsampleStep = SumStep<Rational>;

/** A picture, what is left of it after pooling, and one of the ways back up to its size. */
export interface UpsampleRun {
	readonly parameters: UpsampleParameters;
	readonly picture: Tensor<Rational>;
	readonly pooled: Tensor<Rational>;
	/** Where in the picture each number of the pooled map was found, row · width + column. */
	readonly indices: Tensor<number>;
	readonly output: Tensor<Rational>;
	/** How the output lies over the pooled map where it is resized; null for unpooling. */
	readonly axes: {
		readonly vertical: InterpolateAxis;
		readonly horizontal: InterpolateAxis;
	} | null;
	readonly timeline: Timeline<CellGrain, UpsampleStep>;
}

/** What the engine is told about unpooling back to the picture's size. */
function unpooling({ size, window }: UpsampleParameters): MaxUnpool2dOptions {
	return { kernelSize: window, outputSize: [size[0], size[1]] };
}

/** What the engine is told about resizing back to the picture's size. */
function resizing({ size, operation, alignCorners }: UpsampleParameters): Interpolate2dOptions {
	if (operation === 'nearest') return { size, mode: 'nearest' };
	return { size, mode: 'bilinear', alignCorners };
}

/** Pools the picture and brings it back up. Throws the EngineError that refuses the parameters. */
export function runUpsample(parameters: UpsampleParameters): UpsampleRun {
	const picture = pictureOf(parameters);
	const { output: pooled, indices } = maxPool2d(
		picture,
		{ kernelSize: parameters.window },
		rational
	);
	const common = { parameters, picture, pooled, indices };
	if (parameters.operation === 'unpool') {
		const call = [pooled, indices, unpooling(parameters), rational] as const;
		return {
			...common,
			...{ output: maxUnpool2d(...call), axes: null, timeline: maxUnpool2dTimeline(...call) }
		};
	}
	const call = [pooled, resizing(parameters), rational] as const;
	return {
		...common,
		output: interpolate2d(...call),
		axes: resolveInterpolate2d(pooled.shape, resizing(parameters)),
		timeline: interpolate2dTimeline(...call)
	};
}

/** Where an output cell lies on the pooled map, cells counted from the centre of the first; null for unpooling. */
export function positionOf(
	{ axes }: UpsampleRun,
	row: number,
	column: number
): { readonly down: Rational; readonly across: Rational } | null {
	if (!axes) return null;
	return {
		down: sourcePosition(axes.vertical, row),
		across: sourcePosition(axes.horizontal, column)
	};
}
