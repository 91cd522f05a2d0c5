import { type EngineError, refusalOf } from '../errors';
import { measureAxis, type AxisLabels, type WindowAxis } from './axis';
import { requireFit } from './fit';
import type { AxisPadding, PaddingMode, PaddingName } from './padding';

/** One number for both axes, or one for each. */
export type Pair = number | readonly [height: number, width: number];

/** Padding by the cells added at each of the four sides. */
export interface Sides {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** Padding of an image: all sides alike, [top and bottom, left and right], side by side, or by name. */
export type Padding2d = Pair | Sides | PaddingName;

/** How a window slides over an image; everything but the sizes has PyTorch's default. */
export interface Window2dOptions {
	readonly inputSize: readonly [height: number, width: number];
	readonly kernelSize: readonly [height: number, width: number];
	readonly stride?: Pair;
	readonly padding?: Padding2d;
	readonly paddingMode?: PaddingMode;
	readonly dilation?: Pair;
	readonly ceilMode?: boolean;
}

/** A window over an image with everything settled; the two axes know nothing of each other. */
export interface Window2d {
	readonly vertical: WindowAxis;
	readonly horizontal: WindowAxis;
	readonly outputSize: readonly [height: number, width: number];
}

const labels = (side: 'Height' | 'Width', before: string, after: string): AxisLabels => ({
	size: `input${side}`,
	kernel: `kernel${side}`,
	stride: `stride${side}`,
	paddingBefore: `padding${before}`,
	paddingAfter: `padding${after}`,
	dilation: `dilation${side}`
});
/** What a window calls its arguments from top to bottom when it complains. */
export const verticalLabels = labels('Height', 'Top', 'Bottom');
/** What a window calls its arguments from left to right when it complains. */
export const horizontalLabels = labels('Width', 'Left', 'Right');

/** A pair as its two numbers. */
export function bothAxes(pair: Pair): readonly [height: number, width: number] {
	return typeof pair === 'number' ? [pair, pair] : pair;
}

/** The padding of an image as those of its two axes. */
export function axisPaddings(padding: Padding2d): readonly [AxisPadding, AxisPadding] {
	if (typeof padding === 'string') return [padding, padding];
	if (typeof padding === 'object' && 'top' in padding) {
		const { top, left, bottom, right } = padding;
		return [
			[top, bottom],
			[left, right]
		];
	}
	const [vertical, horizontal] = bothAxes(padding);
	return [
		[vertical, vertical],
		[horizontal, horizontal]
	];
}

/**
 * The geometry of a window over an image. Throws an EngineError, under the name `op`, for the
 * reasons of `resolveAxis`; `strideHeight`, `paddingTop` and the like name the argument.
 */
export function resolveWindow2d(options: Window2dOptions, op = 'resolveWindow2d'): Window2d {
	const { inputSize, kernelSize, paddingMode = 'zeros', ceilMode = false } = options;
	const stride = bothAxes(options.stride ?? 1);
	const dilation = bothAxes(options.dilation ?? 1);
	const padding = axisPaddings(options.padding ?? 0);
	const [vertical, horizontal] = [verticalLabels, horizontalLabels].map((axisLabels, axis) =>
		measureAxis(
			{
				size: inputSize[axis],
				kernel: kernelSize[axis],
				stride: stride[axis],
				padding: padding[axis],
				dilation: dilation[axis],
				paddingMode,
				ceilMode
			},
			op,
			axisLabels
		)
	);
	requireFit(op, [vertical, horizontal]);
	return { vertical, horizontal, outputSize: [vertical.outputSize, horizontal.outputSize] };
}

/** The error that `resolveWindow2d` throws for these options, or null if it accepts them. */
export function checkWindow2d(options: Window2dOptions): EngineError | null {
	return refusalOf(() => resolveWindow2d(options));
}
